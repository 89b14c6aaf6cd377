import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { appointmentsPaths } from '../appointments-paths.ts'
import { statusMessages, wayMessages } from './appointment-messages.ts'
import type { KeptAppointment, Participation } from './appointment-queries.ts'
import { timeInWords } from './appointment-words.ts'
import { deskMessages as messages } from './desk-messages.ts'

export interface DeskPageProps {
  readonly language: Language
  readonly appointments: readonly KeptAppointment[]
  readonly waiting: readonly Participation[]
  readonly now: Date
}

/** Today first, then what comes, then what was. */
export function AppointmentsDesk({ language, appointments, waiting, now }: DeskPageProps) {
  const today = dayInRiga(now)
  const on = (fits: (day: string) => boolean) =>
    appointments.filter(({ startsAt }) => fits(dayInRiga(startsAt)))
  const isStanding = ({ cancelledAt }: KeptAppointment) => cancelledAt === null
  const parts = [
    { id: 'today', title: messages.today, list: on((day) => day === today) },
    { id: 'to-come', title: messages.toCome, list: on((day) => day > today).filter(isStanding) },
    { id: 'earlier', title: messages.earlier, list: on((day) => day < today).toReversed() },
  ]
  return (
    <>
      <ButtonRow>
        <ButtonLink href={appointmentsPaths.onBehalf(language)}>
          {say(messages.onBehalf, language)}
        </ButtonLink>
        <ButtonLink variant="secondary" href={appointmentsPaths.hours(language)}>
          {say(messages.hours, language)}
        </ButtonLink>
      </ButtonRow>
      {appointments.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      {parts
        .filter(({ list }) => list.length > 0)
        .map(({ id, title, list }) => (
          <section aria-labelledby={id}>
            <h2 id={id}>{say(title, language)}</h2>
            <CardList>{list.map((appointment) => appointmentCard(appointment, language))}</CardList>
          </section>
        ))}
      {waiting.length === 0 ? null : (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{say(messages.waiting, language)}</h2>
          <ul class="rows">
            {waiting.map((part) => (
              <li>
                {part.name ?? say(messages.erased, language)}
                <br />
                {say(messages.waitingSince, language, {
                  title: plainTextIn(part.title, language),
                  day: dayInWords(dayInRiga(part.madeAt), language),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function appointmentCard(appointment: KeptAppointment, language: Language) {
  const { id, title, startsAt, endsAt, names, mostPeople, booked, waiting, cancelledAt } = appointment
  const time = timeInWords(startsAt, endsAt, language)
  const what = plainTextIn(title, language)
  return (
    <Card
      headingLevel={3}
      title={mostPeople === 1 && names.length > 0 ? `${what}: ${names.join(', ')}` : what}
      href={appointmentsPaths.appointment(language, id)}
      meta={
        <>
          {cancelledAt === null ? time : <s>{time}</s>}
          {cancelledAt === null ? null : (
            <>
              {' '}
              <Tag tone="danger">{say(statusMessages.cancelled, language)}</Tag>
            </>
          )}
        </>
      }
    >
      <p>
        {say(wayMessages[appointment.way], language)}
        {appointment.way === 'place' ? `: ${appointment.location}` : null}
        {mostPeople === 1 ? null : `; ${say(messages.seats, language, { taken: booked, all: mostPeople })}`}
        {waiting === 0 ? null : `, ${say(messages.waitingCount, language, { n: waiting })}`}
      </p>
    </Card>
  )
}
