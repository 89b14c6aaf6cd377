import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { appointmentsPaths } from '../appointments-paths.ts'
import { statusMessages, wayMessages } from './appointment-messages.ts'
import type { Participation } from './appointment-queries.ts'
import { timeInWords } from './appointment-words.ts'
import { findMessages } from './find-messages.ts'
import { linkMessages as messages } from './link-messages.ts'

export interface OwnAppointmentsPageProps {
  readonly language: Language
  readonly parts: readonly Participation[]
  /** The whole address of their calendar; undefined while there is none. */
  readonly calendar: string | undefined
  readonly now: Date
}

export function OwnAppointmentsPage({ language, parts, calendar, now }: OwnAppointmentsPageProps) {
  const isToCome = ({ endsAt, status }: Participation) =>
    status !== 'cancelled' && (endsAt === null || endsAt > now)
  const toCome = parts.filter(isToCome)
  const earlier = parts.filter((part) => !isToCome(part)).toReversed()
  return (
    <>
      {parts.length === 0 ? <p>{say(messages.ownNone, language)}</p> : null}
      <Listed language={language} id="to-come" title={say(messages.toCome, language)} parts={toCome} />
      <p>
        <ButtonLink href={appointmentsPaths.find(language)}>{say(findMessages.title, language)}</ButtonLink>
      </p>
      <Listed language={language} id="earlier" title={say(messages.earlier, language)} parts={earlier} />
      <CalendarSection language={language} calendar={calendar} />
    </>
  )
}

function Listed(props: { language: Language; id: string; title: string; parts: readonly Participation[] }) {
  const { language, parts } = props
  if (parts.length === 0) return null
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <CardList>
        {parts.map((part) => (
          <Card
            headingLevel={3}
            title={plainTextIn(part.title, language)}
            href={appointmentsPaths.link(language, part.token)}
            meta={
              <>
                {part.startsAt === null ? null : `${timeInWords(part.startsAt, part.endsAt, language)} `}
                <Tag tone={part.status === 'offered' ? 'warning' : 'neutral'}>
                  {say(statusMessages[part.status], language)}
                </Tag>
              </>
            }
          >
            <p>
              {part.coordinatorName}
              {part.way === null ? null : `, ${say(wayMessages[part.way], language)}`}
              {part.way === 'place' && part.location !== null ? `: ${part.location}` : null}
            </p>
          </Card>
        ))}
      </CardList>
    </section>
  )
}

export function CalendarSection(props: { language: Language; calendar: string | undefined }) {
  const { language, calendar } = props
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{say(messages.calendar, language)}</h2>
      {calendar === undefined ? (
        <p>{say(messages.calendarNone, language)}</p>
      ) : (
        <>
          <p>{say(messages.calendarHow, language)}</p>
          <p class="long-address">
            <a href={calendar}>{calendar}</a>
          </p>
        </>
      )}
      <form method="post" action={appointmentsPaths.ownCalendar(language)}>
        <Button variant="secondary">
          {say(calendar === undefined ? messages.makeCalendar : messages.renewCalendar, language)}
        </Button>
      </form>
    </section>
  )
}
