import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import type { IntakeCancelReason } from '../intake/intake.ts'
import { intakeReasonMessages } from '../intake/intake-words-messages.ts'
import { applicationLetterMessages, letterPartMessages } from './application-letter-messages.ts'

export type LetterKind = keyof typeof applicationLetterMessages

export interface LetterFacts {
  readonly personId: string
  readonly recipient: string
  readonly language: Language
  readonly name: string
  readonly code: string
  /** Null unless the person waits. */
  readonly position: number | null
  readonly offerExpiresAt: Date | null
  readonly title: Localised
  readonly opportunityId: string
  readonly intakeId: string
  readonly closesAt: Date
  readonly cancelReason: IntakeCancelReason | null
  readonly isByCoordinator: boolean
}

/** The letter to an applicant about what has happened to their application. */
export function applicationLetter(kind: LetterKind, facts: LetterFacts, baseUrl: string): Letter {
  const { language, name, code } = facts
  const message = applicationLetterMessages[kind]
  const values = {
    title: plainTextIn(facts.title, language),
    position: facts.position ?? 0,
    deadline: facts.offerExpiresAt === null ? '' : momentInWords(facts.offerExpiresAt, language),
    closes: momentInWords(facts.closesAt, language),
    reason: facts.cancelReason === null ? '' : say(intakeReasonMessages[facts.cancelReason], language),
  }
  return {
    personId: facts.personId,
    kind: `application-${kind}`,
    recipient: facts.recipient,
    language,
    subject: say(message.subject, language, values),
    paragraphs: [
      say(mailMessages.greeting, language, { name }),
      say(message.text, language, values),
      ...(facts.isByCoordinator ? [say(letterPartMessages.byCoordinator, language)] : []),
      say(letterPartMessages.code, language, { code }),
    ],
    action: {
      text: say(message.action, language),
      href: `${baseUrl}${enrolmentPaths.applications(language)}`,
    },
    reason: say(letterPartMessages.reason, language),
  }
}
