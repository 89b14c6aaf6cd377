import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Mandate } from './mandate.ts'

/** The actor's mandate to act for the person today. */
export async function mandateFor(db: Db, personId: string): Promise<string | undefined> {
  const row = await rowOf(
    db,
    sql<{ id: string }>`
      select id from mandate
      where person_id = ${personId} and coordinator_id = actor_id() and confirmed_at is not null and ended_at is null
        and actor_today() between from_day and to_day and holds_role('coordinator')
      order by confirmed_at limit 1
    `,
  )
  return row?.id
}

export interface ActedFor {
  readonly id: string
  readonly name: string
}

/** The people for whom the actor may act today. */
export async function peopleActedFor(db: Db): Promise<ActedFor[]> {
  return rowsOf(
    db,
    sql<ActedFor>`select id, name from person where id in (select people_of_mandates()) order by name, id`,
  )
}

const selectMandate = sql`
  select mandate.id, person_id as "personId", coordinator_id as "coordinatorId", person.name as "personName",
    coordinator_name(mandate.id) as "coordinatorName", from_day as "fromDay", to_day as "toDay", asked_at as "askedAt",
    proof, confirmed_at as "confirmedAt", ended_at as "endedAt", code_tries as "codeTries"
  from mandate left join person on person.id = person_id and (person_id = actor_id() or confirmed_at is not null)`

/** Mandates in which the actor is the one who acts. */
export async function mandatesOfCoordinator(db: Db): Promise<Mandate[]> {
  return rowsOf(
    db,
    sql<Mandate>`${selectMandate} where coordinator_id = actor_id() order by asked_at desc, mandate.id limit 200`,
  )
}

/** Mandates in which others act for the actor, or ask to. */
export async function mandatesOfPerson(db: Db): Promise<Mandate[]> {
  return rowsOf(
    db,
    sql<Mandate>`${selectMandate} where person_id = actor_id() order by asked_at desc, mandate.id limit 200`,
  )
}

/** One of the actor's, on either side. */
export async function findMandate(db: Db, id: string): Promise<Mandate | undefined> {
  return rowOf(
    db,
    sql<Mandate>`${selectMandate} where mandate.id = ${id} and actor_id() in (person_id, coordinator_id)`,
  )
}
