import { sql } from 'kysely'

import { asJson, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import {
  refuseAssignments,
  refuseSubstitutes,
  type Assignments,
  type AssignmentRefusal,
} from './assignment.ts'
import { parishesOf, routingStaff } from './territory-queries.ts'
import { dayInRiga } from '../../../shared/time/day.ts'

/** Gives the parishes of a municipality to its coordinators; a parish without one is anybody's of the municipality. */
export async function assignParishes(
  tx: Tx,
  municipalityId: string,
  wanted: Assignments,
  by: Actor,
  now: Date,
): Promise<'assigned' | AssignmentRefusal> {
  const [staff, parishes] = [
    await routingStaff(tx, dayInRiga(now)),
    await parishesOf(tx, municipalityId),
  ] as const
  const refusal = refuseAssignments(municipalityId, wanted, staff, new Set(parishes.map(({ name }) => name)))
  if (refusal !== undefined) return refusal
  const rows = asJson([...wanted].map(([parish, person]) => ({ parish, person })))
  const ended = await rowsOf(
    tx,
    sql<{ id: string }>`
      update parish_assignment set ended_by = ${by.id}, ended_at = ${now}
      where municipality_id = ${municipalityId} and ended_at is null and not exists (
        select 1 from jsonb_to_recordset(${rows}) as incoming (parish text, person text)
        where incoming.parish = parish_assignment.parish and incoming.person = parish_assignment.person_id
      )
      returning id
    `,
  )
  const given = await rowsOf(
    tx,
    sql<{ id: string }>`
      insert into parish_assignment (id, municipality_id, parish, person_id, assigned_by, assigned_at)
      select id, ${municipalityId}, parish, person, ${by.id}, ${now}
      from jsonb_to_recordset(${asJson(withIds(wanted))}) as incoming (id text, parish text, person text)
      on conflict (municipality_id, parish) where ended_at is null do nothing
      returning id
    `,
  )
  if (ended.length + given.length > 0) {
    await recordEvent(tx, 'network.parish.assigned', municipalityId, by, now, {
      given: given.length,
      ended: ended.length,
    })
  }
  return 'assigned'
}

/** Says who stands in for a coordinator, the first choice first; an empty list takes all away. */
export async function chooseSubstitutes(
  tx: Tx,
  coordinatorId: string,
  substitutes: readonly string[],
  by: Actor,
  now: Date,
): Promise<'chosen' | AssignmentRefusal> {
  const refusal = refuseSubstitutes(coordinatorId, substitutes, await routingStaff(tx, dayInRiga(now)))
  if (refusal !== undefined) return refusal
  await sql`delete from coordinator_substitute where coordinator_id = ${coordinatorId}`.execute(tx)
  await sql`
    insert into coordinator_substitute (coordinator_id, substitute_id, number, chosen_by, chosen_at)
    select ${coordinatorId}, chosen.id, chosen.number, ${by.id}, ${now}
    from unnest(${[...substitutes]}::text[]) with ordinality as chosen (id, number)
  `.execute(tx)
  await recordEvent(tx, 'network.substitute.chosen', coordinatorId, by, now, {
    person: coordinatorId,
    substitutes,
  })
  return 'chosen'
}

function withIds(wanted: Assignments) {
  return [...wanted].map(([parish, person]) => ({ id: newId(), parish, person }))
}
