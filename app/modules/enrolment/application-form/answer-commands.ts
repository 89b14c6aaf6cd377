import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { asJson, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { isWritable } from '../application/application-state.ts'
import { answerFaults, typedAnswers, type AnswerFault, type Answers, type DocumentCounts } from './answer.ts'
import { answersOf, findOwnApplication, formOf } from './form-queries.ts'
import type { Question } from './question.ts'

export type SavedAnswers = 'not-found' | 'already-sent' | { readonly faults: readonly AnswerFault[] }

/** Keeps what was typed for these questions, right or wrong, and says what is wrong with it. */
export async function saveAnswers(
  db: Db,
  applicationId: string,
  questions: readonly Question[],
  typed: Answers,
  actor: Actor,
  now: Date,
): Promise<SavedAnswers> {
  return asActor(db, actor, now, async (tx) => {
    const application = await findOwnApplication(tx, applicationId)
    if (application === undefined || application.personId === null) return 'not-found'
    if (!isWritable(application.state)) return 'already-sent'
    const answers = typedAnswers(questions, typed)
    for (const { code, shownTo } of questions) {
      await sql`
        insert into application_answer (application_id, code, person_id, typed, shown_to, saved_at)
        values (${applicationId}, ${code}, ${application.personId}, ${[...(answers[code] ?? [])]}::text[], ${shownTo},
          ${now})
        on conflict (application_id, code) do update set typed = excluded.typed, shown_to = excluded.shown_to,
          saved_at = excluded.saved_at
      `.execute(tx)
    }
    const faults = answerFaults(questions, answers, {})
    await recordEvent(tx, 'enrolment.answers.saved', applicationId, actor, now, {
      questions: questions.map(({ code }) => code),
      faults: faults.length,
    })
    return { faults }
  })
}

/** What still stands in the way of sending an application: undefined where the intake asks nothing or all is answered. */
export async function formFaults(
  tx: Tx,
  intakeId: string,
  applicationId: string,
): Promise<readonly AnswerFault[]> {
  const { questions } = await formOf(tx, intakeId)
  if (questions.length === 0) return []
  return answerFaults(questions, await answersOf(tx, applicationId), await documentCounts(tx, applicationId))
}

/** Keeps the questions as they read when the application was sent; sent again after a return, as they read then. */
export async function keepAskedForm(
  tx: Tx,
  intakeId: string,
  applicationId: string,
  now: Date,
): Promise<void> {
  const { questions } = await formOf(tx, intakeId)
  if (questions.length === 0) return
  await sql`
    insert into asked_form (application_id, questions, sent_at)
    values (${applicationId}, ${asJson(questions)}, ${now})
    on conflict (application_id) do update set questions = excluded.questions, sent_at = excluded.sent_at
  `.execute(tx)
}

/** Documents of an application by the question they answer. */
export async function documentCounts(db: Db, applicationId: string): Promise<DocumentCounts> {
  const rows = await rowsOf(
    db,
    sql<{ code: string; count: number }>`
      select question_code as code, count(*)::int as count from application_document
      where application_id = ${applicationId} and question_code is not null group by question_code
    `,
  )
  return Object.fromEntries(rows.map(({ code, count }) => [code, count] as const))
}
