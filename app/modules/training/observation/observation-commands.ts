import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { holderOf, insertEvidence } from '../evidence/evidence-commands.ts'
import { fellowEducators } from '../mentoring/mentoring-queries.ts'
import { findUnit } from '../standard/standard-queries.ts'
import { observationsOf } from './observation-queries.ts'
import { refuseFeedback, type FeedbackRefusal, type ObservationMark } from './observation.ts'

export interface NewObservation {
  readonly key: string
  readonly observerId: string
  readonly unitId: string
  readonly lessonOn: Day
}

/** Asks a colleague to watch a lesson by the criteria of a unit. */
export async function requestObservation(
  db: Db,
  { key, observerId, unitId, lessonOn }: NewObservation,
  actor: Actor,
  now: Date,
): Promise<'requested' | 'not-a-fellow' | 'no-unit'> {
  return asActor(db, actor, now, async (tx): Promise<'requested' | 'not-a-fellow' | 'no-unit'> => {
    if (!(await fellowEducators(tx)).some(({ id }) => id === observerId)) return 'not-a-fellow'
    if ((await findUnit(tx, unitId))?.kind !== 'educator') return 'no-unit'
    const id = newId()
    const saved = await sql`
      insert into peer_observation (id, key, observed_id, observer_id, unit_id, lesson_on, requested_at)
      values (${id}, ${key}, ${actor.id}, ${observerId}, ${unitId}, ${lessonOn}, ${now}) on conflict do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n) {
      await recordEvent(tx, 'training.observation.requested', id, actor, now, {
        unit: unitId,
        observer: observerId,
      })
    }
    return 'requested'
  })
}

export async function answerObservation(
  db: Db,
  id: string,
  answer: 'accept' | 'decline',
  actor: Actor,
  now: Date,
): Promise<'answered' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const change = answer === 'accept' ? sql`accepted_at = ${now}` : sql`declined_at = ${now}`
    const changed = await sql`
      update peer_observation set ${change}
      where id = ${id} and observer_id = ${actor.id} and accepted_at is null and declined_at is null
    `.execute(tx)
    if (changed.numAffectedRows !== 1n) return 'not-found'
    await recordEvent(tx, 'training.observation.answered', id, actor, now, { answer })
    return 'answered'
  })
}

export async function giveFeedback(
  db: Db,
  id: string,
  given: { readonly marks: readonly (ObservationMark | undefined)[]; readonly feedback: string | undefined },
  actor: Actor,
  now: Date,
): Promise<'given' | 'not-found' | FeedbackRefusal> {
  return asActor(db, actor, now, async (tx): Promise<'given' | 'not-found' | FeedbackRefusal> => {
    const observation = (await observationsOf(tx, actor.id)).find((candidate) => candidate.id === id)
    if (observation === undefined) return 'not-found'
    const refusal = refuseFeedback(observation, given.marks, dayInRiga(now))
    if (refusal !== undefined) return refusal
    await sql`
      update peer_observation set marks = ${given.marks.flatMap((mark) => mark ?? [])}::text[],
        feedback = ${given.feedback ?? null}, given_at = ${now}
      where id = ${id} and given_at is null
    `.execute(tx)
    await recordEvent(tx, 'training.observation.given', id, actor, now)
    return 'given'
  })
}

/** At the wish of whoever was watched: what was seen is handed in, to be assessed by somebody with the right to. */
export async function useAsEvidence(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'handed-in' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const observation = (await observationsOf(tx, actor.id)).find((candidate) => candidate.id === id)
    if (observation === undefined || observation.isObserver || observation.state !== 'given')
      return 'not-found'
    const holder = await holderOf(tx, actor.id)
    const { unitId, feedback } = observation
    const statement = feedback ?? observation.marks?.join(', ')
    const evidence = { id: newId(), key: `observation:${id}`, holder, unitId, statement, observationId: id }
    await insertEvidence(tx, { ...evidence, source: 'observation' }, actor, now)
    return 'handed-in'
  })
}
