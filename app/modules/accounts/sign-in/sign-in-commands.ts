import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { clearAttempts, isHeldBack, noteFailure, type Attempt } from './sign-in-attempts.ts'
import { signInLetter, type LinkPurpose } from './sign-in-letter.ts'
import { signInLibrary, type SignInSetting } from './sign-in-library.ts'
import { hashPassword, isPasswordOf } from './password-hash.ts'

const signIn: Actor = { kind: 'machine', id: 'sign-in' }

/** The cookies that a browser gets, as `set-cookie` lines. */
export interface SignedInCookies {
  readonly cookies: readonly string[]
}

export type PasswordRefusal = 'wrong' | 'held-back'

export interface LinkRequest {
  readonly email: string
  /** Given by whoever signs up; whoever has an account keeps the name they have. */
  readonly name?: string
  readonly purpose: LinkPurpose
  /** Where the reader wanted to go, a path of this site. */
  readonly to?: string | undefined
}

/** Seconds within which a second request for a link is taken for a double click. */
const linkPause = 60

/**
 * Sends a link that signs in whoever gets it, unless one that is still unused has just been sent. The answer is the same whether or not the address has an account, and
 * so takes the same time: nobody can find out who uses Laipa.
 */
export async function sendLink(
  db: Db,
  setting: SignInSetting,
  { email, name, purpose, to }: LinkRequest,
  now: Date,
): Promise<void> {
  await asActor(db, signIn, now, async (tx) => {
    if (await isLinkOnItsWay(tx, email, now)) return
    const person = await findByEmail(tx, email)
    const language = person?.language ?? setting.language
    const library = await signInLibrary(tx, setting, {
      sendLink: async (recipient, token) =>
        queueMail(
          tx,
          signInLetter({ baseUrl: setting.baseUrl, language, recipient, token, purpose, to, person }),
          now,
        ),
    })
    await library.api.signInMagicLink({
      body: { email, name: name ?? email.replace(/@.*/, '') },
      headers: new Headers(),
    })
  })
}

/** Two clicks of one moment wait for each other here. */
async function isLinkOnItsWay(tx: Tx, email: string, now: Date): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext(${`laipa.link.${email}`}))`.execute(tx)
  const earliest = new Date(now.getTime() - linkPause * 1000)
  const row = await rowOf(
    tx,
    sql<{ found: boolean }>`
      select exists (
          select 1 from mail where recipient = ${email} and kind = 'sign-in-link' and queued_at > ${earliest}
        ) and exists (
          -- The library keeps what a link is for as JSON, and deletes it when the link is used.
          select 1 from sign_in_token where strpos(value, ${`"email":${JSON.stringify(email)}`}) > 0
        ) as found
    `,
  )
  return row?.found ?? false
}

/** Signs in with the token of a link; it works once. */
export async function useLink(
  db: Db,
  setting: SignInSetting,
  token: string,
  headers: Headers,
  now: Date,
): Promise<SignedInCookies | 'used-or-expired'> {
  return asActor(db, signIn, now, async (tx) => {
    try {
      const { api } = await signInLibrary(tx, setting)
      const { headers: answered } = await api.magicLinkVerify({
        query: { token },
        headers,
        returnHeaders: true,
      })
      return { cookies: answered.getSetCookie() }
    } catch (error) {
      // The library answers a token that it does not know with a redirect.
      const { isAPIError } = await import('better-auth/api')
      if (isAPIError(error) && error.statusCode < 500) return 'used-or-expired' as const
      throw error
    }
  })
}

/** Signs in with a password. The hash is compared between two short transactions, since it takes a while on purpose. */
export async function signInWithPassword(
  db: Db,
  setting: SignInSetting,
  { email, password }: { readonly email: string; readonly password: string },
  attempt: Attempt,
  headers: Headers,
  now: Date,
): Promise<SignedInCookies | PasswordRefusal> {
  const known = await asActor(db, signIn, now, async (tx) => ({
    heldBack: await isHeldBack(tx, attempt, now),
    hash: await passwordHashOf(tx, email),
  }))
  if (known.heldBack) return 'held-back'
  const isPasswordRight = await isPasswordOf(known.hash ?? (await unusedHash), password)
  return asActor(db, signIn, now, async (tx) => {
    if (known.hash === undefined || !isPasswordRight) {
      await noteFailure(tx, attempt, now)
      return 'wrong' as const
    }
    await clearAttempts(tx, attempt)
    const { api } = await signInLibrary(tx, setting, { isPasswordRight })
    const { headers: answered } = await api.signInEmail({
      body: { email, password },
      headers,
      returnHeaders: true,
    })
    return { cookies: answered.getSetCookie() }
  })
}

/** Ends the session of the cookie. */
export async function signOut(
  db: Db,
  setting: SignInSetting,
  headers: Headers,
  now: Date,
): Promise<SignedInCookies> {
  return asActor(db, signIn, now, async (tx) => {
    const { api } = await signInLibrary(tx, setting)
    const { headers: answered } = await api.signOut({
      headers,
      returnHeaders: true,
    })
    return { cookies: answered.getSetCookie() }
  })
}

/** Compared where there is no account, so that the answer takes as long. */
const unusedHash = hashPassword('a password that nobody has')

export interface KnownPerson {
  readonly name: string
  readonly language: SignInSetting['language']
}

async function findByEmail(tx: Tx, email: string): Promise<KnownPerson | undefined> {
  return rowOf(tx, sql<KnownPerson>`select name, language from person where email = ${email}`)
}

async function passwordHashOf(tx: Tx, email: string): Promise<string | undefined> {
  const row = await rowOf(
    tx,
    sql<{ password: string }>`
      select password from sign_in_method join person on person.id = sign_in_method.person_id
      where person.email = ${email} and provider_id = 'credential' and password is not null
    `,
  )
  return row?.password
}
