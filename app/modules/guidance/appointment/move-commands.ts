import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { refuseChange, type BookingRefusal, type ChangeRefusal } from './appointment.ts'
import { findParticipation } from './appointment-queries.ts'
import { tellCoordinator, tellParticipant } from './appointment-letter-commands.ts'
import { appointmentKeeper, takeTime, type WantedTime } from './booking-commands.ts'
import { endIfEmpty } from './cancellation-commands.ts'
import { findKind } from './kind-queries.ts'
import { offerFreed } from './waiting-commands.ts'

/**
 * Moves one person to another time. The new time is taken before the old one is given back, so nobody is ever left
 * without both.
 */
export async function moveParticipation(
  db: Db,
  id: string,
  wanted: Pick<WantedTime, 'coordinatorId' | 'startsAt' | 'way'>,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'done' | 'not-found' | ChangeRefusal | BookingRefusal> {
  return asActor(db, appointmentKeeper, now, async (tx) => {
    await becomeActor(tx, appointmentKeeper, now)
    await sql`select 1 from appointment_participant where id = ${id} for update`.execute(tx)
    const part = await findParticipation(tx, id)
    if (part === undefined || part.appointmentId === null || part.isEvent) return 'not-found'
    const refusal = refuseChange(part, now)
    if (refusal !== undefined) return refusal
    if (
      part.startsAt?.getTime() === wanted.startsAt.getTime() &&
      part.coordinatorId === wanted.coordinatorId
    ) {
      return 'done'
    }
    const kind = part.kindId === null ? undefined : await findKind(tx, part.kindId)
    if (kind === undefined) return 'not-bookable'
    const place = await takeTime(tx, { ...wanted, kindId: kind.id }, kind, by, now)
    if (typeof place === 'string') return place
    await sql`
      update appointment_participant
      set appointment_id = ${place.appointmentId}, seat_number = ${place.seatNumber},
        coordinator_id = ${place.coordinatorId}, municipality_id = ${place.municipalityId}, status = 'booked',
        status_since = ${now}, offer_expires_at = null, reminded_at = null
      where id = ${id}
    `.execute(tx)
    const moved = { canceller: 'resident', reason: 'moved' } as const
    await endIfEmpty(tx, part.appointmentId, moved, by, now)
    await recordEvent(tx, 'guidance.appointment.moved', id, by, now, {
      from: part.appointmentId,
      to: place.appointmentId,
    })
    await tellParticipant(tx, id, 'moved', baseUrl, now)
    await tellCoordinator(tx, id, 'moved', baseUrl, now)
    if (part.coordinatorId !== null) await offerFreed(tx, [part.coordinatorId], baseUrl, now)
    return 'done'
  })
}
