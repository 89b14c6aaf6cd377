import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { findMethod, isAuthor } from './method-queries.ts'
import {
  refuseMethod,
  refuseRating,
  type MethodRefusal,
  type NewMethod,
  type RatingRefusal,
  type ReportReason,
} from './method.ts'

export async function publishMethod(
  db: Db,
  method: NewMethod,
  actor: Actor,
  now: Date,
): Promise<{ readonly id: string } | MethodRefusal> {
  const refusal = refuseMethod(method)
  if (refusal !== undefined) return refusal
  return asActor(db, actor, now, (tx) => putMethod(tx, method, actor, now))
}

export async function putMethod(
  tx: Tx,
  method: NewMethod,
  actor: Actor,
  now: Date,
  isDemonstration = false,
): Promise<{ readonly id: string }> {
  const { key, language, title, purpose, peopleMin, peopleMax, minutes, steps, basedOnId } = method
  const base = basedOnId === null ? undefined : await findMethod(tx, basedOnId)
  const made = await rowOf(
    tx,
    sql<{ id: string }>`
      insert into teaching_method (id, key, language, title, purpose, people_min, people_max, minutes, steps, based_on_id,
        state, published_at, demonstration)
      values (${newId()}, ${key}, ${language}, ${title}, ${purpose}, ${peopleMin}, ${peopleMax}, ${minutes}, ${steps},
        ${base?.id ?? null}, 'shown', ${now}, ${isDemonstration})
      on conflict (key) do nothing returning id
    `,
  )
  if (made === undefined) {
    const before = await rowOf(tx, sql<{ id: string }>`select id from teaching_method where key = ${key}`)
    return { id: before?.id ?? '' }
  }
  await sql`insert into method_author (method_id, person_id) values (${made.id}, ${actor.id})`.execute(tx)
  await recordEvent(tx, 'training.method.published', made.id, actor, now, { basedOn: base?.id ?? null })
  return made
}

export interface Rating {
  readonly methodId: string
  readonly stars: number
  readonly usedOn: Day
}

/** Said again, it takes the place of what the person said before. */
export async function rateMethod(
  db: Db,
  rating: Rating,
  actor: Actor,
  now: Date,
): Promise<'rated' | 'not-found' | RatingRefusal> {
  return asActor(db, actor, now, (tx) => putRating(tx, rating, actor, now))
}

export async function putRating(
  tx: Tx,
  { methodId, stars, usedOn }: Rating,
  actor: Actor,
  now: Date,
): Promise<'rated' | 'not-found' | RatingRefusal> {
  if ((await findMethod(tx, methodId)) === undefined) return 'not-found'
  const isOwn = await isAuthor(tx, methodId, actor.id)
  const refusal = refuseRating({ isOwn, usedOn, today: dayInRiga(now) })
  if (refusal !== undefined) return refusal
  await sql`
    insert into method_rating (id, method_id, person_id, stars, used_on, rated_at)
    values (${newId()}, ${methodId}, ${actor.id}, ${stars}, ${usedOn}, ${now})
    on conflict (method_id, person_id) do update set stars = excluded.stars, used_on = excluded.used_on,
      rated_at = excluded.rated_at
  `.execute(tx)
  await recordEvent(tx, 'training.method.rated', methodId, actor, now, { stars })
  return 'rated'
}

export async function reportMethod(
  db: Db,
  methodId: string,
  why: ReportReason,
  actor: Actor,
  now: Date,
): Promise<'reported' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    if ((await findMethod(tx, methodId)) === undefined) return 'not-found'
    const id = newId()
    const saved = await sql`
      insert into method_report (id, method_id, person_id, why, reported_at)
      values (${id}, ${methodId}, ${actor.id}, ${why}, ${now}) on conflict do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n)
      await recordEvent(tx, 'training.method.reported', id, actor, now, { why })
    return 'reported'
  })
}

/** Keeps a reported method, or hides it from everybody. Nobody decides about a report of their own. */
export async function decideReport(
  db: Db,
  reportId: string,
  decision: 'kept' | 'hidden',
  actor: Actor,
  now: Date,
): Promise<'decided' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const report = await rowOf(
      tx,
      sql<{ methodId: string }>`
        update method_report set decision = ${decision}, decided_by = ${actor.id}, decided_at = ${now}
        where id = ${reportId} and decision is null and person_id is distinct from ${actor.id}
        returning method_id as "methodId"
      `,
    )
    if (report === undefined) return 'not-found'
    if (decision === 'hidden') {
      await sql`update teaching_method set state = 'hidden' where id = ${report.methodId}`.execute(tx)
    }
    await recordEvent(tx, 'training.method.judged', reportId, actor, now, {
      method: report.methodId,
      decision,
    })
    return 'decided'
  })
}
