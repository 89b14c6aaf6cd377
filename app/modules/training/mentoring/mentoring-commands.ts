import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { fellowEducators, pairsOf } from './mentoring-queries.ts'
import { mayNote, refusePair, type NewPair, type PairRefusal } from './mentoring.ts'

/** Asks a mentor; whoever asks has accepted by asking. */
export async function proposePair(
  db: Db,
  pair: NewPair,
  actor: Actor,
  now: Date,
): Promise<'proposed' | PairRefusal> {
  return asActor(db, actor, now, (tx) => putPair(tx, pair, actor, now))
}

export async function putPair(
  tx: Tx,
  { key, mentorId, fromDay, toDay, wish }: NewPair,
  actor: Actor,
  now: Date,
): Promise<'proposed' | PairRefusal> {
  const before = await rowOf(
    tx,
    sql<{ key: string }>`
      select key from mentoring_pair where mentor_id = ${mentorId} and mentee_id = ${actor.id} and ended_at is null
    `,
  )
  if (before?.key === key) return 'proposed'
  const mentors = (await fellowEducators(tx)).some((fellow) => fellow.id === mentorId && fellow.mentors)
  const refusal = refusePair({ fromDay, toDay }, { mentors, isPair: before !== undefined })
  if (refusal !== undefined) return refusal
  const id = newId()
  const saved = await sql`
    insert into mentoring_pair (id, key, mentor_id, mentee_id, from_day, to_day, wish, proposed_at, mentee_accepted_at)
    values (${id}, ${key}, ${mentorId}, ${actor.id}, ${fromDay}, ${toDay}, ${wish ?? null}, ${now}, ${now})
    on conflict do nothing
  `.execute(tx)
  if (saved.numAffectedRows === 1n)
    await recordEvent(tx, 'training.pair.proposed', id, actor, now, { mentor: mentorId })
  return 'proposed'
}

/** The mentor accepts; either of the two ends it, or declines. */
export async function answerPair(
  db: Db,
  id: string,
  answer: 'accept' | 'end',
  actor: Actor,
  now: Date,
): Promise<'answered' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const changed =
      answer === 'accept'
        ? await sql`
            update mentoring_pair set mentor_accepted_at = ${now}
            where id = ${id} and mentor_id = ${actor.id} and mentor_accepted_at is null and ended_at is null
          `.execute(tx)
        : await sql`
            update mentoring_pair set ended_at = ${now}
            where id = ${id} and ${actor.id} in (mentor_id, mentee_id) and ended_at is null
          `.execute(tx)
    if (changed.numAffectedRows !== 1n) return 'not-found'
    await recordEvent(
      tx,
      answer === 'accept' ? 'training.pair.accepted' : 'training.pair.ended',
      id,
      actor,
      now,
    )
    return 'answered'
  })
}

export interface NewMeeting {
  readonly pairId: string
  readonly key: string
  readonly metOn: Day
  readonly note: string | undefined
}

export async function noteMeeting(
  db: Db,
  { pairId, key, metOn, note }: NewMeeting,
  actor: Actor,
  now: Date,
): Promise<'noted' | 'not-found' | 'day-ahead'> {
  return asActor(db, actor, now, async (tx): Promise<'noted' | 'not-found' | 'day-ahead'> => {
    const pair = (await pairsOf(tx, actor.id)).find((candidate) => candidate.id === pairId)
    if (pair === undefined || !pair.isAccepted || pair.isEnded) return 'not-found'
    if (!mayNote(pair, metOn, dayInRiga(now))) return 'day-ahead'
    const id = newId()
    const saved = await sql`
      insert into mentoring_meeting (id, pair_id, key, met_on, note, noted_by, noted_at)
      values (${id}, ${pairId}, ${key}, ${metOn}, ${note ?? null}, ${actor.id}, ${now}) on conflict do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n)
      await recordEvent(tx, 'training.meeting.noted', id, actor, now, { pair: pairId })
    return 'noted'
  })
}
