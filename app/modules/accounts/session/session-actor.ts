import type { Context } from 'hono'
import { getSignedCookie } from 'hono/cookie'

import type { AppEnv } from '../../../shared/web/app-env.ts'
import { sessionCookieName } from './session-cookie.ts'
import { renewSession } from './session-commands.ts'
import { findSignedIn, type SignedIn } from './session-queries.ts'

/** Who asks: the person whose session the cookie names, or undefined for a visitor. */
export async function signedInPerson(c: Context<AppEnv>): Promise<SignedIn | undefined> {
  const { db, now, secret, baseUrl } = c.var
  const token = await getSignedCookie(c, secret, sessionCookieName(baseUrl))
  if (token === undefined || token === false) return undefined
  const person = await findSignedIn(db, token, now)
  if (person?.renew === true) await renewSession(c, person)
  return person
}
