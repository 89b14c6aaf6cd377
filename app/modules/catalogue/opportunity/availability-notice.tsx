import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { EndingReason } from '../desk/run-details/run-details.tsx'
import type { Ending } from '../desk/ending/ending.ts'
import { admissionMessages } from './admission-messages.ts'
import { availabilityInWords } from './admission-words.ts'
import { opportunityMessages } from './opportunity-messages.ts'
import { availabilityOf, type Opportunity } from './opportunity.ts'

interface AvailabilityNoticeProps {
  readonly language: Language
  readonly opportunity: Opportunity
  readonly today: Day
  readonly ending: Ending | undefined
}

/** Why one cannot simply get in, and what to do then; nothing when one can. */
export function AvailabilityNotice({ language, opportunity, today, ending }: AvailabilityNoticeProps) {
  const availability = availabilityOf(opportunity, today)
  if (availability === 'open') return null
  const days = { closed: opportunity.applyBy, started: opportunity.startsOn }
  const day = availability === 'closed' || availability === 'started' ? days[availability] : null
  const title = opportunity.status === 'archived' ? 'archived' : availability
  if (availability === 'announced' || title === 'announced') {
    return (
      <Notice language={language} title={say(admissionMessages.notOpenYet, language)}>
        <p>{availabilityInWords(opportunity, 'announced', language)}.</p>
      </Notice>
    )
  }
  const waiting = availability === 'full' ? opportunity.admission?.waiting : undefined
  return (
    <Notice language={language} tone="warning" title={say(opportunityMessages[title], language)}>
      <p>
        {waiting === undefined
          ? say(opportunityMessages[`${availability}Detail`], language, {
              day: day === null ? '' : dayInWords(day, language),
            })
          : say(admissionMessages.joinWaiting, language, { n: waiting })}
      </p>
      <EndingReason language={language} ending={availability === 'cancelled' ? ending : undefined} />
      <p>
        <a href="#similar">{say(opportunityMessages.seeSimilar, language)}</a>
      </p>
    </Notice>
  )
}
