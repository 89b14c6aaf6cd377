import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db, Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { allStandards } from './standard-queries.ts'
import { refusePublication, type PublicationRefusal } from './standard.ts'

/** From now on the version stands as it is, and new evidence is for it. */
export async function publishStandard(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'published' | 'not-found' | PublicationRefusal> {
  return asActor(db, actor, now, (tx) => putPublication(tx, id, actor, now))
}

export async function putPublication(
  tx: Tx,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'published' | 'not-found' | PublicationRefusal> {
  await sql`select 1 from competence_standard where id = ${id} for update`.execute(tx)
  const standards = await allStandards(tx)
  const standard = standards.find((candidate) => candidate.id === id)
  if (standard === undefined) return 'not-found'
  const refusal = refusePublication(standard, standards)
  if (refusal !== undefined) return refusal
  await sql`
    update competence_standard set published_at = ${now}, published_by = ${actor.id} where id = ${id}
  `.execute(tx)
  await recordEvent(tx, 'training.standard.published', id, actor, now, {
    kind: standard.kind,
    version: standard.version,
  })
  return 'published'
}
