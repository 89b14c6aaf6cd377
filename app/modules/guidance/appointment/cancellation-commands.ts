import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import {
  refuseChange,
  refuseMark,
  type CancelReason,
  type Canceller,
  type ChangeRefusal,
  type Mark,
} from './appointment.ts'
import { findAppointment, findParticipation } from './appointment-queries.ts'
import { tellCoordinator, tellParticipant } from './appointment-letter-commands.ts'
import { appointmentKeeper } from './booking-commands.ts'
import { offerFreed } from './waiting-commands.ts'

export interface Cancellation {
  readonly canceller: Canceller
  readonly reason: CancelReason
}

/** Cancels one person's part; the others of a group keep theirs, and whoever waits is offered what is free now. */
export async function cancelParticipation(
  db: Db,
  id: string,
  cancellation: Cancellation,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'done' | 'not-found' | ChangeRefusal> {
  return asActor(db, appointmentKeeper, now, (tx) => cancelPartWithin(tx, id, cancellation, by, baseUrl, now))
}

export async function cancelPartWithin(
  tx: Tx,
  id: string,
  { canceller, reason }: Cancellation,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'done' | 'not-found' | ChangeRefusal> {
  await becomeActor(tx, appointmentKeeper, now)
  await lockAppointmentOf(tx, id)
  const part = await findParticipation(tx, id)
  if (part === undefined) return 'not-found'
  const refusal = refuseChange(part, now)
  if (refusal !== undefined) return refusal
  await saveCancelled(tx, id, { canceller, reason }, by, now)
  if (canceller !== 'resident') {
    await tellParticipant(tx, id, reason === 'offer-lapsed' ? 'lapsed' : 'cancelled', baseUrl, now)
  }
  // Nobody was told of an offer that nobody has taken.
  if (canceller === 'resident' && part.status === 'booked') {
    await tellCoordinator(tx, id, 'cancelled', baseUrl, now)
  }
  if (part.appointmentId !== null && !part.isEvent) {
    await endIfEmpty(tx, part.appointmentId, { canceller, reason }, by, now)
  }
  if (part.coordinatorId !== null) await offerFreed(tx, [part.coordinatorId], baseUrl, now)
  return 'done'
}

/** Cancels an appointment, or a group event, with everybody in it, and tells each of them. */
export async function cancelAppointment(
  db: Db,
  id: string,
  cancellation: Cancellation,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'done' | 'not-found' | ChangeRefusal> {
  // Whose it is, row security says.
  const own = await asActor(db, by, now, (tx) => findAppointment(tx, id))
  if (own === undefined || own.coordinatorId !== by.id) return 'not-found'
  return asActor(db, appointmentKeeper, now, async (tx) => {
    const done = await cancelWithin(tx, id, cancellation, by, baseUrl, now)
    if (done === 'done') await offerFreed(tx, [by.id], baseUrl, now)
    return done
  })
}

export async function cancelWithin(
  tx: Tx,
  id: string,
  cancellation: Cancellation,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'done' | 'not-found' | ChangeRefusal> {
  await sql`select 1 from appointment where id = ${id} for update`.execute(tx)
  const appointment = await findAppointment(tx, id)
  if (appointment === undefined) return 'not-found'
  if (appointment.cancelledAt !== null) return 'already-cancelled'
  if (appointment.startsAt <= now) return 'already-over'
  const parts = await rowsOf(
    tx,
    sql<{ id: string }>`
      select id from appointment_participant
      where appointment_id = ${id} and status in ('booked', 'offered', 'waiting') order by id
    `,
  )
  for (const part of parts) {
    await saveCancelled(tx, part.id, cancellation, by, now)
    await tellParticipant(tx, part.id, 'cancelled', baseUrl, now)
  }
  await saveEnd(tx, id, cancellation, by, now)
  await recordEvent(tx, 'guidance.appointment.called-off', id, by, now, {
    people: parts.length,
    reason: cancellation.reason,
  })
  return 'done'
}

/** The coordinator says who came. Said again, the last word counts. */
export async function markParticipant(
  db: Db,
  appointmentId: string,
  id: string,
  mark: Mark,
  by: Actor,
  now: Date,
): Promise<'done' | 'not-found' | ChangeRefusal> {
  return asActor(db, by, now, async (tx) => {
    await lockAppointmentOf(tx, id)
    const part = await findParticipation(tx, id)
    const isTheirs = part?.appointmentId === appointmentId && part.coordinatorId === by.id
    if (part === undefined || part.startsAt === null || !isTheirs) return 'not-found'
    const refusal = refuseMark({ status: part.status, startsAt: part.startsAt }, now)
    if (refusal !== undefined) return refusal
    if (part.status === mark) return 'done'
    await sql`
      update appointment_participant set status = ${mark}, status_since = ${now} where id = ${id}
    `.execute(tx)
    await recordEvent(tx, 'guidance.appointment.marked', id, by, now, { mark })
    return 'done'
  })
}

async function lockAppointmentOf(tx: Tx, participantId: string): Promise<void> {
  await sql`
    select 1 from appointment
    where id = (select appointment_id from appointment_participant where id = ${participantId}) for update
  `.execute(tx)
}

async function saveCancelled(
  tx: Tx,
  id: string,
  { canceller, reason }: Cancellation,
  by: Actor,
  now: Date,
): Promise<void> {
  await sql`
    update appointment_participant
    set status = 'cancelled', status_since = ${now}, seat_number = null, offer_expires_at = null,
      canceller = ${canceller}, cancelled_by = ${by.id}, cancel_reason = ${reason}
    where id = ${id}
  `.execute(tx)
  await recordEvent(tx, 'guidance.appointment.cancelled', id, by, now, { canceller, reason })
}

/** The time is free again once nobody is left who wants it. */
export async function endIfEmpty(
  tx: Tx,
  appointmentId: string,
  cancellation: Cancellation,
  by: Actor,
  now: Date,
): Promise<void> {
  const left = await rowsOf(
    tx,
    sql`
      select 1 from appointment_participant
      where appointment_id = ${appointmentId} and status not in ('cancelled') limit 1
    `,
  )
  if (left.length === 0) await saveEnd(tx, appointmentId, cancellation, by, now)
}

async function saveEnd(
  tx: Tx,
  id: string,
  { canceller, reason }: Cancellation,
  by: Actor,
  now: Date,
): Promise<void> {
  await sql`
    update appointment set cancelled_at = ${now}, cancelled_by = ${by.id}, canceller = ${canceller},
      cancel_reason = ${reason}, changed_at = ${now}
    where id = ${id} and cancelled_at is null
  `.execute(tx)
}
