import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { hasBegun, offerEnd, phaseOf, type Intake } from '../intake/intake.ts'
import { mayFollow, type ApplicationState } from './application-state.ts'
import { tellApplicant } from './application-letter-commands.ts'
import { nextOffers, seatFor, type Seat, type Waiting } from './seat-plan.ts'

/** Shares out seats: sees all applications of an intake, where each applicant sees their own. */
export const seatKeeper: Actor = { kind: 'machine', id: 'seat-keeper' }

/** What everything here works on: the intake is locked and the seat keeper acts. */
export interface SeatWork {
  readonly intake: Intake
  readonly baseUrl: string
  readonly now: Date
}

/** Gives a new application its number and a seat, or its place on the waiting list. */
export async function placeByCome(
  tx: Tx,
  { intake, baseUrl, now }: SeatWork,
  { id, groups }: Pick<Waiting, 'id' | 'groups'>,
  by: Actor,
): Promise<'confirmed' | 'waitlisted'> {
  await becomeActor(tx, seatKeeper, now)
  const seat = seatFor(groups, await freeSeats(tx, intake.id), true)
  const state = seat === undefined ? 'waitlisted' : 'confirmed'
  const placed = await rowOf(
    tx,
    sql<{ number: number }>`
      with given as (
        update intake set numbers_given = numbers_given + 1 where id = ${intake.id} returning numbers_given
      )
      update application set state = ${state}, state_since = ${now}, number = numbers_given,
        seat_number = ${seat?.number ?? null}
      from given where id = ${id} and state = 'submitted'
      returning number
    `,
  )
  if (placed === undefined) throw new Error(`Application ${id} cannot be placed.`)
  const facts = { intake: intake.id, number: placed.number, seat: seat?.number ?? null }
  await recordEvent(tx, `enrolment.application.${state}`, id, by, now, facts)
  await tellApplicant(tx, state, id, baseUrl, now)
  return state
}

/** Offers every free seat to whoever is next, and tells them; nothing once the course has begun. */
export async function fillSeats(tx: Tx, { intake, baseUrl, now }: SeatWork): Promise<number> {
  const phase = phaseOf(intake, now)
  if (phase === 'cancelled' || phase === 'announced' || hasBegun(intake, now)) return 0
  await becomeActor(tx, seatKeeper, now)
  const free = await freeSeats(tx, intake.id)
  if (free.length === 0) return 0
  const offers = nextOffers(free, await waitingFor(tx, intake.id), phase === 'open')
  const expires = offerEnd(intake, now)
  for (const { id, seat } of offers) {
    await changeState(
      tx,
      id,
      'waitlisted',
      'offered',
      sql`
      , seat_number = ${seat}, offered_at = ${now}, offer_expires_at = ${expires}`,
      now,
    )
    await recordEvent(tx, 'enrolment.application.offered', id, seatKeeper, now, { intake: intake.id, seat })
    await tellApplicant(tx, 'offered', id, baseUrl, now)
  }
  return offers.length
}

/** Takes back the seats that nobody answered for in time. Late or twice, it does the same. */
export async function lapseOffers(tx: Tx, { intake, baseUrl, now }: SeatWork): Promise<void> {
  await becomeActor(tx, seatKeeper, now)
  const lapsed = await rowsOf(
    tx,
    sql<{ id: string }>`
      select id from application where intake_id = ${intake.id} and state = 'offered' and offer_expires_at <= ${now}
      order by number
    `,
  )
  for (const { id } of lapsed) {
    await changeState(tx, id, 'offered', 'expired', sql`, seat_number = null`, now)
    await recordEvent(tx, 'enrolment.application.expired', id, seatKeeper, now, { intake: intake.id })
    await tellApplicant(tx, 'expired', id, baseUrl, now)
  }
}

/** Moves one application on; whoever calls has the intake locked and has asked the rule. `changes` begins with a comma. */
export async function changeState(
  tx: Tx,
  id: string,
  from: ApplicationState,
  to: ApplicationState,
  changes: ReturnType<typeof sql>,
  now: Date,
): Promise<void> {
  if (!mayFollow(from, to)) throw new Error(`${to} does not follow ${from}.`)
  const changed = await sql`
    update application set state = ${to}, state_since = ${now} ${changes} where id = ${id} and state = ${from}
  `.execute(tx)
  if (changed.numAffectedRows !== 1n) throw new Error(`Application ${id} was not ${from}.`)
}

async function freeSeats(tx: Tx, intakeId: string): Promise<Seat[]> {
  return rowsOf(
    tx,
    sql<Seat>`
      select number, group_code as "group" from seat
      where intake_id = ${intakeId} and not exists (
        select 1 from application
        where application.intake_id = seat.intake_id and application.seat_number = seat.number
      )
      order by number
    `,
  )
}

async function waitingFor(tx: Tx, intakeId: string): Promise<Waiting[]> {
  return rowsOf(
    tx,
    sql<Waiting>`
      select id, number, groups from application where intake_id = ${intakeId} and state = 'waitlisted' order by number
    `,
  )
}
