import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { Letter } from '../../../../shared/mail/mail.ts'
import { deskPaths } from '../desk-paths.ts'
import { educatorLetterMessages as messages } from './educator-letter-messages.ts'

export interface LetterAbout {
  readonly title: string
  /** The organisation's name in each language. */
  readonly organisationIn: (language: Language) => string
  readonly baseUrl: string
  /** Of the editor, where the recipient's own is not known. */
  readonly editorsLanguage: Language
}

/** Asks somebody to teach, with the page on which they answer. */
export function educatorLetter(
  about: LetterAbout & { readonly recipient: string; readonly language: Language | undefined },
): Letter {
  const language = about.language ?? about.editorsLanguage
  const values = { title: about.title, organisation: about.organisationIn(language) }
  return {
    kind: 'educator-proposal',
    recipient: about.recipient,
    language,
    subject: say(messages.subject, language, values),
    paragraphs: [say(messages.asked, language, values), say(messages.how, language)],
    action: { text: say(messages.answer, language), href: about.baseUrl + deskPaths.teaching(language) },
    reason: say(messages.reason, language, values),
  }
}
