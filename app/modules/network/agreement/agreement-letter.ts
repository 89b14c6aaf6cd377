import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import type { Addressee } from '../application/application-queries.ts'
import { networkPaths } from '../network-paths.ts'
import { agreementMessages as messages } from './agreement-messages.ts'

/** An agreement comes to its end: is it to be renewed? */
export function agreementLetter(
  { personId, name, email, language }: Addressee,
  agreement: { readonly organisation: Localised; readonly subject: string; readonly toDay: Day },
  baseUrl: string,
): Letter {
  const values = {
    organisation: plainTextIn(agreement.organisation, language),
    subject: agreement.subject,
    day: dayInWords(agreement.toDay, language),
  }
  return {
    kind: 'agreement-ends',
    recipient: email,
    language,
    ...(personId === undefined ? {} : { personId }),
    subject: say(messages.letterSubject, language, values),
    paragraphs: [
      ...(name === null ? [] : [say(mailMessages.greeting, language, { name })]),
      say(messages.letterText, language, values),
    ],
    action: { text: say(messages.title, language), href: baseUrl + networkPaths.agreements(language) },
    reason: say(messages.letterReason, language),
  }
}
