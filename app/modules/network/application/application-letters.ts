import { say } from '../../../shared/i18n/say.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { networkPaths } from '../network-paths.ts'
import { applicationLetterMessages as messages } from './application-letter-messages.ts'
import type { Addressee } from './application-queries.ts'

/** To the applicant: the application has come. */
export function receivedLetter(to: Addressee, baseUrl: string): Letter {
  return {
    ...headOf(to, 'partner-application-received'),
    subject: say(messages.receivedSubject, to.language),
    paragraphs: [greetingTo(to), say(messages.received, to.language)],
    action: {
      text: say(messages.seePartners, to.language),
      href: baseUrl + networkPaths.partners(to.language),
    },
    reason: say(messages.reason, to.language),
  }
}

/** To an administrator: there is something to decide. */
export function newApplicationLetter(to: Addressee, baseUrl: string): Letter {
  return {
    ...headOf(to, 'partner-application-new'),
    subject: say(messages.newSubject, to.language),
    paragraphs: [greetingTo(to), say(messages.newText, to.language)],
    action: {
      text: say(messages.decide, to.language),
      href: baseUrl + networkPaths.applications(to.language),
    },
    reason: say(messages.administratorReason, to.language),
  }
}

export interface Decided {
  readonly organisationId?: string
  /** For an applicant without an account. */
  readonly claimToken?: string | undefined
  readonly reason?: string
}

/** To the applicant: approved with the way on, or refused with the reason. */
export function decisionLetter(
  to: Addressee,
  { organisationId, claimToken, reason }: Decided,
  baseUrl: string,
): Letter {
  const { language } = to
  if (organisationId === undefined) {
    return {
      ...headOf(to, 'partner-application-refused'),
      subject: say(messages.refusedSubject, language),
      paragraphs: [greetingTo(to), say(messages.refused, language), reason ?? ''],
      action: { text: say(messages.again, language), href: baseUrl + networkPaths.join(language) },
      reason: say(messages.reason, language),
    }
  }
  return {
    ...headOf(to, 'partner-application-approved'),
    subject: say(messages.approvedSubject, language),
    paragraphs: [
      greetingTo(to),
      say(messages.approved, language),
      ...(claimToken === undefined ? [] : [say(messages.claimHow, language)]),
    ],
    action:
      claimToken === undefined
        ? {
            text: say(messages.seeOrganisation, language),
            href: baseUrl + networkPaths.organisation(language, organisationId),
          }
        : { text: say(messages.claim, language), href: baseUrl + networkPaths.claim(language, claimToken) },
    reason: say(messages.reason, language),
  }
}

function headOf({ personId, email, language }: Addressee, kind: string) {
  return { kind, recipient: email, language, ...(personId === undefined ? {} : { personId }) }
}

function greetingTo({ name, language }: Addressee): string {
  return name === null ? say(messages.greeting, language) : say(mailMessages.greeting, language, { name })
}
