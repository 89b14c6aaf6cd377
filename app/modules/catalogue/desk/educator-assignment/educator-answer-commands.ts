import { sql } from 'kysely'

import { becomeActor } from '../../../../shared/db/as-actor.ts'
import { rowsOf, type Tx } from '../../../../shared/db/db.ts'
import type { Actor } from '../../../../shared/events/events.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import type { Localised } from '../../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { mailMessages } from '../../../../shared/mail/mail-messages.ts'
import { queueMail } from '../../../../shared/mail/mail-commands.ts'
import { dayInRiga } from '../../../../shared/time/day.ts'
import { deskPaths } from '../desk-paths.ts'
import { educatorAnswerMessages as messages } from './educator-answer-messages.ts'

export interface EducatorAnswer {
  readonly opportunityId: string
  readonly answer: 'confirm' | 'decline'
  /** As an editor wrote it: of whoever was asked by mail and says no, nothing else becomes known. */
  readonly email: string | null
}

interface Editor {
  readonly personId: string
  readonly recipient: string
  readonly language: Language
  readonly name: string
  readonly draftId: string | null
  readonly educator: string
  readonly title: Localised
}

const teller: Actor = { kind: 'machine', id: 'educator-answers' }

/** Writes to every editor of the organisation what the educator has answered. */
export async function tellEditors(
  tx: Tx,
  { opportunityId, answer, email }: EducatorAnswer,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<void> {
  await becomeActor(tx, teller, now)
  const editors = await rowsOf(
    tx,
    sql<Editor>`
      select distinct on (person.id) person.id as "personId", person.email as recipient, person.language, person.name,
        offer_draft.id as "draftId", educator.name as educator, specification.title
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      join role_grant on role_grant.organisation_id = opportunity.organisation_id and role = 'provider-editor'
        and ended_at is null and ${dayInRiga(now)}::date between from_day and coalesce(to_day, 'infinity')
      join person on person.id = role_grant.person_id and person.id <> ${by.id}
      join person as educator on educator.id = ${by.id}
      left join offer_draft on offer_draft.opportunity_id = opportunity.id
      where opportunity.id = ${opportunityId}
      order by person.id
    `,
  )
  await becomeActor(tx, by, now)
  for (const { personId, recipient, language, name, draftId, educator, title } of editors) {
    const who = answer === 'decline' && email !== null ? email : educator
    const values = { who, title: plainTextIn(title, language) || '…' }
    const { subject, text } = messages[answer]
    const page = draftId === null ? undefined : deskPaths.educators(language, draftId)
    await queueMail(
      tx,
      {
        personId,
        kind: 'educator-answer',
        recipient,
        language,
        subject: say(subject, language, values),
        paragraphs: [say(mailMessages.greeting, language, { name }), say(text, language, values)],
        ...(page === undefined
          ? {}
          : { action: { text: say(messages.see.action, language), href: baseUrl + page } }),
        reason: say(messages.see.reason, language),
      },
      now,
    )
  }
}
