import type { Language } from '../../../shared/i18n/language.ts'
import { say, type SayValues } from '../../../shared/i18n/say.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { letterReasons, letterWords, type LetterKind } from './guidance-letter-messages.ts'

export interface Recipient {
  /** Absent for somebody without an account. */
  readonly id?: string | null
  readonly name: string | null
  readonly email: string
  readonly language: Language
}

export interface GuidanceNews {
  readonly kind: LetterKind
  readonly to: 'asker' | 'role'
  readonly values: (language: Language) => SayValues
  readonly href: (language: Language) => string
}

/** A letter of guidance. It says what to do and where, and nothing of the case: letters are read by others. */
export function guidanceLetter(recipient: Recipient, news: GuidanceNews, baseUrl: string): Letter {
  const { language, name, email, id } = recipient
  const words = letterWords[news.kind]
  const values = news.values(language)
  return {
    ...(id ? { personId: id } : {}),
    kind: `guidance-${news.kind}`,
    recipient: email,
    language,
    subject: say(words.subject, language, values),
    paragraphs: [
      ...(name === null ? [] : [say(mailMessages.greeting, language, { name })]),
      say(words.text, language, values),
    ],
    action: { text: say(words.action, language), href: baseUrl + news.href(language) },
    reason: say(letterReasons[news.to], language),
  }
}
