import { sql } from 'kysely'

import { becomeActor } from '../../../../shared/db/as-actor.ts'
import { rowOf, type Tx } from '../../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../../shared/events/events.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import { queueMail } from '../../../../shared/mail/mail-commands.ts'
import { newId } from '../../../../shared/identifier.ts'
import type { OfferDraft } from '../offer-draft/offer-draft.ts'
import type { EducatorPart, ProposalRefusal } from './educator-assignment.ts'
import { educatorLetter, type LetterAbout } from './educator-letter.ts'
import { tellEditors } from './educator-answer-commands.ts'
import { educatorsOfOrganisation } from './educator-queries.ts'

export interface Proposal {
  readonly draft: OfferDraft
  readonly personId: string | undefined
  readonly email: string | undefined
  readonly part: EducatorPart
  /** The one lesson that is asked for; undefined is the whole run. */
  readonly lessonId: string | undefined
  readonly about: LetterAbout
}

interface Reached {
  readonly id: string
  readonly email: string
  readonly language: Language
}

const matcher: Actor = { kind: 'machine', id: 'educator-proposals' }

/**
 * Asks somebody to teach. An educator of the organisation is assigned at once and has to agree; whoever else is named
 * by a mail address gets an invitation, and the answer to the editor is the same whether they have an account or not.
 */
export async function proposeEducator(
  tx: Tx,
  proposal: Proposal,
  by: Actor,
  now: Date,
): Promise<'asked' | ProposalRefusal> {
  const { draft, personId, email, part, lessonId } = proposal
  const staff = new Set((await educatorsOfOrganisation(tx, draft.organisationId)).map(({ id }) => id))
  if (personId !== undefined && !staff.has(personId)) return 'not-an-educator'
  if (lessonId !== undefined && !(await isLessonOf(tx, lessonId, draft.opportunityId)))
    return 'no-such-lesson'
  const reached = await reach(tx, { personId, email }, by, now)
  const isStaff = reached !== undefined && staff.has(reached.id)
  const id = newId()
  const saved = isStaff
    ? await sql`
        insert into educator_assignment (id, opportunity_id, lesson_id, person_id, part, proposed_by, proposed_at,
          provider_confirmed_at)
        values (${id}, ${draft.opportunityId}, ${lessonId ?? null}, ${reached.id}, ${part}, ${by.id}, ${now}, ${now})
        on conflict do nothing
      `.execute(tx)
    : await sql`
        insert into educator_invitation (id, opportunity_id, lesson_id, email, part, proposed_by, proposed_at)
        values (${id}, ${draft.opportunityId}, ${lessonId ?? null}, ${email ?? null}, ${part}, ${by.id}, ${now})
        on conflict do nothing
      `.execute(tx)
  if (saved.numAffectedRows !== 1n) return 'already-asked'
  const recipient = reached?.email ?? email ?? ''
  await queueMail(tx, educatorLetter({ ...proposal.about, recipient, language: reached?.language }), now)
  await recordEvent(tx, isStaff ? 'catalogue.educator.proposed' : 'catalogue.educator.invited', id, by, now, {
    opportunity: draft.opportunityId,
    lesson: lessonId ?? null,
    part,
    person: isStaff ? reached.id : null,
  })
  return 'asked'
}

export interface RegisterProposal {
  readonly opportunityId: string
  /** Of somebody who shows themselves in the register of educators, so that they may be asked by name. */
  readonly personId: string
  readonly part: EducatorPart
  readonly about: LetterAbout
}

/** Asks an educator of the region's register to teach; row security lets only the run's editors do so. */
export async function askRegisteredEducator(
  tx: Tx,
  { opportunityId, personId, part, about }: RegisterProposal,
  by: Actor,
  now: Date,
): Promise<'asked' | 'already-asked'> {
  const id = newId()
  const saved = await sql`
    insert into educator_assignment (id, opportunity_id, person_id, part, proposed_by, proposed_at, provider_confirmed_at)
    values (${id}, ${opportunityId}, ${personId}, ${part}, ${by.id}, ${now}, ${now})
    on conflict do nothing
  `.execute(tx)
  if (saved.numAffectedRows !== 1n) return 'already-asked'
  const reached = await reach(tx, { personId, email: undefined }, by, now)
  if (reached !== undefined) {
    const letter = educatorLetter({ ...about, recipient: reached.email, language: reached.language })
    await queueMail(tx, letter, now)
  }
  await recordEvent(tx, 'catalogue.educator.proposed', id, by, now, {
    opportunity: opportunityId,
    part,
    person: personId,
  })
  return 'asked'
}

/** Takes a proposal, or a confirmed educator, back. */
export async function withdrawEducator(
  tx: Tx,
  opportunityId: string,
  assignmentId: string,
  by: Actor,
  now: Date,
): Promise<'withdrawn' | 'not-found'> {
  const assigned = await rowOf(
    tx,
    sql<{ wasConfirmed: boolean }>`
      update educator_assignment set withdrawn_by = ${by.id}, withdrawn_at = ${now}
      where id = ${assignmentId} and opportunity_id = ${opportunityId} and withdrawn_at is null
      returning educator_confirmed_at is not null as "wasConfirmed"
    `,
  )
  if (assigned === undefined) {
    const invited = await sql`
      update educator_invitation set withdrawn_at = ${now}, email = null
      where id = ${assignmentId} and opportunity_id = ${opportunityId} and answered_at is null
        and withdrawn_at is null
    `.execute(tx)
    if (invited.numAffectedRows !== 1n) return 'not-found'
  }
  await recordEvent(tx, 'catalogue.educator.withdrawn', assignmentId, by, now, { opportunity: opportunityId })
  if (assigned?.wasConfirmed === true) await tellChange(tx, opportunityId, by, now)
  return 'withdrawn'
}

