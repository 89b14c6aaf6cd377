import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { newId } from '../../../shared/identifier.ts'
import { prolonged, refuseWish, type NewWish, type WishRefusal } from './wish.ts'

/** Who changes a wish by the link of a letter. */
const letterReader: Actor = { kind: 'visitor', id: 'letter-reader' }
const letterMachine: Actor = { kind: 'machine', id: 'demand-letters' }

/** Counts a person in. The event says nothing of what they wish: others read events. */
export async function saveWish(
  db: Db,
  wish: NewWish,
  actor: Actor,
  now: Date,
): Promise<'saved' | WishRefusal> {
  return asActor(db, actor, now, async (tx) => {
    const today = dayInRiga(now)
    await sql`delete from demand_wish where person_id = ${actor.id} and until < ${today}`.execute(tx)
    if (await isSentBefore(tx, wish.key, actor)) return 'saved'
    const own = await rowsOf(
      tx,
      sql<{ topic: string; municipalityId: string }>`
        select topic, municipality_id as "municipalityId" from demand_wish where person_id = ${actor.id}
      `,
    )
    const refusal = refuseWish(wish, own, today)
    if (refusal !== undefined) return refusal
    const id = newId()
    const saved = await insertWish(tx, { id, personId: actor.id, wish, now })
    // A second click of the same moment has been faster.
    if (!saved) return (await isSentBefore(tx, wish.key, actor)) ? 'saved' : 'already-wished'
    await recordEvent(tx, 'demand.wish.made', id, actor, now)
    return 'saved'
  })
}

export interface WishRow {
  readonly id: string
  readonly personId: string
  readonly wish: NewWish
  readonly now: Date
}

/** Whether it was new. */
export async function insertWish(tx: Tx, { id, personId, wish, now }: WishRow): Promise<boolean> {
  const inserted = await sql`
    insert into demand_wish (id, person_id, key, topic, municipality_id, radius_km, languages, times,
      came_from, until, stop_token, made_at)
    values (${id}, ${personId}, ${wish.key}, ${wish.topic}, ${wish.municipalityId}, ${wish.radiusKm},
      ${[...wish.languages]}::text[], ${[...wish.times]}::text[], ${wish.cameFrom}, ${wish.until},
      ${newId()}, ${now})
    on conflict do nothing
  `.execute(tx)
  return inserted.numAffectedRows === 1n
}

async function isSentBefore(tx: Tx, key: string, { id }: Actor): Promise<boolean> {
  const row = await rowOf(
    tx,
    sql<{ id: string }>`select id from demand_wish where person_id = ${id} and key = ${key}`,
  )
  return row !== undefined
}

export async function prolongWish(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'prolonged' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const wish = await rowOf(
      tx,
      sql<{
        until: Day
      }>`select until from demand_wish where id = ${id} and person_id = ${actor.id} for update`,
    )
    if (wish === undefined) return 'not-found'
    const until = prolonged(wish.until, dayInRiga(now))
    await sql`update demand_wish set until = ${until}, prolonged_at = ${now} where id = ${id}`.execute(tx)
    await recordEvent(tx, 'demand.wish.prolonged', id, actor, now, { until })
    return 'prolonged'
  })
}

/** Nothing of a withdrawn wish is kept. */
export async function withdrawWish(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'withdrawn' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const removed = await rowOf(
      tx,
      sql<{ id: string }>`delete from demand_wish where id = ${id} and person_id = ${actor.id} returning id`,
    )
    if (removed === undefined) return 'not-found'
    await recordEvent(tx, 'demand.wish.withdrawn', id, actor, now)
    return 'withdrawn'
  })
}

/** By the link of a letter, which proves that one has got it. */
export async function stopLetters(db: Db, stopToken: string, now: Date): Promise<'stopped' | 'not-found'> {
  return asActor(db, letterMachine, now, async (tx) => {
    const wish = await rowOf(
      tx,
      sql<{ id: string }>`
        update demand_wish set letters_stopped_at = coalesce(letters_stopped_at, ${now})
        where stop_token = ${stopToken} returning id
      `,
    )
    if (wish === undefined) return 'not-found'
    await recordEvent(tx, 'demand.letters.stopped', wish.id, letterReader, now)
    return 'stopped'
  })
}

/** Keeps the month's groups, then deletes wishes and notes past their day; gives how many went. */
export async function removeExpiredDemand(tx: Tx, now: Date): Promise<number> {
  const today = dayInRiga(now)
  await sql`
    insert into demand_month (month, municipality_id, topic, people)
    select date_trunc('month', ${today}::date)::date, municipality_id, topic, max(people)
    from demand_cells(${today}) group by municipality_id, topic
    on conflict (month, municipality_id, topic)
    do update set people = greatest(demand_month.people, excluded.people)
  `.execute(tx)
  const wishes = await sql`delete from demand_wish where until < ${today}`.execute(tx)
  const notes = await sql`delete from demand_note where until < ${today}`.execute(tx)
  return Number(wishes.numAffectedRows ?? 0) + Number(notes.numAffectedRows ?? 0)
}
