import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import { accountPaths } from '../accounts-paths.ts'
import { linkLifetime } from './sign-in-library.ts'
import { letterMessages } from './sign-in-letter-messages.ts'

export type LinkPurpose = 'sign-up' | 'sign-in' | 'new-password'

export interface LinkLetter {
  readonly baseUrl: string
  readonly language: Language
  readonly recipient: string
  readonly token: string
  readonly purpose: LinkPurpose
  readonly to: string | undefined
  /** Absent for somebody who has no account yet. */
  readonly person: { readonly name: string } | undefined
}

/** The letter with a link that signs in. */
export function signInLetter({ language, person, purpose, recipient, ...link }: LinkLetter): Letter {
  const isNew = person === undefined
  const to = purpose === 'new-password' ? accountPaths.password(language) : link.to
  const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`
  const message = isNew ? letterMessages.join : letterMessages.signIn
  return {
    kind: 'sign-in-link',
    recipient,
    language,
    subject: say(message.subject, language),
    paragraphs: [
      ...(isNew ? [] : [say(mailMessages.greeting, language, { name: person.name })]),
      say(message.text, language),
      say(letterMessages.lifetime, language, { minutes: linkLifetime / 60 }),
    ],
    action: {
      text: say(message.action, language),
      href: `${link.baseUrl}${accountPaths.link(language, link.token)}${query}`,
    },
    reason: say(letterMessages.reason, language),
  }
}
