import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { standingMessages } from './application-messages.ts'
import { cancelledByMessages, reasonMessages } from './application-state-messages.ts'
import type { Application } from './application.ts'

/** How an application stands, as a sentence to the applicant. */
export function standingOf(application: Application, language: Language): string {
  const { state, cancelledBy, cancelReason, offerExpiresAt, position, closesAt } = application
  if (state === 'cancelled') {
    const reason = say(reasonMessages[cancelReason ?? 'other'], language)
    return say(cancelledByMessages[cancelledBy ?? 'provider'], language, { reason })
  }
  return say(standingMessages[state], language, {
    position: position ?? 0,
    deadline: offerExpiresAt === null ? '' : momentInWords(offerExpiresAt, language),
    closes: momentInWords(closesAt, language),
  })
}