/** The educator's side: agrees, or does not. Answering the same again changes nothing. */
export async function answerProposal(
  tx: Tx,
  assignmentId: string,
  answer: 'confirm' | 'decline',
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'answered' | 'not-found'> {
  const invited = await takeInvitation(tx, assignmentId, answer, by, now)
  const assigned = invited ?? (await answerAssignment(tx, assignmentId, answer, by, now))
  if (assigned === undefined) return isAnswered(tx, assignmentId, answer, by)
  const kind = answer === 'confirm' ? 'confirmed' : 'declined'
  await recordEvent(tx, `catalogue.educator.${kind}`, assignmentId, by, now, {
    opportunity: assigned.opportunityId,
  })
  await tellEditors(tx, { ...assigned, answer }, by, baseUrl, now)
  if (answer === 'confirm' || assigned.wasConfirmed) await tellChange(tx, assigned.opportunityId, by, now)
  return 'answered'
}

interface Answered {
  readonly opportunityId: string
  readonly wasConfirmed: boolean
  /** As an editor wrote it, of somebody who was asked by mail. */
  readonly email: string | null
}

async function answerAssignment(
  tx: Tx,
  id: string,
  answer: 'confirm' | 'decline',
  by: Actor,
  now: Date,
): Promise<Answered | undefined> {
  const change =
    answer === 'confirm'
      ? sql`educator_confirmed_at = ${now}`
      : sql`withdrawn_by = ${by.id}, withdrawn_at = ${now}`
  return rowOf(
    tx,
    sql<Answered>`
      update educator_assignment as assignment set ${change}
      from educator_assignment as before
      where before.id = assignment.id and assignment.id = ${id} and assignment.person_id = ${by.id}
        and assignment.withdrawn_at is null
        and (${answer === 'decline'} or assignment.educator_confirmed_at is null)
      returning assignment.opportunity_id as "opportunityId", null as email,
        before.educator_confirmed_at is not null as "wasConfirmed"
    `,
  )
}

/** Row security shows somebody only the invitations that went to their own, confirmed address. */
async function takeInvitation(
  tx: Tx,
  id: string,
  answer: 'confirm' | 'decline',
  by: Actor,
  now: Date,
): Promise<Answered | undefined> {
  const invited = await rowOf(
    tx,
    sql<{
      opportunityId: string
      lessonId: string | null
      email: string
      part: EducatorPart
      proposedBy: string
      proposedAt: Date
    }>`
      select invitation.opportunity_id as "opportunityId", lesson_id as "lessonId", invitation.email, part, proposed_by as "proposedBy",
        proposed_at as "proposedAt"
      from educator_invitation as invitation
      join person on person.email = invitation.email and person.email_verified
      where invitation.id = ${id} and person.id = ${by.id} and answered_at is null and withdrawn_at is null
      for update of invitation
    `,
  )
  if (invited === undefined) return undefined
  const { opportunityId, lessonId, email, part, proposedBy, proposedAt } = invited
  if (answer === 'confirm') {
    await sql`
      insert into educator_assignment (id, opportunity_id, lesson_id, person_id, part, proposed_by, proposed_at,
        provider_confirmed_at, educator_confirmed_at)
      values (${id}, ${opportunityId}, ${lessonId}, ${by.id}, ${part}, ${proposedBy}, ${proposedAt}, ${proposedAt}, ${now})
      on conflict do nothing
    `.execute(tx)
  }
  await sql`
    update educator_invitation set answered_at = ${now}, answered_by = ${by.id}, email = null where id = ${id}
  `.execute(tx)
  return { opportunityId, wasConfirmed: false, email }
}

async function isAnswered(
  tx: Tx,
  id: string,
  answer: 'confirm' | 'decline',
  by: Actor,
): Promise<'answered' | 'not-found'> {
  const same = answer === 'confirm' ? sql`educator_confirmed_at is not null` : sql`withdrawn_by = ${by.id}`
  const row = await rowOf(
    tx,
    sql<{
      id: string
    }>`select id from educator_assignment where id = ${id} and person_id = ${by.id} and ${same}`,
  )
  return row === undefined ? 'not-found' : 'answered'
}

/** Whoever is enrolled is told by the event that their educator changes. */
async function tellChange(tx: Tx, opportunityId: string, by: Actor, now: Date): Promise<void> {
  const published = await rowOf(
    tx,
    sql<{ id: string }>`
      update opportunity set changed_at = ${now} where id = ${opportunityId} and status = 'published' returning id
    `,
  )
  if (published !== undefined) await recordEvent(tx, 'catalogue.educator.changed', opportunityId, by, now)
}

async function isLessonOf(tx: Tx, lessonId: string, opportunityId: string): Promise<boolean> {
  const lesson = await rowOf(
    tx,
    sql`select 1 from lesson where id = ${lessonId} and opportunity_id = ${opportunityId} and cancelled_at is null`,
  )
  return lesson !== undefined
}

/** An address is somebody else's to know, so it is looked up by the machine, and only to write to it. */
async function reach(
  tx: Tx,
  { personId, email }: { readonly personId: string | undefined; readonly email: string | undefined },
  by: Actor,
  now: Date,
): Promise<Reached | undefined> {
  await becomeActor(tx, matcher, now)
  const person = await rowOf(
    tx,
    sql<Reached>`
      select id, email, language from person
      where id = ${personId ?? null} or (email = ${email ?? null} and email_verified)
    `,
  )
  await becomeActor(tx, by, now)
  return person
}
