import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { allLadders } from './ladder-queries.ts'
import { refuseGrant, type GrantRefusal, type LadderStep } from './ladder.ts'

/** Gives an educator a step; what the step asks for is counted in the same transaction. */
export async function grantStep(
  db: Db,
  personId: string,
  step: LadderStep,
  actor: Actor,
  now: Date,
): Promise<'granted' | 'not-found' | GrantRefusal> {
  return asActor(db, actor, now, async (tx): Promise<'granted' | 'not-found' | GrantRefusal> => {
    const ladder = (await allLadders(tx)).find((candidate) => candidate.personId === personId)
    if (ladder === undefined) return 'not-found'
    const refusal = refuseGrant(step, ladder, actor.id)
    if (refusal === 'already-granted') return 'granted'
    if (refusal !== undefined) return refusal
    const id = newId()
    const saved = await sql`
      insert into ladder_grant (id, person_id, step, granted_by, granted_at)
      values (${id}, ${personId}, ${step}, ${actor.id}, ${now}) on conflict do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n) {
      await recordEvent(tx, 'training.step.granted', id, actor, now, { person: personId, step })
    }
    return 'granted'
  })
}

/** Ends a step and those that build on it. */
export async function endStep(
  db: Db,
  grantId: string,
  actor: Actor,
  now: Date,
): Promise<'ended' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const ended = await rowOf(
      tx,
      sql<{ personId: string; step: LadderStep }>`
        update ladder_grant set ended_by = ${actor.id}, ended_at = ${now}
        where id = ${grantId} and ended_at is null returning person_id as "personId", step
      `,
    )
    if (ended === undefined) return 'not-found'
    await sql`
      update ladder_grant set ended_by = ${actor.id}, ended_at = ${now}
      where person_id = ${ended.personId} and ended_at is null
        and array_position(array['teaches', 'mentors', 'trains-trainers'], step)
          > array_position(array['teaches', 'mentors', 'trains-trainers'], ${ended.step}::text)
    `.execute(tx)
    await recordEvent(tx, 'training.step.ended', grantId, actor, now, {
      person: ended.personId,
      step: ended.step,
    })
    return 'ended'
  })
}
