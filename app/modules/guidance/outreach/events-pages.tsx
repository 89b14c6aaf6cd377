import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { opportunityWordMessages } from '../../catalogue/index.ts'
import type { Municipality } from '../../organisations/index.ts'
import { appointmentMessages as words, wayMessages } from '../appointment/appointment-messages.ts'
import { timeInWords } from '../appointment/appointment-words.ts'
import { GuestFields } from '../appointment/book-pages.tsx'
import { findMessages } from '../appointment/find-messages.ts'
import { telephone } from '../appointment/link-pages.tsx'
import { appointmentsPaths } from '../appointments-paths.ts'
import { phaseOf } from './outreach.ts'
import { outreachMessages as messages, phaseMessages } from './outreach-messages.ts'
import type { OutreachEvent } from './outreach-queries.ts'

export interface EventsPageProps {
  readonly language: Language
  readonly events: readonly OutreachEvent[]
  readonly municipalities: readonly Municipality[]
  readonly municipalityId: string | undefined
}

export function EventsPage({ language, events, municipalities, municipalityId }: EventsPageProps) {
  return (
    <>
      <form method="get" action={appointmentsPaths.events(language)} class="search-row">
        <SelectField
          language={language}
          name="municipality"
          label={say(messages.municipality, language)}
          emptyLabel={say(messages.everywhere, language)}
          options={municipalities.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
          value={municipalityId}
        />
        <Button variant="secondary">{say(messages.show, language)}</Button>
      </form>
      {events.length === 0 ? (
        <>
          <p>{say(messages.publicNone, language)}</p>
          <p>
            <ButtonLink
              href={appointmentsPaths.find(language, municipalityId ? { municipality: municipalityId } : {})}
            >
              {say(findMessages.title, language)}
            </ButtonLink>
          </p>
        </>
      ) : (
        <CardList>
          {events.map((event) => (
            <Card
              headingLevel={2}
              title={<ForeignText text={event.title} language={language} quiet />}
              href={appointmentsPaths.event(language, event.id)}
              meta={
                <>
                  {timeInWords(event.startsAt, event.endsAt, language)}
                  {event.cancelledAt === null ? null : (
                    <>
                      {' '}
                      <Tag tone="danger">{say(phaseMessages.cancelled, language)}</Tag>
                    </>
                  )}
                </>
              }
            >
              <p>
                {plainTextIn(event.municipality, language)}
                {event.way === 'place' ? `: ${event.location}` : `, ${say(wayMessages[event.way], language)}`}
              </p>
            </Card>
          ))}
        </CardList>
      )}
    </>
  )
}

export interface EventPageProps {
  readonly language: Language
  readonly event: OutreachEvent
  readonly isGuest: boolean
  readonly formKey: string
  readonly now: Date
  readonly values?: FormValues | undefined
  readonly faults: readonly FieldFault[]
}

export function EventPage({ language, event, isGuest, formKey, now, values, faults }: EventPageProps) {
  const phase = phaseOf(event, now)
  const free = event.mostPeople - event.taken
  const isOpen = phase === 'announced' && event.startsAt > now
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {phase === 'cancelled' || phase === 'over' ? (
        <Notice language={language} tone="warning">
          <p>{say(phase === 'over' ? messages.overNow : messages.cancelledNow, language)}</p>
        </Notice>
      ) : null}
      <p class="kept-text">
        <ForeignText text={event.about} language={language} />
      </p>
      <DataList
        language={language}
        facts={[
          {
            term: say(words.when, language),
            value: timeInWords(event.startsAt, event.endsAt, language),
          },
          {
            term: say(words.where, language),
            value: [
              plainTextIn(event.municipality, language),
              event.way === 'place' ? event.location : say(wayMessages[event.way], language),
            ].join(', '),
          },
          { term: say(messages.forWhom, language), value: groupsInWords(event, language) },
          { term: say(words.with, language), value: event.coordinatorName },
          ...(event.coordinatorPhone === null
            ? []
            : [
                {
                  term: say(words.coordinatorPhone, language),
                  value: <a href={telephone(event.coordinatorPhone)}>{event.coordinatorPhone}</a>,
                },
              ]),
          ...(isOpen ? [{ term: say(messages.freePlaces, language), value: String(free) }] : []),
        ]}
      />
      <ButtonRow>
        <ButtonLink variant="secondary" href={appointmentsPaths.eventFile(language, event.id)}>
          {say(words.calendarFile, language)}
        </ButtonLink>
      </ButtonRow>
      {isOpen ? (
        <section aria-labelledby="sign-up">
          <h2 id="sign-up">{say(messages.signUp, language)}</h2>
          {free > 0 ? null : <p>{say(messages.fullNow, language)}</p>}
          <form
            method="post"
            action={appointmentsPaths.eventSignUp(language, event.id)}
            class="stack"
            novalidate
          >
            <input type="hidden" name="key" value={formKey} />
            {isGuest ? <GuestFields {...{ language, values, faults }} /> : null}
            <p>
              <Button>{say(isGuest ? findMessages.sendLink : messages.signUp, language)}</Button>
            </p>
          </form>
        </section>
      ) : null}
    </>
  )
}

function groupsInWords({ groups }: OutreachEvent, language: Language): string {
  return groups.length === 0
    ? say(messages.everybody, language)
    : listInWords(
        groups.map((group) => say(opportunityWordMessages.target[group], language)),
        language,
      )
}

export function groupOptions(
  groups: readonly (keyof typeof opportunityWordMessages.target)[],
  language: Language,
) {
  return groups.map((group) => ({
    value: group,
    label: capitalised(say(opportunityWordMessages.target[group], language), language),
  }))
}
