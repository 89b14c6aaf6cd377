import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { tellApplicant } from '../application/application-letter-commands.ts'
import { mayFollow } from '../application/application-state.ts'
import { changeState, seatKeeper } from '../application/seat-commands.ts'
import { lockIntake } from '../intake/intake-lock.ts'
import { findEditedParticipation } from '../participation/participation-queries.ts'

/**
 * Sends an application back to the applicant, who adds what is missing and sends it again, also after the window.
 * Sent back twice, it is answered as the first time.
 */
export async function returnApplication(
  db: Db,
  id: string,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<'returned' | 'not-found' | 'not-returnable'> {
  return asActor(db, actor, now, async (tx) => {
    const seen = await findEditedParticipation(tx, id)
    if (seen === undefined || (await lockIntake(tx, seen.intakeId)) === undefined) return 'not-found'
    // Read again under the lock: seats may have been given out meanwhile.
    const { state } = (await findEditedParticipation(tx, id)) ?? seen
    if (state === 'incomplete') return 'returned'
    if (!mayFollow(state, 'incomplete')) return 'not-returnable'
    await changeState(tx, id, state, 'incomplete', sql``, now)
    await recordEvent(tx, 'enrolment.application.returned', id, actor, now, { intake: seen.intakeId })
    await becomeActor(tx, seatKeeper, now)
    await tellApplicant(tx, 'returned', id, baseUrl, now)
    return 'returned'
  })
}
