import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import { accountPaths } from '../accounts-paths.ts'
import { accountLetter, type Addressee } from '../person/account-letters.ts'
import { roleLetterMessages } from './role-letter-messages.ts'
import { roleMessages } from './role-messages.ts'
import type { Role } from './role.ts'

export interface LetterRole {
  readonly role: Role
  readonly place: Localised | null
}

export function roleGrantedLetter(
  person: Addressee,
  personId: string,
  grant: LetterRole & { readonly fromDay: Day; readonly toDay?: Day | undefined },
  baseUrl: string,
): Letter {
  const { language } = person
  const { toDay } = grant
  return accountLetter('role-granted', person, personId, {
    subject: roleLetterMessages.granted,
    text: [
      roleLetterMessages.grantedText,
      toDay === undefined ? roleLetterMessages.from : roleLetterMessages.fromTo,
    ],
    values: {
      role: roleInWords(grant, person),
      from: dayInWords(grant.fromDay, language),
      to: toDay === undefined ? '' : dayInWords(toDay, language),
    },
    action: { words: roleLetterMessages.toAccount, href: baseUrl + accountPaths.account(language) },
  })
}

export function roleEndedLetter(person: Addressee, personId: string, grant: LetterRole): Letter {
  return accountLetter('role-ended', person, personId, {
    subject: roleLetterMessages.ended,
    text: [roleLetterMessages.endedText],
    values: { role: roleInWords(grant, person) },
  })
}

/** "Provider’s editor, Austra". */
function roleInWords({ role, place }: LetterRole, { language }: Addressee): string {
  const name = say(roleMessages[role], language)
  return place === null ? name : `${name}, ${plainTextIn(place, language)}`
}
