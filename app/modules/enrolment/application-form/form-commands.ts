import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { asJson, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { lockIntake } from '../intake/intake-lock.ts'
import { formOf } from './form-queries.ts'
import {
  questionFrom,
  refuseQuestion,
  type Question,
  type QuestionRefusal,
  type TypedQuestion,
} from './question.ts'

export type SavedQuestion = 'saved' | 'not-found' | 'changed-meanwhile' | QuestionRefusal

export interface QuestionChange {
  readonly intakeId: string
  /** Absent for a new one. */
  readonly code: string | undefined
  readonly typed: TypedQuestion
  /** Of the form that the editor saw. */
  readonly version: number
}

/** Adds or changes a question; the same form sent twice does it once. */
export async function saveQuestion(
  db: Db,
  { intakeId, code, typed, version }: QuestionChange,
  organisationIds: readonly string[],
  actor: Actor,
  now: Date,
): Promise<SavedQuestion> {
  return changeForm<SavedQuestion>(db, intakeId, organisationIds, actor, now, (form) => {
    const before = form.questions.find((question) => question.code === code)
    if (code !== undefined && before === undefined) return 'not-found'
    const others = form.questions.filter((question) => question !== before)
    const question = questionFrom(typed, before, others)
    const kept = before ?? others.find((other) => isSame(other, { ...question, code: other.code }))
    if (kept !== undefined && isSame(kept, { ...question, code: kept.code })) return 'saved'
    if (form.version !== version) return 'changed-meanwhile'
    const refusal = refuseQuestion(question, typed, others)
    if (refusal !== undefined) return refusal
    const questions =
      before === undefined
        ? [...others, question]
        : form.questions.map((other) => (other === before ? question : other))
    return { questions, facts: { question: question.code } }
  })
}

/** Takes a question away; answers to it that were sent stay with their question as it was asked. */
export async function removeQuestion(
  db: Db,
  { intakeId, code }: { readonly intakeId: string; readonly code: string },
  organisationIds: readonly string[],
  actor: Actor,
  now: Date,
): Promise<'saved' | 'not-found'> {
  return changeForm<'saved' | 'not-found'>(db, intakeId, organisationIds, actor, now, (form) => {
    const questions = form.questions.filter((question) => question.code !== code)
    return questions.length === form.questions.length ? 'saved' : { questions, facts: { removed: code } }
  })
}

/** Moves a question one place up. */
export async function raiseQuestion(
  db: Db,
  { intakeId, code }: { readonly intakeId: string; readonly code: string },
  organisationIds: readonly string[],
  actor: Actor,
  now: Date,
): Promise<'saved' | 'not-found'> {
  return changeForm<'saved' | 'not-found'>(db, intakeId, organisationIds, actor, now, (form) => {
    const index = form.questions.findIndex((question) => question.code === code)
    const [moved, above] = [form.questions[index], form.questions[index - 1]]
    if (moved === undefined || above === undefined) return 'saved'
    const questions = form.questions.with(index - 1, moved).with(index, above)
    return { questions, facts: { raised: code } }
  })
}

interface Change {
  readonly questions: readonly Question[]
  readonly facts: Readonly<Record<string, string>>
}

async function changeForm<Refusal extends string>(
  db: Db,
  intakeId: string,
  organisationIds: readonly string[],
  actor: Actor,
  now: Date,
  change: (form: { questions: readonly Question[]; version: number }) => Change | Refusal,
): Promise<Refusal | 'saved' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const intake = await lockIntake(tx, intakeId)
    if (intake === undefined || !organisationIds.includes(intake.organisationId)) return 'not-found'
    const form = await formOf(tx, intakeId)
    const answer = change(form)
    if (typeof answer === 'string') return answer
    await saveForm(tx, intakeId, answer.questions, actor, now, answer.facts)
    return 'saved'
  })
}

/** Writes the whole form; whoever calls has the intake locked and has asked the rules. */
export async function saveForm(
  tx: Tx,
  intakeId: string,
  questions: readonly Question[],
  actor: Actor,
  now: Date,
  facts: Readonly<Record<string, string>> = {},
): Promise<void> {
  await sql`
    insert into application_form (intake_id, questions, version, changed_by, changed_at)
    values (${intakeId}, ${asJson(questions)}, 1, ${actor.id}, ${now})
    on conflict (intake_id) do update set questions = excluded.questions, version = application_form.version + 1,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at
  `.execute(tx)
  await recordEvent(tx, 'enrolment.form.changed', intakeId, actor, now, {
    ...facts,
    questions: questions.length,
  })
}

/** Objects come back from the database with their keys in another order. */
function isSame(one: Question, other: Question): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part,
  )
}
