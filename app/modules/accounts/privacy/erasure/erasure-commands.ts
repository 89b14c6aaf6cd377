import { sql } from 'kysely'

import { asActor } from '../../../../shared/db/as-actor.ts'
import type { Db, Tx } from '../../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../../shared/events/events.ts'
import type { InFiveLanguages } from '../../../../shared/i18n/language.ts'
import type { PersonalPart } from '../../../../shared/personal/personal.ts'
import { proveIdentity, type AccountRequest, type ProofRefusal } from '../../person/identity-proof.ts'

const eraser: Actor = { kind: 'machine', id: 'privacy' }

/** Removes the person who asks, once they have shown who they are. */
export async function eraseOwnAccount(
  request: AccountRequest,
  parts: readonly PersonalPart[],
  password: string,
): Promise<'erased' | ProofRefusal | InFiveLanguages> {
  const account = await proveIdentity(request, password, 'erasure')
  if (typeof account === 'string') return account
  return eraseEverywhere(request.db, parts, request.actor, request.now)
}

/** Removes a person from all modules at once; or gives the sentence that says why not, and nothing is changed. */
export async function eraseEverywhere(
  db: Db,
  parts: readonly PersonalPart[],
  person: Actor,
  now: Date,
): Promise<'erased' | InFiveLanguages> {
  return asActor(db, eraser, now, async (tx) => {
    // Two administrators who go at the same moment would else each see the other stay.
    await sql`select pg_advisory_xact_lock(hashtext('laipa.erasure.' || current_schema()))`.execute(tx)
    const refusal = await refuseErasure(tx, parts, person.id, now)
    if (refusal !== undefined) return refusal
    // What builds on a module goes before it; the person goes last.
    for (const { erase } of [...parts].reverse()) await erase(tx, person.id, now)
    await recordEvent(tx, 'accounts.person.erased', person.id, person, now)
    return 'erased'
  })
}

/** Why the person cannot be erased now; asked as a machine, since it may depend on others. */
export async function refuseErasure(
  tx: Tx,
  parts: readonly PersonalPart[],
  personId: string,
  now: Date,
): Promise<InFiveLanguages | undefined> {
  for (const { refuseErasure: refuse } of parts) {
    const refusal = await refuse?.(tx, personId, now)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

export async function findErasureRefusal(
  db: Db,
  parts: readonly PersonalPart[],
  personId: string,
  now: Date,
): Promise<InFiveLanguages | undefined> {
  return asActor(db, eraser, now, (tx) => refuseErasure(tx, parts, personId, now))
}
