import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import { asMachine } from '../training-machine.ts'
import { trainingPaths } from '../training-paths.ts'
import { evidenceLetterMessages as messages } from './evidence-letter-messages.ts'
import type { Verdict } from './evidence.ts'

export interface Assessed {
  readonly personId: string | null
  readonly unitTitle: Localised
  readonly verdict: Verdict
  readonly validUntil: Day | null | undefined
}

/** Tells whose evidence it is; the assessor may not know their address, so it is looked up by the machine. */
export async function tellAssessed(
  tx: Tx,
  { personId, unitTitle, verdict, validUntil }: Assessed,
  baseUrl: string,
  by: Actor,
  now: Date,
): Promise<void> {
  const person = await asMachine(tx, by, now, () =>
    rowOf(
      tx,
      sql<{ email: string; language: Language }>`select email, language from person where id = ${personId}`,
    ),
  )
  if (person === undefined || personId === null) return
  const { language } = person
  const unit = plainTextIn(unitTitle, language)
  const day = validUntil ? dayInWords(validUntil, language) : ''
  await queueMail(
    tx,
    {
      kind: 'evidence-assessed',
      personId,
      recipient: person.email,
      language,
      subject: say(messages.subject, language, { unit }),
      paragraphs: [say(messages[verdict], language, verdict === 'accepted' ? { unit, day } : { unit })],
      action: { text: say(messages.open, language), href: baseUrl + trainingPaths.own(language) },
      reason: say(messages.reason, language),
    },
    now,
  )
}
