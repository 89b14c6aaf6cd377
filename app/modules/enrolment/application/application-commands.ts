import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { beginDraft } from '../application-form/draft-commands.ts'
import { formOf } from '../application-form/form-queries.ts'
import type { ApplicantGroup } from '../intake/applicant-group.ts'
import { lockIntake } from '../intake/intake-lock.ts'
import { mandateFor } from '../mandate/mandate-queries.ts'
import { newApplicationCode } from './application-code.ts'
import { tellApplicant } from './application-letter-commands.ts'
import { findActedFor } from './application-queries.ts'
import {
  refuseAnswer,
  refuseApplication,
  refuseCancellation,
  type AnswerRefusal,
  type Application,
  type ApplyRefusal,
  type CancelledBy,
  type CancelReason,
  type CancelRefusal,
} from './application.ts'
import { changeState, fillSeats, placeByCome, seatKeeper } from './seat-commands.ts'

export interface NewApplication {
  readonly intakeId: string
  /** Whom it is for: the actor, or somebody who lets them act for them. */
  readonly personId: string
  readonly groups: readonly ApplicantGroup[]
  /** The form's own key: sent twice, it makes one application and is answered as the first time. */
  readonly key: string
}

/** `toFillIn`: the intake asks questions, so it is a draft until they are answered and it is sent. */
export type Applied = { readonly id: string; readonly toFillIn: boolean } | 'not-found' | ApplyRefusal

/**
 * Applies for a seat. All of it stands or falls as one transaction that holds the intake, so that people who come at
 * once take their turns, and a process that dies in the middle leaves nothing behind.
 */
