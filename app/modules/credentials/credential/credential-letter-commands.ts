import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import { credentialsPaths } from '../credentials-paths.ts'
import { issuerMessages } from '../issuer/issuer-messages.ts'
import { credentialLetterMessages as messages } from './credential-letter-messages.ts'
import { stateReasonMessages } from './credential-messages.ts'
import type { StateReason } from './credential.ts'

interface LetterFacts {
  readonly personId: string
  readonly recipient: string
  readonly language: Language
  readonly name: string
  readonly title: Localised
  readonly organisation: Localised | null
  readonly reason: StateReason | null
  readonly note: string | null
}

export type CredentialNews = 'issued' | 'revoked' | 'suspended' | 'reinstated'

/** Tells the holder what has happened to their credential. Nobody is told once they are erased. */
export async function tellHolder(
  tx: Tx,
  id: string,
  news: CredentialNews,
  baseUrl: string,
  now: Date,
): Promise<void> {
  const facts = await rowOf(
    tx,
    sql<LetterFacts>`
      select person.id as "personId", person.email as recipient, person.language, person.name, achievement.title,
        organisation.name as organisation, change.reason, change.note
      from credential
      join person on person.id = credential.person_id
      join achievement on achievement.id = credential.achievement_id
      left join organisation on organisation.id = credential.issuer_id
      left join lateral (
        select reason, note from credential_state_change
        where credential_id = credential.id order by changed_at desc, credential_state_change.id limit 1
      ) as change on true
      where credential.id = ${id}
    `,
  )
  if (facts === undefined) return
  const { personId, recipient, language, name, reason, note } = facts
  const values = {
    title: plainTextIn(facts.title, language),
    issuer:
      facts.organisation === null
        ? say(issuerMessages.region, language)
        : plainTextIn(facts.organisation, language),
  }
  await queueMail(
    tx,
    {
      personId,
      kind: `credential-${news}`,
      recipient,
      language,
      subject: say(messages[`${news}Subject`], language, values),
      paragraphs: [
        say(mailMessages.greeting, language, { name }),
        say(messages[`${news}Text`], language, values),
        ...(reason === null
          ? []
          : [`${say(messages.reasonLabel, language)}: ${say(stateReasonMessages[reason], language)}`]),
        ...(note === null ? [] : [note]),
      ],
      action: {
        text: say(messages.action, language),
        href: `${baseUrl}${credentialsPaths.ownCredential(language, id)}`,
      },
      reason: say(messages.reason, language),
    },
    now,
  )
}
