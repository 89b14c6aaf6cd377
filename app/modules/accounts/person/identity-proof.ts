import { generateSignedCookie } from 'hono/cookie'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { neededProof, type ProofPurpose } from '../accounts-policy.ts'
import { sessionCookieName } from '../session/session-cookie.ts'
import { isPasswordOf } from '../sign-in/password-hash.ts'
import { clearAttempts, isHeldBack, noteFailure } from '../sign-in/sign-in-attempts.ts'
import type { SignInSetting } from '../sign-in/sign-in-library.ts'
import { findOwnAccount, type OwnAccount } from './own-account-queries.ts'

/** Who asks for a change or the end of their account, and from where. */
export interface AccountRequest {
  readonly db: Db
  readonly actor: Actor
  readonly sessionId: string | undefined
  readonly setting: SignInSetting
  /** The client's network, as `clientOf` gives it. */
  readonly client: string
  readonly now: Date
}

export type ProofRefusal = 'sign-in-again' | 'wrong-password' | 'held-back' | 'demonstration'

/** An account whose person has shown that it is theirs, with the token of the session that asks. */
export type ProvedAccount = OwnAccount & { readonly token: string }

/** Asks for a fresh session or the right password before anybody changes how they sign in, or goes. */
export async function proveIdentity(
  { db, actor, sessionId, client, now }: AccountRequest,
  password: string,
  purpose: ProofPurpose = 'change',
): Promise<ProvedAccount | ProofRefusal> {
  const { account, heldBack } = await asActor(db, actor, now, async (tx) => {
    const found = await findOwnAccount(tx, actor.id, sessionId)
    const attempt = { email: found?.email ?? '', client }
    return { account: found, heldBack: await isHeldBack(tx, attempt, now) }
  })
  if (account === undefined || account.token === null) return 'sign-in-again'
  if (account.demonstration) return 'demonstration'
  const proved = { ...account, token: account.token }
  const { passwordHash, signedInAt } = account
  const needed = neededProof({ signedInAt, hasPassword: passwordHash !== null }, purpose, now)
  if (needed === 'none') return proved
  if (needed === 'sign-in' || passwordHash === null) return 'sign-in-again'
  if (heldBack) return 'held-back'
  const isRight = await isPasswordOf(passwordHash, password)
  await asActor(db, actor, now, async (tx) => {
    const attempt = { email: account.email, client }
    if (isRight) await clearAttempts(tx, attempt)
    else await noteFailure(tx, attempt, now)
  })
  return isRight ? proved : 'wrong-password'
}

/** The cookie by which the library knows the session; the browser may still hold the token before. */
export async function libraryHeaders(token: string, { baseUrl, secret }: SignInSetting): Promise<Headers> {
  const cookie = await generateSignedCookie(sessionCookieName(baseUrl), token, secret)
  return new Headers({ cookie: cookie.replace(/;.*/, '') })
}
