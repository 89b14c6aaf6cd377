import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import { say, type SayValues } from '../../../shared/i18n/say.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import { accountPaths } from '../accounts-paths.ts'
import { letterMessages as signInLetterMessages } from '../sign-in/sign-in-letter-messages.ts'
import { accountLetterMessages } from './account-letter-messages.ts'

export interface Addressee {
  readonly name: string
  readonly email: string
  readonly language: Language
}

export interface LetterWords {
  readonly subject: InFiveLanguages
  readonly text: readonly InFiveLanguages[]
  readonly action?: { readonly words: InFiveLanguages; readonly href: string }
  readonly values?: SayValues
  readonly reason?: InFiveLanguages
}

/** A letter about somebody's account, in their language. */
export function accountLetter(
  kind: string,
  { name, email, language }: Addressee,
  personId: string | undefined,
  { subject, text, action, values, reason = accountLetterMessages.reason }: LetterWords,
): Letter {
  return {
    ...(personId === undefined ? {} : { personId }),
    kind,
    recipient: email,
    language,
    subject: say(subject, language, values),
    paragraphs: [
      say(mailMessages.greeting, language, { name }),
      ...text.map((paragraph) => say(paragraph, language, values)),
    ],
    ...(action === undefined ? {} : { action: { text: say(action.words, language), href: action.href } }),
    reason: say(reason, language),
  }
}

export function passwordChangedLetter(person: Addressee, personId: string, baseUrl: string): Letter {
  return accountLetter('password-changed', person, personId, {
    subject: accountLetterMessages.passwordChanged,
    text: [accountLetterMessages.passwordChangedText, accountLetterMessages.notYou],
    action: {
      words: accountLetterMessages.toSignIn,
      href: baseUrl + accountPaths.signIn(person.language),
    },
  })
}

/** To the new address. */
export function emailLinkLetter(
  person: Addressee,
  personId: string,
  link: { readonly email: string; readonly token: string; readonly baseUrl: string },
): Letter {
  return accountLetter('email-link', { ...person, email: link.email }, personId, {
    subject: signInLetterMessages.join.subject,
    text: [accountLetterMessages.emailLinkText],
    action: {
      words: accountLetterMessages.emailLinkAction,
      href: link.baseUrl + accountPaths.emailLink(person.language, link.token),
    },
    reason: signInLetterMessages.reason,
  })
}

/** To an address that already has an account, whose owner may be the one who asked. */
export function emailTakenLetter(person: Addressee, email: string, baseUrl: string): Letter {
  const { language } = person
  return {
    kind: 'email-taken',
    recipient: email,
    language,
    subject: say(accountLetterMessages.emailTaken, language),
    paragraphs: [say(accountLetterMessages.emailTakenText, language)],
    action: {
      text: say(accountLetterMessages.toSignIn, language),
      href: baseUrl + accountPaths.signIn(language),
    },
    reason: say(signInLetterMessages.reason, language),
  }
}

/** To the old address. */
export function emailChangedLetter(person: Addressee & { readonly id: string }, newEmail: string): Letter {
  return accountLetter('email-changed', person, person.id, {
    subject: accountLetterMessages.emailChanged,
    text: [accountLetterMessages.emailChangedText, accountLetterMessages.emailNotYou],
    values: { email: newEmail },
  })
}
