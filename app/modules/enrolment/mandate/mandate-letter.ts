import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { mandateLetterMessages } from './mandate-letter-messages.ts'

export interface MandateLetter {
  readonly personId: string
  readonly name: string
  readonly language: Language
  readonly recipient: string
  readonly coordinator: string
  readonly code: string
  readonly toDay: Day
}

/** Asks the person whether the coordinator may act for them. */
export function mandateLetter({ language, code, name, ...facts }: MandateLetter, baseUrl: string): Letter {
  const { personId, recipient, coordinator } = facts
  const until = dayInWords(facts.toDay, language)
  return {
    personId,
    kind: 'mandate-asked',
    recipient,
    language,
    subject: say(mandateLetterMessages.subject, language, { coordinator }),
    paragraphs: [
      say(mailMessages.greeting, language, { name }),
      say(mandateLetterMessages.text, language, { coordinator, until }),
      say(mandateLetterMessages.code, language, { code }),
      say(mandateLetterMessages.unwanted, language),
    ],
    action: {
      text: say(mandateLetterMessages.action, language),
      href: `${baseUrl}${enrolmentPaths.ownMandates(language)}`,
    },
    reason: say(mandateLetterMessages.reason, language, { coordinator }),
  }
}
