import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { signer } from '../signing.ts'
import { markListsChanged } from '../status/status-commands.ts'
import { tellHolder } from './credential-letter-commands.ts'
import { refuseState, type CredentialState, type StateReason, type StateRefusal } from './credential.ts'

export interface StateChange {
  readonly id: string
  readonly state: CredentialState
  readonly reason: StateReason | undefined
  /** To the holder; null for nothing. */
  readonly note: string | null
}

const done = { revoked: 'revoked', suspended: 'suspended', issued: 'reinstated' } as const

/** Revokes, suspends or reinstates, by somebody who may act for the issuer; row security hides the others. */
export async function changeCredentialState(
  db: Db,
  change: StateChange,
  issuerIds: readonly string[],
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<'changed' | 'not-found' | StateRefusal> {
  return asActor(db, actor, now, (tx) => changeIn(tx, change, issuerIds, actor, baseUrl, now))
}

/** The same in the caller's transaction, which is the machine's after it. */
export async function changeIn(
  tx: Tx,
  { id, state, reason, note }: StateChange,
  issuerIds: readonly string[],
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<'changed' | 'not-found' | StateRefusal> {
  const credential = await rowOf(
    tx,
    sql<{ issuerId: string; round: number; state: CredentialState }>`
      select issuer_id as "issuerId", list_round as round, state from credential
      where id = ${id} and issuer_id = any(${[...issuerIds]}::text[]) for update
    `,
  )
  if (credential === undefined) return 'not-found'
  const refusal = refuseState(credential.state, state, reason)
  if (refusal !== undefined) return refusal
  await sql`update credential set state = ${state}, state_since = ${now} where id = ${id}`.execute(tx)
  await sql`
    insert into credential_state_change (id, credential_id, state, reason, note, changed_by, changed_at)
    values (${newId()}, ${id}, ${state}, ${reason}, ${note}, ${actor.id}, ${now})
  `.execute(tx)
  await recordEvent(tx, `credentials.credential.${done[state]}`, id, actor, now, { reason: reason ?? null })
  await becomeActor(tx, signer, now)
  await markListsChanged(tx, credential.issuerId, credential.round)
  await tellHolder(tx, id, state === 'issued' ? 'reinstated' : state, baseUrl, now)
  return 'changed'
}
