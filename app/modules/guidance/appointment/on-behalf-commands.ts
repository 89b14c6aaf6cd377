import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { findAppointment } from './appointment-queries.ts'
import { tellParticipant } from './appointment-letter-commands.ts'
import type { BookingRefusal } from './appointment.ts'
import {
  addParticipant,
  appointmentKeeper,
  takeSeat,
  type Booked,
  type Participant,
} from './booking-commands.ts'

/** A coordinator signs somebody up for their own group or event. */
export async function addOnBehalf(
  db: Db,
  appointmentId: string,
  { key, who }: { readonly key: string; readonly who: Participant },
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<Booked | BookingRefusal | 'not-found'> {
  return asActor(db, by, now, async (tx) => {
    const appointment = await findAppointment(tx, appointmentId)
    if (appointment === undefined || appointment.coordinatorId !== by.id) return 'not-found'
    if (appointment.cancelledAt !== null || appointment.startsAt <= now) return 'not-bookable'
    await becomeActor(tx, appointmentKeeper, now)
    const seat = await takeSeat(tx, appointmentId)
    if (typeof seat === 'string') return seat
    const booked = await addParticipant(tx, { key, who, channel: 'coordinator' }, seat, by, now)
    if (booked === undefined) return 'already-there'
    await tellParticipant(tx, booked.participantId, 'booked', baseUrl, now)
    return booked
  })
}
