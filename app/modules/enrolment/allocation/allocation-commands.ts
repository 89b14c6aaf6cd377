import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { asJson, rowOf, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { tellApplicant } from '../application/application-letter-commands.ts'
import { fillSeats, seatKeeper, type SeatWork } from '../application/seat-commands.ts'
import type { ApplicantGroup } from '../intake/applicant-group.ts'
import { offerEnd, phaseOf } from '../intake/intake.ts'
import { allocate, allocationMethod, usedGroups, type AllocationInput, type Placement } from './allocate.ts'

/**
 * Draws once, after the window has closed; whoever calls has the intake locked. The result is published, each
 * applicant is told, and the seed with it. Called again, it changes nothing.
 */
export async function draw(tx: Tx, work: SeatWork): Promise<boolean> {
  const { intake, now, baseUrl } = work
  const isDue =
    intake.rule === 'fair-allocation' && intake.drawnAt === null && phaseOf(intake, now) === 'closed'
  if (!isDue) return false
  await becomeActor(tx, seatKeeper, now)
  const seed = await rowOf(
    tx,
    sql<{ seed: string }>`select seed from intake_seed where intake_id = ${intake.id}`,
  )
  if (seed === undefined) throw new Error(`The intake ${intake.id} has no seed.`)
  const applied = await rowsOf(
    tx,
    sql<{ id: string; code: string; groups: ApplicantGroup[] }>`
      select id, code, groups from application where intake_id = ${intake.id} and state = 'submitted' order by code
    `,
  )
  const { seatsMax: seats, reserved, criteria } = intake
  const candidates = applied.map(({ code, groups }) => ({ code, groups: usedGroups(intake, groups) }))
  const input: AllocationInput = { seats, reserved, criteria, candidates }
  const result = allocate(input, seed.seed)
  await saveResult(tx, work, result)
  const id = newId()
  await sql`
    insert into allocation (id, intake_id, drawn_at, method, seed, seed_commitment, input, result)
    values (${id}, ${intake.id}, ${now}, ${allocationMethod}, ${seed.seed}, ${intake.seedCommitment}, ${asJson(input)},
      ${asJson(result)})
  `.execute(tx)
  await recordEvent(tx, 'enrolment.allocation.drawn', id, seatKeeper, now, {
    intake: intake.id,
    applied: result.length,
    offered: result.filter(({ outcome }) => outcome === 'offered').length,
  })
  const idOf = new Map(applied.map((application) => [application.code, application.id]))
  for (const { code, outcome, rank } of result) {
    const applicationId = idOf.get(code) ?? ''
    const facts = { intake: intake.id, number: rank }
    await recordEvent(tx, `enrolment.application.${outcome}`, applicationId, seatKeeper, now, facts)
    await tellApplicant(tx, outcome, applicationId, baseUrl, now)
  }
  await fillSeats(tx, work)
  return true
}

/** Each seat goes to the first in order whose kind of seat it is. */
async function saveResult(tx: Tx, { intake, now }: SeatWork, result: readonly Placement[]): Promise<void> {
  const seats = await rowsOf(
    tx,
    sql<{ number: number; group: ApplicantGroup | null }>`
      select number, group_code as "group" from seat where intake_id = ${intake.id} order by number
    `,
  )
  const placed = result.map(({ code, rank, outcome, seatGroup }) => {
    const index = outcome === 'offered' ? seats.findIndex(({ group }) => group === seatGroup) : -1
    const [seat] = index < 0 ? [] : seats.splice(index, 1)
    return { code, rank, outcome, seat: seat?.number ?? null }
  })
  await sql`
    update application set state = placed.outcome, state_since = ${now}, number = placed.rank,
      seat_number = placed.seat, offered_at = case when placed.seat is not null then ${now}::timestamptz end,
      offer_expires_at = case when placed.seat is not null then ${offerEnd(intake, now)}::timestamptz end
    from jsonb_to_recordset(${asJson(placed)}) as placed (code text, rank int, outcome text, seat int)
    where application.code = placed.code and application.intake_id = ${intake.id}
  `.execute(tx)
  await sql`update intake set numbers_given = ${result.length} where id = ${intake.id}`.execute(tx)
}
