import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { horizonDays } from './appointment.ts'
import { appointmentKeeper } from './booking-commands.ts'
import { municipalityOf } from './coordinator-queries.ts'
import { findKind } from './kind-queries.ts'
import { findSlots, type OfferedSlot } from './slot-queries.ts'
import { usualKindId } from './usual-kinds.ts'

export interface ContestedTimes {
  readonly coordinatorId: string
  readonly kindId: string
  readonly municipalityId: string
  readonly slots: readonly OfferedSlot[]
}

/** The next free times of one coordinator, for measuring what happens when many want them at once. */
export async function contestedTimes(
  db: Db,
  coordinatorId: string,
  count: number,
  now: Date,
): Promise<ContestedTimes> {
  return asActor(db, appointmentKeeper, now, async (tx) => {
    const [from, kindId] = [dayInRiga(now), usualKindId('talk')]
    const kind = await findKind(tx, kindId)
    const municipalityId = await municipalityOf(tx, coordinatorId, from)
    if (kind === undefined || municipalityId === undefined) throw new Error('Nobody can be booked here.')
    const search = { kind, coordinatorIds: [coordinatorId], from, to: addDays(from, horizonDays), now }
    return { coordinatorId, kindId, municipalityId, slots: (await findSlots(tx, search)).slice(0, count) }
  })
}
