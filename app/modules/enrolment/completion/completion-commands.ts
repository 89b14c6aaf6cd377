import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { isAttended } from '../attendance/attendance.ts'
import type { ApplicationState } from '../application/application-state.ts'
import { changeState } from '../application/seat-commands.ts'
import { lockIntake } from '../intake/intake-lock.ts'
import { tellCompleted } from './completion-letter-commands.ts'
import { assessmentOf, lessonsOf, ruleOf } from './completion-queries.ts'
import { completionOf, refuseRule, type CompletionRule, type CompletionRuleRefusal } from './completion.ts'

export interface Advance {
  /** Whose mark, code or assessment moves the application on. */
  readonly by: Actor
  readonly baseUrl: string
  readonly now: Date
}

/**
 * Moves applications on by what stands in the lists: who came is attending, who fulfils the rule has completed. Acts
 * as a machine; whoever calls has the intake locked. What is completed stays so, even if a mark is corrected later.
 */
export async function advanceParticipants(
  tx: Tx,
  applicationIds: readonly string[],
  { by, baseUrl, now }: Advance,
): Promise<void> {
  for (const id of applicationIds) {
    const application = await rowOf(
      tx,
      sql<{ state: ApplicationState; intakeId: string }>`
        select state, intake_id as "intakeId" from application where id = ${id}
      `,
    )
    if (application === undefined) continue
    let { state } = application
    const lessons = await lessonsOf(tx, id)
    if ((state === 'confirmed' || state === 'no-show') && lessons.some(({ mark }) => isAttended(mark))) {
      await changeState(tx, id, state, 'attending', sql``, now)
      await recordEvent(tx, 'enrolment.application.attending', id, by, now)
      state = 'attending'
    }
    const rule = await ruleOf(tx, application.intakeId)
    if (state !== 'attending' || rule === undefined) continue
    const completion = completionOf(rule, lessons, await assessmentOf(tx, id), now)
    if (!completion.isFulfilled) continue
    await changeState(tx, id, 'attending', 'completed', sql``, now)
    const { attended, lessons: held, needed, assessment } = completion
    // Certificates begin here.
    await recordEvent(tx, 'enrolment.application.completed', id, by, now, {
      intake: application.intakeId,
      attended,
      lessons: held,
      needed,
      assessment,
    })
    await tellCompleted(tx, id, baseUrl, now)
  }
}

const completionClerk: Actor = { kind: 'machine', id: 'completion-clerk' }

/** Says what completing the run takes, and completes those who have fulfilled it already. */
export async function saveRule(
  db: Db,
  intakeId: string,
  rule: CompletionRule,
  organisationIds: readonly string[],
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<'saved' | 'not-found' | CompletionRuleRefusal> {
  return asActor(db, actor, now, async (tx) => {
    const intake = await lockIntake(tx, intakeId)
    if (intake === undefined || !organisationIds.includes(intake.organisationId)) return 'not-found'
    const refusal = refuseRule(rule)
    if (refusal !== undefined) return refusal
    const before = await ruleOf(tx, intakeId)
    if (before?.lessonsShare === rule.lessonsShare && before.assessment === rule.assessment) return 'saved'
    await putRule(tx, intakeId, rule, actor, now)
    await becomeActor(tx, completionClerk, now)
    await advanceIntake(tx, intakeId, { by: actor, baseUrl, now })
    return 'saved'
  })
}

/** The rule has been asked before. */
export async function putRule(
  tx: Tx,
  intakeId: string,
  rule: CompletionRule,
  by: Actor,
  now: Date,
): Promise<void> {
  await sql`
    insert into completion_rule (intake_id, lessons_share, assessment, changed_by, changed_at)
    values (${intakeId}, ${rule.lessonsShare}, ${rule.assessment}, ${by.id}, ${now})
    on conflict (intake_id) do update set lessons_share = excluded.lessons_share, assessment = excluded.assessment,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at
  `.execute(tx)
  await recordEvent(tx, 'enrolment.completion-rule.changed', intakeId, by, now, {
    lessonsShare: rule.lessonsShare,
    assessment: rule.assessment,
  })
}

/** Records whether somebody passed; said again, it takes the place of what was said before. */
export async function decideAssessment(
  db: Db,
  applicationId: string,
  passed: boolean,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<'saved' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const application = await rowOf(
      tx,
      sql<{ intakeId: string }>`
        select intake_id as "intakeId" from application
        where id = ${applicationId} and seat_number is not null and state <> 'offered'
          and (is_edited_application(id) or is_taught_application(id))
      `,
    )
    if (application === undefined) return 'not-found'
    await lockIntake(tx, application.intakeId)
    if ((await assessmentOf(tx, applicationId)) === passed) return 'saved'
    await sql`
      insert into assessment_result (application_id, passed, decided_by, decided_at)
      values (${applicationId}, ${passed}, ${actor.id}, ${now})
      on conflict (application_id) do update set passed = excluded.passed, decided_by = excluded.decided_by,
        decided_at = excluded.decided_at
    `.execute(tx)
    await recordEvent(tx, 'enrolment.assessment.decided', applicationId, actor, now, { passed })
    await becomeActor(tx, completionClerk, now)
    await advanceParticipants(tx, [applicationId], { by: actor, baseUrl, now })
    return 'saved'
  })
}

async function advanceIntake(tx: Tx, intakeId: string, advance: Advance): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from application where intake_id = ${intakeId} and state = 'attending' order by id
  `.execute(tx)
  await advanceParticipants(
    tx,
    rows.map(({ id }) => id),
    advance,
  )
}
