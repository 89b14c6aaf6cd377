import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import { participationPaths } from '../participation-paths.ts'
import { lessonLetterMessages, lessonLetterPartMessages } from './reminder-messages.ts'

export type LessonLetterKind = keyof typeof lessonLetterMessages

export interface LessonLetterFacts {
  readonly applicationId: string
  readonly personId: string
  readonly recipient: string
  readonly language: Language
  readonly name: string
  readonly title: Localised
  readonly startsAt: Date
  readonly placeName: Localised | null
  readonly room: string | null
}

/** The letter about one lesson; `stop` is where reminders end without signing in. */
export function lessonLetter(
  kind: LessonLetterKind,
  facts: LessonLetterFacts,
  baseUrl: string,
  stop: string | undefined,
): Letter {
  const { language, personId, recipient, name, room, placeName } = facts
  const values = {
    title: plainTextIn(facts.title, language),
    time: momentInWords(facts.startsAt, language),
  }
  const place = [placeName === null ? '' : plainTextIn(placeName, language), room ?? ''].filter(
    (part) => part !== '',
  )
  const message = lessonLetterMessages[kind]
  return {
    personId,
    kind: `lesson-${kind}`,
    recipient,
    language,
    subject: say(message.subject, language, values),
    paragraphs: [
      say(mailMessages.greeting, language, { name }),
      say(message.text, language, values),
      ...(place.length === 0 || kind === 'cancelled'
        ? []
        : [say(lessonLetterPartMessages.place, language, { place: place.join(', ') })]),
    ],
    action: {
      text: say(lessonLetterPartMessages.action, language),
      href: `${baseUrl}${participationPaths.participation(language, facts.applicationId)}`,
    },
    reason: say(lessonLetterPartMessages.reason, language),
    ...(stop === undefined ? {} : { stop }),
  }
}
