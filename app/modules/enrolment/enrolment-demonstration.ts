import { sql } from 'kysely'

import { becomeActor } from '../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Tx } from '../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../shared/events/events.ts'
import { identifierOf } from '../../shared/identifier.ts'
import { addDays, dayInRiga } from '../../shared/time/day.ts'
import { momentByClock } from '../../shared/time/clock-in-riga.ts'
import { demonstrationPersonId } from '../accounts/index.ts'
import { demonstrationLoader, demonstrationSource } from '../organisations/index.ts'
import { draw } from './allocation/allocation-commands.ts'
import { applyWithin, leaveWithin } from './application/application-commands.ts'
import { seatKeeper } from './application/seat-commands.ts'
import { demonstrationIntakes, type DemonstrationIntake } from './demonstration-intakes.ts'
import { saveNewIntake } from './intake/intake-commands.ts'
import { lockIntake } from './intake/intake-lock.ts'
import { saveMandate } from './mandate/mandate-commands.ts'

/** Letters of the demonstration are read on a page of the site itself. */
const baseUrl = ''

/** Intakes of each rule and state, as the people of the demonstration would have made them; done once. */
export async function loadDemonstrationIntakes(tx: Tx, now: Date): Promise<void> {
  for (const intake of demonstrationIntakes) await loadIntake(tx, intake, now)
  await saveMandate(
    tx,
    {
      id: idOf('mandate:anna-ilze'),
      personId: demonstrationPersonId('anna'),
      coordinatorId: demonstrationPersonId('ilze'),
      toDay: addDays(dayInRiga(now), 180),
    },
    demonstrationLoader,
    now,
  )
}

async function loadIntake(tx: Tx, planned: DemonstrationIntake, now: Date): Promise<void> {
  await becomeActor(tx, demonstrationLoader, now)
  const opportunityId = identifierOf(demonstrationSource, planned.opportunity)
  const id = idOf(`intake:${planned.opportunity}`)
  const opportunity = await rowOf(
    tx,
    sql<{ organisationId: string }>`
      select organisation_id as "organisationId" from opportunity
      where id = ${opportunityId} and status = 'published'
        and not exists (select 1 from intake where opportunity_id = ${opportunityId})
    `,
  )
  if (opportunity === undefined) return
  const today = dayInRiga(now)
  const opensAt = momentByClock(addDays(today, planned.opensInDays), '09:00') ?? now
  const closesAt = momentByClock(addDays(today, planned.closesInDays), '20:00') ?? now
  const plan = {
    seatsMin: null,
    answerHours: 48,
    groups: [],
    criteria: [],
    reserved: [],
    ...planned.plan,
    opensAt,
    closesAt,
  }
  await saveNewIntake(
    tx,
    { id, opportunityId, plan, key: id },
    opportunity.organisationId,
    demonstrationLoader,
    now,
  )
  if (planned.next !== undefined) {
    const next = {
      ...plan,
      seatsMax: planned.next.seatsMax,
      opensAt: momentByClock(addDays(today, planned.next.opensInDays), '09:00') ?? now,
      closesAt: momentByClock(addDays(today, planned.next.closesInDays), '20:00') ?? now,
    }
    const nextId = idOf(`intake:${planned.opportunity}:next`)
    await saveNewIntake(
      tx,
      { id: nextId, opportunityId, plan: next, key: nextId },
      opportunity.organisationId,
      demonstrationLoader,
      now,
    )
  }
  const leavers: (readonly [Actor, string])[] = []
  for (const [index, { person, groups = [], leaves = false }] of planned.applications.entries()) {
    const personId = demonstrationPersonId(person)
    const by: Actor = { kind: 'person', id: personId }
    // An hour after each other, and while the window was open.
    const at = new Date(opensAt.getTime() + (index + 1) * 3_600_000)
    await becomeActor(tx, by, at)
    const applied = await applyWithin(
      tx,
      { intakeId: id, personId, groups, key: idOf(`${id}:${person}`) },
      by,
      baseUrl,
      at,
    )
    if (typeof applied === 'string') throw new Error(`${person} could not apply: ${applied}.`)
    if (leaves) leavers.push([by, applied.id])
  }
  const lately = new Date(now.getTime() - 2 * 3_600_000)
  for (const [by, applicationId] of leavers) {
    await becomeActor(tx, by, lately)
    await leaveWithin(tx, applicationId, 'no-time', by, baseUrl, lately)
  }
  await becomeActor(tx, seatKeeper, now)
  const intake = await lockIntake(tx, id)
  if (intake !== undefined) await draw(tx, { intake, baseUrl, now })
}

/** Moves the windows on with the courses: by the days since they were made, so that what is open stays open. */
export async function refreshDemonstrationIntakes(tx: Tx, by: Actor, now: Date): Promise<number> {
  // Moved one after the other, they may overlap on the way.
  await sql`set constraints intakes_follow_each_other deferred`.execute(tx)
  const moved = await rowsOf(
    tx,
    sql<{ id: string }>`
      update intake set opens_at = opens_at + past.days * interval '1 day',
        closes_at = closes_at + past.days * interval '1 day', created_at = ${now}
      from (
        select id, (${now}::timestamptz at time zone 'Europe/Riga')::date
          - (created_at at time zone 'Europe/Riga')::date as days
        from intake where created_by = ${demonstrationLoader.id} and cancelled_at is null
      ) as past
      where past.id = intake.id and past.days > 0
        and not exists (select 1 from allocation where intake_id = intake.id)
      returning intake.id
    `,
  )
  await recordEvent(tx, 'enrolment.demonstration.refreshed', demonstrationSource, by, now, {
    count: moved.length,
  })
  return moved.length
}

/** Runs before the opportunities and people go, to which the rows refer. */
export async function removeDemonstrationIntakes(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, demonstrationLoader, now)
  const ofDemonstration = sql`
    in (select intake.id from intake join opportunity on opportunity.id = opportunity_id where opportunity.demonstration)`
  const applications = await rowsOf(
    tx,
    sql<{ id: string }>`delete from application where intake_id ${ofDemonstration} returning id`,
  )
  await sql`delete from allocation where intake_id ${ofDemonstration}`.execute(tx)
  await sql`
    delete from mandate using person where person.demonstration and person.id in (person_id, coordinator_id)
  `.execute(tx)
  const intakes = await rowsOf(
    tx,
    sql<{ id: string }>`delete from intake where id ${ofDemonstration} returning id`,
  )
  const count = intakes.length + applications.length
  await recordEvent(tx, 'enrolment.demonstration.removed', demonstrationSource, by, now, { count })
  return count
}

function idOf(text: string): string {
  return identifierOf(demonstrationSource, text) + identifierOf(demonstrationSource, `${text}:2`)
}
