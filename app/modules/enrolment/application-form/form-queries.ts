import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { ApplicationState } from '../application/application-state.ts'
import type { Answers } from './answer.ts'
import type { Question } from './question.ts'

export interface ApplicationForm {
  readonly questions: readonly Question[]
  /** 0 where nobody has written a question yet. */
  readonly version: number
}

const emptyForm: ApplicationForm = { questions: [], version: 0 }

export async function formOf(db: Db, intakeId: string): Promise<ApplicationForm> {
  const form = await rowOf(
    db,
    sql<ApplicationForm>`select questions, version from application_form where intake_id = ${intakeId}`,
  )
  return form ?? emptyForm
}

/** What an applicant fills in. */
export interface FormApplication {
  readonly id: string
  readonly code: string
  readonly intakeId: string
  readonly personId: string | null
  readonly state: ApplicationState
  readonly opportunityId: string
  readonly title: Localised
  readonly closesAt: Date
}

/** The application of whoever acts, or of somebody they act for; nobody else's, not even one that they may read. */
export async function findOwnApplication(db: Db, id: string): Promise<FormApplication | undefined> {
  return rowOf(
    db,
    sql<FormApplication>`
      select application.id, application.code, application.intake_id as "intakeId",
        application.person_id as "personId", application.state, intake.opportunity_id as "opportunityId",
        specification.title, intake.closes_at as "closesAt"
      from application
      join intake on intake.id = application.intake_id
      join opportunity on opportunity.id = intake.opportunity_id
      join learning_specification as specification on specification.id = opportunity.specification_id
      where application.id = ${id} and is_own_application(application.id)
    `,
  )
}

export async function answersOf(db: Db, applicationId: string): Promise<Answers> {
  const rows = await rowsOf(
    db,
    sql<{ code: string; typed: string[] }>`
      select code, typed from application_answer where application_id = ${applicationId}
    `,
  )
  return Object.fromEntries(rows.map(({ code, typed }) => [code, typed] as const))
}

/** The questions as they were asked; undefined where the application has not been sent, or had none. */
export async function askedForm(db: Db, applicationId: string): Promise<readonly Question[] | undefined> {
  const asked = await rowOf(
    db,
    sql<{ questions: Question[] }>`select questions from asked_form where application_id = ${applicationId}`,
  )
  return asked?.questions
}
