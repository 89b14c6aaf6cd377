import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { ApplicationState } from '../application/application-state.ts'
import type { Attended, MarkCount, TextStateOfReview, WithholdingReason } from './review.ts'

/** Reviews of one run, or of everything that an organisation offers. */
export type ReviewScope = { readonly opportunityId: string } | { readonly organisationId: string }

export async function marksOf(db: Db, scope: ReviewScope): Promise<MarkCount[]> {
  const { opportunityId, organisationId } = idsOf(scope)
  return rowsOf(
    db,
    sql<MarkCount>`select criterion, mark, count from review_marks(${opportunityId}, ${organisationId})`,
  )
}

export interface ShownReview {
  readonly id: string
  readonly text: string
  readonly language: Language
  readonly writtenAt: Date
  readonly reply: string | null
}

/** The words that moderation has let through, the newest first. */
export async function shownReviews(db: Db, scope: ReviewScope, limit: number): Promise<ShownReview[]> {
  const { opportunityId, organisationId } = idsOf(scope)
  return rowsOf(
    db,
    sql<ShownReview>`
      select id, text, language, written_at as "writtenAt", reply
      from shown_reviews(${opportunityId}, ${organisationId}) order by written_at desc, id limit ${limit}
    `,
  )
}

export interface OwnReview extends Attended {
  readonly applicationId: string
  readonly personId: string | null
  readonly opportunityId: string
  readonly organisationId: string
  readonly title: Localised
  readonly state: ApplicationState
  readonly reviewId: string | null
  readonly textState: TextStateOfReview | null
  readonly reason: WithholdingReason | null
}

/** What the actor's own application says about reviewing it. */
export async function findReviewable(
  db: Db,
  applicationId: string,
  now: Date,
): Promise<OwnReview | undefined> {
  return rowOf(
    db,
    sql<OwnReview>`
      select application.id as "applicationId", application.person_id as "personId", application.state,
        intake.opportunity_id as "opportunityId", intake.organisation_id as "organisationId", specification.title,
        (select count(*)::int from attendance
          where attendance.application_id = application.id and mark in ('present', 'late')) as attended,
        (select count(*)::int from lesson
          where lesson.opportunity_id = intake.opportunity_id and cancelled_at is null and starts_at > ${now}) as "toCome",
        review.id as "reviewId", review_text.state as "textState", review_text.reason
      from application
      join intake on intake.id = application.intake_id
      join opportunity on opportunity.id = intake.opportunity_id
      join learning_specification as specification on specification.id = opportunity.specification_id
      left join review on review.application_id = application.id
      left join review_text on review_text.review_id = review.id
      where application.id = ${applicationId} and is_own_application(application.id)
    `,
  )
}

export interface ReviewText {
  readonly id: string
  readonly title: Localised
  readonly organisationName: Localised
  readonly opportunityId: string
  readonly text: string
  readonly language: Language
  readonly state: TextStateOfReview
  readonly writtenAt: Date
  readonly reason: WithholdingReason | null
  readonly reply: string | null
}

const selectText = sql`
  select review.id, specification.title, organisation.name as "organisationName",
    review.opportunity_id as "opportunityId", review_text.text, review_text.language, review_text.state,
    review.written_at as "writtenAt", review_text.reason, review_text.reply
  from review
  join review_text on review_text.review_id = review.id
  join opportunity on opportunity.id = review.opportunity_id
  join learning_specification as specification on specification.id = opportunity.specification_id
  join organisation on organisation.id = review.organisation_id`

const mostTexts = 100

/** Words that wait for a moderator, the oldest first; then what was decided last. */
export async function textsToModerate(db: Db): Promise<ReviewText[]> {
  return rowsOf(
    db,
    sql<ReviewText>`
      ${selectText} order by review_text.state <> 'waiting', review_text.decided_at desc, review.written_at, review.id
      limit ${mostTexts}
    `,
  )
}

/** Words about an editor's organisations that are shown, and so can be answered. */
export async function textsToAnswer(db: Db, organisationIds: readonly string[]): Promise<ReviewText[]> {
  return rowsOf(
    db,
    sql<ReviewText>`
      ${selectText} where review.organisation_id = any(${[...organisationIds]}::text[]) and review_text.state = 'shown'
      order by review_text.reply is not null, review.written_at desc, review.id limit ${mostTexts}
    `,
  )
}

export async function findText(db: Db, id: string): Promise<ReviewText | undefined> {
  return rowOf(db, sql<ReviewText>`${selectText} where review.id = ${id}`)
}

function idsOf(scope: ReviewScope): { opportunityId: string | null; organisationId: string | null } {
  return 'opportunityId' in scope
    ? { opportunityId: scope.opportunityId, organisationId: null }
    : { opportunityId: null, organisationId: scope.organisationId }
}
