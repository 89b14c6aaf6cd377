import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { lockIntake } from '../intake/intake-lock.ts'
import { changeState } from './seat-commands.ts'
import { isLive, type ApplicationState } from './application-state.ts'

const privacy: Actor = { kind: 'machine', id: 'privacy' }

/**
 * Leaves every course and list in the person's name, and takes away what they said of themselves. The job of every
 * minute offers their seats on. States, codes and days stay; the person's row takes its own reference with it.
 */
export async function eraseApplications(tx: Tx, personId: string, now: Date): Promise<void> {
  const applications = await rowsOf(
    tx,
    sql<{ id: string; intakeId: string }>`
      select id, intake_id as "intakeId" from application where person_id = ${personId} order by intake_id, id
    `,
  )
  for (const { id, intakeId } of applications) {
    const intake = await lockIntake(tx, intakeId)
    const [current] = await rowsOf(
      tx,
      sql<{ state: ApplicationState }>`select state from application where id = ${id}`,
    )
    if (intake !== undefined && current !== undefined && isLive(current.state)) {
      const changes = sql`, seat_number = null, cancelled_by = 'applicant', cancel_reason = 'account-erased'`
      await changeState(tx, id, current.state, 'cancelled', changes, now)
      const facts = { intake: intakeId, cancelledBy: 'applicant', reason: 'account-erased' }
      await recordEvent(tx, 'enrolment.application.cancelled', id, privacy, now, facts)
    }
  }
  await becomeActor(tx, privacy, now)
  await sql`update application set groups = '{}' where person_id = ${personId}`.execute(tx)
  await sql`
    update mandate set ended_at = coalesce(ended_at, ${now}), ended_by = coalesce(ended_by, 'privacy'), code_hash = null
    where person_id = ${personId} or coordinator_id = ${personId}
  `.execute(tx)
}
