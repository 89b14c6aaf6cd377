import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Intake } from '../intake/intake.ts'
import { applicationStates, isLive } from './application-state.ts'
import { tellApplicant } from './application-letter-commands.ts'
import { seatKeeper } from './seat-commands.ts'

/** Ends every application of an intake that is called off, and tells each applicant; gives how many. */
export async function endApplications(
  tx: Tx,
  intake: Intake,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<number> {
  await becomeActor(tx, seatKeeper, now)
  const ended = await rowsOf(
    tx,
    sql<{ id: string; wasSent: boolean }>`
      update application set state = 'cancelled', state_since = ${now}, seat_number = null, cancelled_by = 'provider',
        cancel_reason = 'intake-cancelled'
      where intake_id = ${intake.id} and state = any(${applicationStates.filter(isLive)}::text[])
      returning id, submitted_at is not null as "wasSent"
    `,
  )
  for (const { id, wasSent } of ended) {
    const facts = { intake: intake.id, cancelledBy: 'provider', reason: 'intake-cancelled' }
    await recordEvent(tx, 'enrolment.application.cancelled', id, by, now, facts)
    if (wasSent) await tellApplicant(tx, 'intake-cancelled', id, baseUrl, now)
  }
  await becomeActor(tx, by, now)
  return ended.length
}
