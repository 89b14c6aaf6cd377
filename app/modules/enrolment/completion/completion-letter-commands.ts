import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import { participationPaths } from '../participation-paths.ts'
import { completionLetterMessages } from './completion-letter-messages.ts'

interface CompletedFacts {
  readonly personId: string
  readonly recipient: string
  readonly language: Language
  readonly name: string
  readonly title: Localised
}

/** Tells somebody that they have completed their run, and where to say what it was like. */
export async function tellCompleted(
  tx: Tx,
  applicationId: string,
  baseUrl: string,
  now: Date,
): Promise<void> {
  const facts = await rowOf(
    tx,
    sql<CompletedFacts>`
      select person.id as "personId", person.email as recipient, person.language, person.name, specification.title
      from application
      join person on person.id = application.person_id
      join intake on intake.id = application.intake_id
      join opportunity on opportunity.id = intake.opportunity_id
      join learning_specification as specification on specification.id = opportunity.specification_id
      where application.id = ${applicationId}
    `,
  )
  if (facts === undefined) return
  const { language, personId, recipient, name } = facts
  const title = plainTextIn(facts.title, language)
  await queueMail(
    tx,
    {
      personId,
      kind: 'application-completed',
      recipient,
      language,
      subject: say(completionLetterMessages.subject, language, { title }),
      paragraphs: [
        say(mailMessages.greeting, language, { name }),
        say(completionLetterMessages.text, language, { title }),
      ],
      action: {
        text: say(completionLetterMessages.action, language),
        href: `${baseUrl}${participationPaths.participation(language, applicationId)}`,
      },
      reason: say(completionLetterMessages.reason, language),
    },
    now,
  )
}
