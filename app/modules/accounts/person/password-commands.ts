import { asActor } from '../../../shared/db/as-actor.ts'
import { recordEvent } from '../../../shared/events/events.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { endOtherSessions, replaceToken } from '../session/session-commands.ts'
import { hashPassword } from '../sign-in/password-hash.ts'
import { signInLibrary } from '../sign-in/sign-in-library.ts'
import { passwordChangedLetter } from './account-letters.ts'
import { libraryHeaders, proveIdentity, type AccountRequest, type ProofRefusal } from './identity-proof.ts'
import { refusePassword, type PasswordRefusal } from './password-rule.ts'

/** What the browser gets after a change of how its owner signs in. */
export interface NewToken {
  readonly token: string
}

/** Sets or changes the password. All other sessions end; this one gets a new token. */
export async function changePassword(
  request: AccountRequest,
  { password, current }: { readonly password: string; readonly current: string },
): Promise<NewToken | PasswordRefusal | ProofRefusal> {
  const account = await proveIdentity(request, current)
  if (typeof account === 'string') return account
  const refusal = refusePassword(password, account)
  if (refusal !== undefined) return refusal
  const { db, actor, sessionId, setting, now } = request
  // Hashed before the transaction, since it takes a while on purpose.
  const hash = await hashPassword(password)
  const headers = await libraryHeaders(account.token, setting)
  return asActor(db, actor, now, async (tx) => {
    const { api } = await signInLibrary(tx, setting, { hash, isPasswordRight: true })
    if (account.passwordHash === null) await api.setPassword({ body: { newPassword: password }, headers })
    else {
      await api.changePassword({ body: { newPassword: password, currentPassword: current }, headers })
    }
    await endOtherSessions(tx, actor.id, sessionId)
    await queueMail(tx, passwordChangedLetter(account, actor.id, setting.baseUrl), now)
    await recordEvent(tx, 'accounts.password.changed', actor.id, actor, now)
    return { token: await replaceToken(tx, sessionId ?? '', now) }
  })
}
