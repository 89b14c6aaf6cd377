import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { newId } from '../../../shared/identifier.ts'
import { refuseReview, type Marks, type ReviewRefusal, type WithholdingReason } from './review.ts'
import { findReviewable, findText } from './review-queries.ts'

export interface NewReview {
  readonly applicationId: string
  readonly marks: Marks
  /** Words, if any; they wait for a moderator. */
  readonly text: string | undefined
  readonly language: Language
}

/** Reviews a run, once. Sent twice, it is answered as the first time; nobody writes a second one. */
export async function writeReview(
  db: Db,
  { applicationId, marks, text, language }: NewReview,
  actor: Actor,
  now: Date,
): Promise<'written' | 'not-found' | ReviewRefusal> {
  return asActor(db, actor, now, async (tx) => {
    const found = await findReviewable(tx, applicationId, now)
    // What it was like, only the person can say, not somebody who acts for them.
    if (found === undefined || found.personId !== actor.id) return 'not-found'
    if (found.reviewId !== null) return 'written'
    const refusal = refuseReview(found)
    if (refusal !== undefined) return refusal
    const id = newId()
    const { content, teaching, usefulness, organising, accessibility } = marks
    const written = await sql`
      insert into review (id, application_id, opportunity_id, organisation_id, content, teaching, usefulness, organising,
        accessibility, written_at)
      values (${id}, ${applicationId}, ${found.opportunityId}, ${found.organisationId}, ${content}, ${teaching},
        ${usefulness}, ${organising}, ${accessibility}, ${now})
      on conflict (application_id) do nothing
    `.execute(tx)
    if (written.numAffectedRows === 0n) return 'written'
    if (text !== undefined) {
      await sql`
        insert into review_text (review_id, person_id, text, language, state)
        values (${id}, ${actor.id}, ${text}, ${language}, 'waiting')
      `.execute(tx)
    }
    await recordEvent(tx, 'enrolment.review.written', id, actor, now, {
      opportunity: found.opportunityId,
      withText: text !== undefined,
    })
    return 'written'
  })
}

/** Shows the words of a review, or withholds them for a reason that their author sees. Marks are never touched. */
export async function decideText(
  db: Db,
  id: string,
  reason: WithholdingReason | undefined,
  actor: Actor,
  now: Date,
): Promise<'decided' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const text = await findText(tx, id)
    if (text === undefined) return 'not-found'
    const state = reason === undefined ? 'shown' : 'withheld'
    if (text.state === state && text.reason === (reason ?? null)) return 'decided'
    await sql`
      update review_text set state = ${state}, reason = ${reason ?? null}, decided_by = ${actor.id}, decided_at = ${now}
      where review_id = ${id}
    `.execute(tx)
    await recordEvent(tx, `enrolment.review-text.${state}`, id, actor, now, { reason: reason ?? null })
    return 'decided'
  })
}

/** The provider answers words that are shown; an empty answer takes the answer back. */
export async function replyToReview(
  db: Db,
  id: string,
  reply: string | undefined,
  organisationIds: readonly string[],
  actor: Actor,
  now: Date,
): Promise<'replied' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const answered = await sql`
      update review_text set reply = ${reply ?? null}, replied_by = ${reply === undefined ? null : actor.id},
        replied_at = ${reply === undefined ? null : now}
      where review_id = ${id} and state = 'shown' and exists (
        select 1 from review where review.id = review_id and organisation_id = any(${[...organisationIds]}::text[])
      )
    `.execute(tx)
    if (answered.numAffectedRows !== 1n) return 'not-found'
    const done = reply === undefined ? 'reply-withdrawn' : 'replied'
    await recordEvent(tx, `enrolment.review.${done}`, id, actor, now)
    return 'replied'
  })
}