export async function apply(
  db: Db,
  { intakeId, personId, groups, key }: NewApplication,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<Applied> {
  return asActor(db, actor, now, (tx) =>
    applyWithin(tx, { intakeId, personId, groups, key }, actor, baseUrl, now),
  )
}

/** The same within a transaction in the applicant's name, or their coordinator's. */
export async function applyWithin(
  tx: Tx,
  { intakeId, personId, groups, key }: NewApplication,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<Applied> {
  const intake = await lockIntake(tx, intakeId)
  if (intake === undefined) return 'not-found'
  const mandateId = personId === actor.id ? null : await mandateFor(tx, personId)
  if (mandateId === undefined) return 'no-mandate'
  const before = await earlierApplication(tx, { intakeId, personId, key })
  if (before !== undefined)
    return before.isSame ? { id: before.id, toFillIn: before.toFillIn } : 'already-applied'
  const refusal = refuseApplication(intake, groups, now)
  if (refusal !== undefined) return refusal
  const id = newId()
  const { questions } = await formOf(tx, intakeId)
  if (questions.length > 0) {
    await beginDraft(tx, { id, intakeId, personId, groups, key, mandateId }, actor, now)
    return { id, toFillIn: true }
  }
  await sql`
      insert into application (id, code, intake_id, person_id, key, state, groups, applied_by, mandate_id, created_at,
        submitted_at, state_since)
      values (${id}, ${newApplicationCode()}, ${intakeId}, ${personId}, ${key}, 'submitted', ${[...groups]}::text[],
        ${actor.id}, ${mandateId}, ${now}, ${now}, ${now})
    `.execute(tx)
  await recordEvent(tx, 'enrolment.application.submitted', id, actor, now, {
    intake: intakeId,
    person: personId,
    mandate: mandateId,
  })
  if (intake.rule === 'first-come') await placeByCome(tx, { intake, baseUrl, now }, { id, groups }, actor)
  else {
    await becomeActor(tx, seatKeeper, now)
    await tellApplicant(tx, 'submitted', id, baseUrl, now)
  }
  return { id, toFillIn: false }
}

export type OfferAnswer = 'confirmed' | 'declined'

/** Takes an offered seat or gives it back; a seat given back is offered on at once. */
export async function answerOffer(
  db: Db,
  id: string,
  answer: OfferAnswer,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<OfferAnswer | 'not-found' | AnswerRefusal> {
  return asActor(db, actor, now, async (tx) => {
    const held = await holdApplication(tx, id)
    if (held === undefined) return 'not-found'
    const { application, intake } = held
    // Sent twice, it is answered as the first time.
    if (application.state === answer) return answer
    const refusal = refuseAnswer(application, now)
    if (refusal !== undefined) return refusal
    const freed = answer === 'declined' ? sql`, seat_number = null` : sql``
    await changeState(tx, id, 'offered', answer, freed, now)
    await recordEvent(tx, `enrolment.application.${answer}`, id, actor, now, { intake: intake.id })
    await becomeActor(tx, seatKeeper, now)
    if (answer === 'confirmed') await tellApplicant(tx, 'confirmed', id, baseUrl, now)
    else await fillSeats(tx, { intake, baseUrl, now })
    return answer
  })
}

/** Leaves the course, the list or the window; touches nobody else but the next in line, who is offered the seat. */
export async function leave(
  db: Db,
  id: string,
  reason: CancelReason,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<'cancelled' | 'not-found' | CancelRefusal> {
  return asActor(db, actor, now, (tx) => leaveWithin(tx, id, reason, actor, baseUrl, now))
}

export async function leaveWithin(
  tx: Tx,
  id: string,
  reason: CancelReason,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<'cancelled' | 'not-found' | CancelRefusal> {
  const held = await holdApplication(tx, id)
  if (held === undefined) return 'not-found'
  const { application, intake } = held
  if (application.state === 'cancelled') return 'cancelled'
  const refusal = refuseCancellation(application)
  if (refusal !== undefined) return refusal
  const by = application.personId === actor.id ? 'applicant' : 'coordinator'
  await cancelApplication(tx, application, { by, reason }, actor, now)
  await fillSeats(tx, { intake, baseUrl, now })
  return 'cancelled'
}

/** An editor takes somebody off, with a reason that the person sees. */
export async function removeApplication(
  db: Db,
  id: string,
  reason: CancelReason,
  organisationIds: readonly string[],
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<{ readonly intakeId: string; readonly refusal?: CancelRefusal } | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const found = await rowOf(
      tx,
      sql<{ intakeId: string }>`
        select intake_id as "intakeId" from application join intake on intake.id = application.intake_id
        where application.id = ${id} and intake.organisation_id = any(${[...organisationIds]}::text[])
      `,
    )
    if (found === undefined) return 'not-found'
    const intake = await lockIntake(tx, found.intakeId)
    const application = await rowOf(
      tx,
      sql<Cancellable>`select id, state, intake_id as "intakeId" from application where id = ${id}`,
    )
    if (intake === undefined || application === undefined) return 'not-found'
    if (application.state === 'cancelled') return found
    const refusal = refuseCancellation(application)
    if (refusal !== undefined) return { ...found, refusal }
    await cancelApplication(tx, application, { by: 'provider', reason }, actor, now)
    await becomeActor(tx, seatKeeper, now)
    await tellApplicant(tx, 'removed', id, baseUrl, now)
    await fillSeats(tx, { intake, baseUrl, now })
    return found
  })
}

/** The one that was made with the same form, else the one that is still running. */
async function earlierApplication(
  tx: Tx,
  { intakeId, personId, key }: Pick<NewApplication, 'intakeId' | 'personId' | 'key'>,
): Promise<{ readonly id: string; readonly isSame: boolean; readonly toFillIn: boolean } | undefined> {
  return rowOf(
    tx,
    sql<{ id: string; isSame: boolean; toFillIn: boolean }>`
      select id, key = ${key} as "isSame", state = 'draft' as "toFillIn" from application
      where person_id = ${personId} and (key = ${key} or (
        intake_id = ${intakeId} and state not in ('declined', 'expired', 'dropped', 'cancelled')))
      order by key = ${key} desc limit 1
    `,
  )
}

type Cancellable = Pick<Application, 'id' | 'state' | 'intakeId'>

async function cancelApplication(
  tx: Tx,
  { id, state, intakeId }: Cancellable,
  { by, reason }: { readonly by: CancelledBy; readonly reason: CancelReason },
  actor: Actor,
  now: Date,
): Promise<void> {
  const changes = sql`, seat_number = null, cancelled_by = ${by}, cancel_reason = ${reason}`
  await changeState(tx, id, state, 'cancelled', changes, now)
  const facts = { intake: intakeId, cancelledBy: by, reason }
  await recordEvent(tx, 'enrolment.application.cancelled', id, actor, now, facts)
}

/** The application with its intake locked; read again under the lock, since it may have moved on meanwhile. */
async function holdApplication(tx: Tx, id: string) {
  const seen = await findActedFor(tx, id)
  const intake = seen && (await lockIntake(tx, seen.intakeId))
  const application = seen && (await findActedFor(tx, id))
  return application === undefined || intake === undefined ? undefined : { application, intake }
}
