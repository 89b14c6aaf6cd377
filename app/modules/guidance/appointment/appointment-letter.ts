import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import type { Way } from '../availability/availability.ts'
import type { CoordinatorLetterKind, ParticipantLetterKind } from './appointment.ts'
import { reasonMessages } from './appointment-messages.ts'
import type { Participation } from './appointment-queries.ts'
import { timeInWords } from './appointment-words.ts'
import { coordinatorLetterMessages, letterMessages, participantLetterMessages } from './letter-messages.ts'

/** To somebody with an appointment; undefined for somebody who has left no address. */
export function participantLetter(
  kind: ParticipantLetterKind,
  part: Participation,
  baseUrl: string,
): Letter | undefined {
  const { email, language, token } = part
  if (email === null) return undefined
  const message = participantLetterMessages[kind]
  const values = valuesOf(part, language)
  const isOver = kind === 'cancelled' || kind === 'lapsed'
  return {
    ...(part.personId === null ? {} : { personId: part.personId }),
    kind: `appointment-${kind}`,
    recipient: email,
    language,
    subject: say(message.subject, language, values),
    paragraphs: [
      ...(part.name === null ? [] : [say(mailMessages.greeting, language, { name: part.name })]),
      say(message.text, language, values),
      ...(isOver ? [] : placeLines(part, language)),
      ...(part.channel === 'coordinator' && kind === 'booked'
        ? [say(letterMessages.onBehalf, language)]
        : []),
      // As visible as the link: not everybody who reads a letter uses links.
      ...(part.coordinatorPhone === null
        ? []
        : [say(letterMessages.phone, language, { phone: part.coordinatorPhone })]),
    ],
    action: isOver
      ? {
          text: say(letterMessages.again, language),
          href:
            baseUrl +
            (part.isEvent
              ? appointmentsPaths.events(language)
              : appointmentsPaths.find(language, { municipality: part.municipalityId })),
        }
      : {
          text: say(kind === 'offered' ? letterMessages.answer : letterMessages.open, language),
          href: `${baseUrl}${appointmentsPaths.link(language, token)}`,
        },
    reason: say(letterMessages.reason, language),
  }
}

export function coordinatorLetter(
  kind: CoordinatorLetterKind,
  part: Participation,
  baseUrl: string,
): Letter | undefined {
  const { coordinatorEmail: recipient, coordinatorLanguage: language, coordinatorId, appointmentId } = part
  if (recipient === null || language === null || coordinatorId === null) return undefined
  const message = coordinatorLetterMessages[kind]
  const values = { ...valuesOf(part, language), name: part.name ?? say(letterMessages.somebody, language) }
  return {
    personId: coordinatorId,
    kind: `appointment-coordinator-${kind}`,
    recipient,
    language,
    subject: say(message.subject, language, values),
    paragraphs: [say(message.text, language, values), ...placeLines(part, language)],
    action: {
      text: say(letterMessages.openDesk, language),
      href:
        baseUrl +
        (appointmentId === null
          ? appointmentsPaths.desk(language)
          : appointmentsPaths.appointment(language, appointmentId)),
    },
    reason: say(letterMessages.reasonCoordinator, language),
  }
}

export interface AskedBooking {
  readonly token: string
  readonly title: Localised
  readonly startsAt: Date | null
  readonly name: string | null
  readonly email: string | null
  readonly language: Language
}

/** Asks whoever reads the address whether it was them; nothing is booked before. */
export function requestLetter(
  { token, language, name, email, ...asked }: AskedBooking,
  baseUrl: string,
): Letter {
  const title = plainTextIn(asked.title, language)
  const when =
    asked.startsAt === null
      ? say(letterMessages.anyTime, language)
      : timeInWords(asked.startsAt, null, language)
  return {
    kind: 'appointment-request',
    recipient: email ?? '',
    language,
    subject: say(letterMessages.requestSubject, language, { title }),
    paragraphs: [
      say(mailMessages.greeting, language, { name: name ?? '' }),
      say(letterMessages.requestText, language, { title, when }),
    ],
    action: {
      text: say(letterMessages.requestAction, language),
      href: `${baseUrl}${appointmentsPaths.request(language, token)}`,
    },
    reason: say(letterMessages.requestReason, language),
  }
}

function valuesOf(part: Participation, language: Language) {
  return {
    title: plainTextIn(part.title, language),
    when: part.startsAt === null ? '' : timeInWords(part.startsAt, part.endsAt, language),
    coordinator: part.coordinatorName ?? '',
    reason: part.cancelReason === null ? '' : say(reasonMessages[part.cancelReason], language),
    deadline: part.offerExpiresAt === null ? '' : momentInWords(part.offerExpiresAt, language),
  }
}

const placeMessages = {
  place: letterMessages.place,
  phone: letterMessages.phoneCall,
  video: letterMessages.video,
} as const satisfies Record<Way, unknown>

function placeLines({ way, location }: Participation, language: Language): string[] {
  return way === null || location === null ? [] : [say(placeMessages[way], language, { location })]
}
