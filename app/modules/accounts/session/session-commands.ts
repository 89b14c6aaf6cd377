import { randomBytes } from 'node:crypto'

import type { Context } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Tx } from '../../../shared/db/db.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { newId, sessionLifetime } from '../sign-in/sign-in-library.ts'
import { sessionCookieName } from './session-cookie.ts'
import type { SignedIn } from './session-queries.ts'

/** Signs somebody in who has proved nothing: only for the invented people of the demonstration. */
export async function beginSession(c: Context<AppEnv>, personId: string): Promise<void> {
  const { db, now } = c.var
  const token = newToken()
  const expiresAt = new Date(now.getTime() + sessionLifetime * 1000)
  await asActor(db, { kind: 'person', id: personId }, now, async (tx) => {
    await sql`
      insert into session (id, token, person_id, expires_at, created_at, updated_at)
      values (${newId()}, ${token}, ${personId}, ${expiresAt}, ${now}, ${now})
    `.execute(tx)
  })
  await setToken(c, token)
}

/** Gives the browser another token: somebody who knows the old one does not get the new rights. */
export async function renewSession(c: Context<AppEnv>, { personId, sessionId }: SignedIn): Promise<void> {
  const { db, now } = c.var
  const token = newToken()
  await asActor(db, { kind: 'person', id: personId }, now, async (tx) => {
    await sql`update session set token = ${token}, renew = false, updated_at = ${now} where id = ${sessionId}`.execute(
      tx,
    )
  })
  await setToken(c, token)
}

/** Called whenever what the person may do changes. */
export async function renewSessionsOf(tx: Tx, personId: string): Promise<void> {
  await sql`update session set renew = true where person_id = ${personId}`.execute(tx)
}

function newToken(): string {
  return randomBytes(24).toString('base64url')
}

async function setToken(c: Context<AppEnv>, token: string): Promise<void> {
  const { secret, baseUrl } = c.var
  await setSignedCookie(c, sessionCookieName(baseUrl), token, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: baseUrl.startsWith('https:'),
    maxAge: sessionLifetime,
  })
}
