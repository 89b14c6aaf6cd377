import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { tellApplicant } from '../application/application-letter-commands.ts'
import { findActedFor } from '../application/application-queries.ts'
import { refuseApplication, type ApplyRefusal } from '../application/application.ts'
import { changeState, placeByCome, seatKeeper } from '../application/seat-commands.ts'
import { lockIntake } from '../intake/intake-lock.ts'
import { formFaults, keepAskedForm } from './answer-commands.ts'
import { isWritable } from '../application/application-state.ts'

export type Submitted = 'submitted' | 'not-found' | 'incomplete-answers' | ApplyRefusal

/**
 * Sends an application whose form is filled in. It takes its turn at the intake as an application without a form
 * does; a draft has no place in any order before this.
 */
export async function submitApplication(
  db: Db,
  id: string,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<Submitted> {
  return asActor(db, actor, now, async (tx) => {
    const seen = await findActedFor(tx, id)
    const intake = seen && (await lockIntake(tx, seen.intakeId))
    const application = seen && (await findActedFor(tx, id))
    if (application === undefined || intake === undefined) return 'not-found'
    // Sent twice, it is answered as the first time.
    if (!isWritable(application.state)) return 'submitted'
    const isNew = application.state === 'draft'
    // What was sent back for completion may come again after the window.
    const refusal = isNew ? refuseApplication(intake, application.groups, now) : undefined
    if (refusal !== undefined) return refusal
    if ((await formFaults(tx, intake.id, id)).length > 0) return 'incomplete-answers'
    await keepAskedForm(tx, intake.id, id, now)
    await changeState(
      tx,
      id,
      application.state,
      'submitted',
      sql`, submitted_at = coalesce(submitted_at, ${now})`,
      now,
    )
    await recordEvent(tx, 'enrolment.application.submitted', id, actor, now, {
      intake: intake.id,
      person: application.personId,
      mandate: null,
    })
    const { groups } = application
    if (intake.rule === 'first-come') await placeByCome(tx, { intake, baseUrl, now }, { id, groups }, actor)
    else {
      await becomeActor(tx, seatKeeper, now)
      await tellApplicant(tx, 'submitted', id, baseUrl, now)
    }
    return 'submitted'
  })
}
