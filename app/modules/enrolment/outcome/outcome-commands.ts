import { createHash } from 'node:crypto'

import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { dayInRiga, daysBefore } from '../../../shared/time/day.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { newId } from '../../../shared/identifier.ts'
import { hasConsent, outcomeQuestion } from '../../accounts/index.ts'
import { participationPaths } from '../participation-paths.ts'
import { outcomeMessages } from './outcome-messages.ts'
import { askedAfterDays, isAnswerable, type OutcomeAnswer } from './outcome.ts'

const outcomeClerk: Actor = { kind: 'machine', id: 'outcome-clerk' }

/** Letters written in one transaction. */
const askedAtOnce = 200

/** Days after which it is too late to ask, such as when the region was without a mail server for long. */
const latestAfterDays = 300

interface Asked {
  readonly applicationId: string
  readonly personId: string
  readonly recipient: string
  readonly language: Language
  readonly title: Localised
}

/** Asks whoever completed a run half a year ago and agreed to it; nobody twice, however often it runs. Gives how many. */
export async function askForOutcomes(db: Db, baseUrl: string, now: Date): Promise<number> {
  return asActor(db, outcomeClerk, now, async (tx) => {
    const due = await rowsOf(
      tx,
      sql<Asked>`
        select application.id as "applicationId", person.id as "personId", person.email as recipient, person.language,
          specification.title
        from application
        join person on person.id = application.person_id
        join intake on intake.id = application.intake_id
        join opportunity on opportunity.id = intake.opportunity_id
        join learning_specification as specification on specification.id = opportunity.specification_id
        where application.state = 'completed'
          and application.state_since between ${daysBefore(now, latestAfterDays)} and ${daysBefore(now, askedAfterDays)}
          and has_consent(person.id, ${outcomeQuestion})
          and not exists (select 1 from outcome_question where application_id = application.id)
        order by application.state_since, application.id limit ${askedAtOnce}
      `,
    )
    for (const asked of due) await ask(tx, asked, baseUrl, now)
    return due.length
  })
}

async function ask(tx: Tx, asked: Asked, baseUrl: string, now: Date): Promise<void> {
  const { applicationId, personId, recipient, language } = asked
  const token = newId() + newId()
  const noted = await sql`
    insert into outcome_question (application_id, person_id, token_hash, asked_at)
    values (${applicationId}, ${personId}, ${hashOf(token)}, ${now})
    on conflict do nothing
  `.execute(tx)
  if (noted.numAffectedRows === 0n) return
  const title = plainTextIn(asked.title, language)
  await queueMail(
    tx,
    {
      personId,
      kind: 'outcome-question',
      recipient,
      language,
      subject: say(outcomeMessages.letterSubject, language, { title }),
      paragraphs: [say(outcomeMessages.letterText, language, { title })],
      action: {
        text: say(outcomeMessages.letterAction, language),
        href: `${baseUrl}${participationPaths.outcome(language, token)}`,
      },
      reason: say(outcomeMessages.letterReason, language),
      stop: `${baseUrl}${addressIn(language, '/account/privacy')}`,
    },
    now,
  )
  await recordEvent(tx, 'enrolment.outcome.asked', applicationId, outcomeClerk, now)
}

export interface AskedOutcome {
  readonly applicationId: string
  readonly opportunityId: string
  readonly organisationId: string
  readonly askedAt: Date
  readonly title: Localised
  readonly answer: OutcomeAnswer | null
}

/** What a letter's link asks about; undefined for one that nobody was sent, or that is past its days. */
export async function findAsked(db: Db, token: string, now: Date): Promise<AskedOutcome | undefined> {
  return asActor(db, outcomeClerk, now, (tx) => askedBy(tx, token, now))
}

/**
 * Counts an answer; another one takes its place. The person has not signed in, and the answer stands in no event, so
 * that the log never tells what became of somebody.
 */
export async function answerOutcome(
  db: Db,
  token: string,
  answer: OutcomeAnswer,
  by: Actor,
  now: Date,
): Promise<'answered' | 'gone'> {
  return asActor(db, outcomeClerk, now, async (tx) => {
    const asked = await askedBy(tx, token, now)
    if (asked === undefined) return 'gone'
    if (asked.answer === answer) return 'answered'
    await sql`
      insert into outcome (application_id, opportunity_id, organisation_id, answer, answered_on)
      values (${asked.applicationId}, ${asked.opportunityId}, ${asked.organisationId}, ${answer}, ${dayInRiga(now)})
      on conflict (application_id) do update set answer = excluded.answer, answered_on = excluded.answered_on
    `.execute(tx)
    await recordEvent(tx, 'enrolment.outcome.answered', asked.applicationId, by, now)
    return 'answered'
  })
}

/** The person may take the consent back at any time; a letter on its way then leads nowhere. */
async function askedBy(tx: Tx, token: string, now: Date): Promise<AskedOutcome | undefined> {
  const row = await rowOf(
    tx,
    sql<AskedOutcome & { personId: string }>`
      select question.application_id as "applicationId", question.person_id as "personId",
        question.asked_at as "askedAt", intake.opportunity_id as "opportunityId",
        intake.organisation_id as "organisationId", specification.title, outcome.answer
      from outcome_question as question
      join application on application.id = question.application_id
      join intake on intake.id = application.intake_id
      join opportunity on opportunity.id = intake.opportunity_id
      join learning_specification as specification on specification.id = opportunity.specification_id
      left join outcome on outcome.application_id = question.application_id
      where question.token_hash = ${hashOf(token)}
    `,
  )
  if (row === undefined || !isAnswerable(row.askedAt, now)) return undefined
  return (await hasConsent(tx, row.personId, outcomeQuestion)) ? row : undefined
}

/** The database cannot be read to answer for somebody: it knows only the hash of what stands in the letter. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
