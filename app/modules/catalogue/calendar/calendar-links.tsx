import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import type { Opportunity } from '../opportunity/opportunity.ts'
import { calendarMessages } from './calendar-messages.ts'

/** A button for as long as there is a day ahead that can be put down. */
export function AddToCalendar(props: {
  language: Language
  opportunity: Opportunity
  lessons: readonly { readonly startsAt: Date }[]
  today: Day
}) {
  const { language, opportunity, lessons, today } = props
  const days = [
    opportunity.startsOn,
    opportunity.applyBy,
    ...lessons.map(({ startsAt }) => dayInRiga(startsAt)),
  ]
  const isAhead = days.some((day) => day !== null && day >= today)
  if (opportunity.status !== 'published' || !isAhead) return null
  return (
    <p class="no-print">
      <ButtonLink href={cataloguePaths.dates(language, opportunity.id)} variant="secondary">
        {say(calendarMessages.add, language)}
      </ButtonLink>
    </p>
  )
}
