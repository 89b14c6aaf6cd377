import { sql } from 'kysely'
import { z } from 'zod'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { endOtherSessions, replaceToken } from '../session/session-commands.ts'
import { signInLibrary, type SignInSetting } from '../sign-in/sign-in-library.ts'
import { emailChangedLetter, emailLinkLetter, emailTakenLetter } from './account-letters.ts'
import { libraryHeaders, proveIdentity, type AccountRequest, type ProofRefusal } from './identity-proof.ts'
import { isEmailKnown } from './own-account-queries.ts'

const signIn: Actor = { kind: 'machine', id: 'sign-in' }

/**
 * Sends a link to the new address. The answer is the same when somebody else has an account with it; the letter then
 * says so to whoever reads that mail.
 */
export async function askForEmail(
  request: AccountRequest,
  { email, current }: { readonly email: string; readonly current: string },
): Promise<'sent' | 'same' | ProofRefusal> {
  const account = await proveIdentity(request, current)
  if (typeof account === 'string') return account
  if (email === account.email) return 'same'
  const { db, actor, setting, now } = request
  const { baseUrl } = setting
  const headers = await libraryHeaders(account.token, setting)
  // Whether an address is known, only the sign-in may see.
  await asActor(db, signIn, now, async (tx) => {
    const isKnown = await isEmailKnown(tx, email)
    if (isKnown) await queueMail(tx, emailTakenLetter(account, email, baseUrl), now)
    const { api } = await signInLibrary(tx, setting, {
      sendEmailProof: async (_recipient, token) =>
        queueMail(tx, emailLinkLetter(account, actor.id, { email, token, baseUrl }), now),
    })
    await api.changeEmail({ body: { newEmail: email }, headers })
    await recordEvent(tx, 'accounts.email-change.asked', actor.id, actor, now)
  })
  return 'sent'
}

export interface ChangedEmail {
  /** For the browser that opened the link, when its session is the person's own. */
  readonly token: string | undefined
}

/**
 * Takes the new address with the token of its link. All sessions end but the one that asks. That the address has been
 * taken meanwhile is not told apart: a forged token would learn who has an account.
 */
export async function takeEmail(
  db: Db,
  setting: SignInSetting,
  linkToken: string,
  { actor, sessionId }: { readonly actor: Actor; readonly sessionId: string | undefined },
  now: Date,
): Promise<ChangedEmail | 'used-or-expired'> {
  const claim = readClaim(linkToken)
  if (claim === undefined) return 'used-or-expired'
  return asActor(db, signIn, now, async (tx) => {
    const person = await findByEmail(tx, claim.email)
    if (person === undefined || (await isEmailKnown(tx, claim.updateTo))) return 'used-or-expired'
    try {
      const { api } = await signInLibrary(tx, setting)
      await api.verifyEmail({ query: { token: linkToken } })
    } catch (error) {
      const { isAPIError } = await import('better-auth/api')
      if (isAPIError(error) && error.statusCode < 500) return 'used-or-expired'
      throw error
    }
    const ownSession = actor.id === person.id ? sessionId : undefined
    await endOtherSessions(tx, person.id, ownSession)
    await queueMail(tx, emailChangedLetter({ ...person, email: claim.email }, claim.updateTo), now)
    await recordEvent(tx, 'accounts.email.changed', person.id, { kind: 'person', id: person.id }, now)
    return { token: ownSession === undefined ? undefined : await replaceToken(tx, ownSession, now) }
  })
}

const claimSchema = z.object({ email: z.string(), updateTo: z.string() })

/** What the token claims; whether it may, the library decides by its signature. */
function readClaim(token: string): z.infer<typeof claimSchema> | undefined {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')
    return claimSchema.safeParse(JSON.parse(payload)).data
  } catch {
    return undefined
  }
}

interface KnownByEmail {
  readonly id: string
  readonly name: string
  readonly language: Language
}

async function findByEmail(tx: Tx, email: string): Promise<KnownByEmail | undefined> {
  return rowOf(tx, sql<KnownByEmail>`select id, name, language from person where email = ${email}`)
}
