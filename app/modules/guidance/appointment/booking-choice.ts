import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import { isId } from '../../../shared/identifier.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { ways } from '../availability/availability.ts'
import type { Choice } from './book-pages.tsx'
import { appointmentKeeper } from './booking-commands.ts'
import { guidesFor } from './coordinator-queries.ts'
import { findKind } from './kind-queries.ts'
import type { WantedPlace } from './request-commands.ts'
import { findSlot } from './slot-queries.ts'
import { findAppointment } from './appointment-queries.ts'

export interface ReadChoice {
  readonly choice: Choice
  readonly wanted: WantedPlace
  readonly isWaiting: boolean
}

/** What an address or a form asks for, where there is such a thing; undefined for what is made up. */
export async function readChoice(
  db: Db,
  fields: Readonly<Record<string, string>>,
  now: Date,
): Promise<ReadChoice | undefined> {
  const {
    kind: kindId = '',
    coordinator: coordinatorId = '',
    municipality = '',
    at = '',
    appointment = '',
  } = fields
  if (!isId(kindId) || !isId(coordinatorId)) return undefined
  return asActor(db, appointmentKeeper, now, async (tx) => {
    const kind = await findKind(tx, kindId)
    const guide = (await guidesFor(tx, municipality, dayInRiga(now))).find(({ id }) => id === coordinatorId)
    if (kind === undefined || kind.endedAt !== null || kind.bookedBy !== 'resident' || guide === undefined) {
      return undefined
    }
    const about = { title: kind.name, coordinatorName: guide.name }
    const wanted = { kindId, coordinatorId, municipalityId: municipality }
    const nothing = { startsAt: null, endsAt: null, way: null, location: null }
    if (isId(appointment)) {
      const group = await findAppointment(tx, appointment)
      const isOpen = group?.coordinatorId === coordinatorId && group.kindId === kindId && group.startsAt > now
      if (group === undefined || !isOpen || group.cancelledAt !== null || group.mostPeople === 1)
        return undefined
      return {
        choice: { ...about, ...group, title: kind.name },
        wanted: { ...wanted, startsAt: null, way: null, appointmentId: appointment },
        isWaiting: true,
      }
    }
    const startsAt = new Date(at)
    const way = ways.find((known) => known === fields['way'])
    if (way === undefined || Number.isNaN(startsAt.getTime())) {
      return {
        choice: { ...about, ...nothing },
        wanted: { ...wanted, startsAt: null, way: null, appointmentId: null },
        isWaiting: true,
      }
    }
    // A time that has gone in the meantime is refused when it is booked, with what there is instead.
    const slot = await findSlot(tx, { coordinatorId, startsAt, way }, kind, now)
    return {
      choice: { ...about, startsAt, endsAt: slot?.endsAt ?? null, way, location: slot?.location ?? null },
      wanted: { ...wanted, startsAt, way, appointmentId: null },
      isWaiting: false,
    }
  })
}
