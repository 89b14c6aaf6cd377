import type { Purpose } from '../../../../shared/personal/personal.ts'
import { purposeMessages as words } from './accounts-purpose-messages.ts'

/** Letters about new offers; ask `hasConsent` before writing one. */
export const offerLetters = 'accounts.offer-letters'

/** The question half a year after learning; ask `hasConsent` before sending it. */
export const outcomeQuestion = 'accounts.outcome-question'

export const accountsPurposes: readonly Purpose[] = [
  {
    code: 'accounts.account',
    title: words.accountTitle,
    what: words.accountWhat,
    why: words.accountWhy,
    howLong: words.accountLong,
    basis: 'contract',
  },
  {
    code: 'accounts.sign-in',
    title: words.signInTitle,
    what: words.signInWhat,
    why: words.signInWhy,
    howLong: words.signInLong,
    basis: 'contract',
  },
  {
    code: 'accounts.letters',
    title: words.lettersTitle,
    what: words.lettersWhat,
    why: words.lettersWhy,
    howLong: words.lettersLong,
    basis: 'contract',
  },
  {
    code: 'accounts.roles',
    title: words.rolesTitle,
    what: words.rolesWhat,
    why: words.rolesWhy,
    howLong: words.accountLong,
    basis: 'public-task',
  },
  {
    code: 'accounts.consents',
    title: words.consentsTitle,
    what: words.consentsWhat,
    why: words.consentsWhy,
    howLong: words.withoutName,
    basis: 'legal-duty',
  },
  {
    code: 'accounts.accesses',
    title: words.accessesTitle,
    what: words.accessesWhat,
    why: words.accessesWhy,
    howLong: words.accessesLong,
    basis: 'legal-duty',
  },
  {
    code: 'accounts.events',
    title: words.eventsTitle,
    what: words.eventsWhat,
    why: words.eventsWhy,
    howLong: words.eventsLong,
    basis: 'public-task',
  },
  {
    code: offerLetters,
    title: words.offerLettersTitle,
    what: words.offerLettersWhat,
    why: words.offerLettersWhy,
    howLong: words.untilWithdrawn,
    basis: 'consent',
    consent: { version: 1, text: words.offerLettersConsent },
  },
  {
    code: outcomeQuestion,
    title: words.outcomeTitle,
    what: words.outcomeWhat,
    why: words.outcomeWhy,
    howLong: words.untilWithdrawn,
    basis: 'consent',
    consent: { version: 1, text: words.outcomeConsent },
  },
]
