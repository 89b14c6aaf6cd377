import type { Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { clientOf } from '../../../shared/web/client-address.ts'
import { neededProof, type ProofPurpose } from '../accounts-policy.ts'
import { signInSettingOf } from '../sign-in/sign-in-setting.ts'
import type { Gate } from './gated-form.tsx'
import type { AccountRequest } from './identity-proof.ts'
import { findOwnAccount, type OwnAccount } from './own-account-queries.ts'

/** What the request says about who asks. */
export function accountRequest(c: Context<AppEnv>): AccountRequest {
  const { db, actor, sessionId, now } = c.var
  return { db, actor, sessionId, now, setting: signInSettingOf(c), client: clientOf(c) }
}

export function ownAccount(c: Context<AppEnv>): Promise<OwnAccount | undefined> {
  const { db, actor, now, sessionId } = c.var
  return asActor(db, actor, now, (tx) => findOwnAccount(tx, actor.id, sessionId))
}

/** What the page asks for; the command asks again. */
export function gateOf(account: OwnAccount, purpose: ProofPurpose, now: Date): Gate {
  const { demonstration, signedInAt, passwordHash } = account
  if (demonstration) return 'demonstration'
  return neededProof({ signedInAt, hasPassword: passwordHash !== null }, purpose, now)
}
