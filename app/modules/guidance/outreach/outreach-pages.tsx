import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { monthInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { Municipality } from '../../organisations/index.ts'
import type { AppointmentKind } from '../appointment/appointment.ts'
import { timeInWords, wayOptions } from '../appointment/appointment-words.ts'
import { deskMessages } from '../appointment/desk-messages.ts'
import { languageOptions } from '../../../shared/ui/language-name.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import { hoursMessages } from '../availability/hours-messages.ts'
import { groupOptions } from './events-pages.tsx'
import { outreachGroups, phaseOf, shownCount, type OutreachCell } from './outreach.ts'
import { outreachMessages as messages, phaseMessages } from './outreach-messages.ts'
import type { OutreachEvent } from './outreach-queries.ts'

export interface OutreachPageProps {
  readonly language: Language
  readonly events: readonly OutreachEvent[]
  readonly now: Date
  readonly done?: string | undefined
  readonly refusal?: string | undefined
  /** The number that was refused. */
  readonly typed?: { readonly id: string; readonly people: string } | undefined
}

/** A coordinator's events: planned, announced, held and counted. */
export function OutreachPage({ language, events, now, done, refusal, typed }: OutreachPageProps) {
  const said = (['planned', 'announced', 'counted'] as const).find((name) => name === done)
  return (
    <>
      <ErrorSummary
        language={language}
        errors={refusal === undefined ? [] : [{ field: 'events', text: refusal }]}
      />
      {said === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(messages[said], language)}</p>
        </Notice>
      )}
      <ButtonRow>
        <ButtonLink href={appointmentsPaths.newEvent(language)}>{say(messages.plan, language)}</ButtonLink>
        <ButtonLink variant="secondary" href={appointmentsPaths.counts(language)}>
          {say(messages.counts, language)}
        </ButtonLink>
      </ButtonRow>
      <div id="events">
        {events.length === 0 ? (
          <p>{say(messages.none, language)}</p>
        ) : (
          <CardList>{events.map((event) => eventCard(event, language, now, typed))}</CardList>
        )}
      </div>
    </>
  )
}

function eventCard(event: OutreachEvent, language: Language, now: Date, typed: OutreachPageProps['typed']) {
  const counted = event.peopleReached === null ? undefined : String(event.peopleReached)
  const phase = phaseOf(event, now)
  return (
    <Card
      headingLevel={2}
      title={plainTextIn(event.title, language)}
      href={appointmentsPaths.appointment(language, event.id)}
      meta={
        <>
          {timeInWords(event.startsAt, event.endsAt, language)}{' '}
          <Tag tone={phase === 'cancelled' ? 'danger' : 'neutral'}>{say(phaseMessages[phase], language)}</Tag>
        </>
      }
    >
      <p>
        {plainTextIn(event.municipality, language)}: {event.location};{' '}
        {say(deskMessages.seats, language, { taken: event.taken, all: event.mostPeople })}
        {event.peopleReached === null
          ? null
          : `; ${say(messages.wasReached, language, { n: event.peopleReached })}`}
      </p>
      {phase === 'planned' ? (
        <form method="post" action={appointmentsPaths.announcement(language, event.id)}>
          <Button variant="secondary">{say(messages.announce, language)}</Button>
        </form>
      ) : null}
      {phase !== 'cancelled' && event.startsAt <= now ? (
        <form method="post" action={appointmentsPaths.eventCount(language, event.id)} class="search-row">
          <TextField
            language={language}
            name="people"
            id={`people-${event.id}`}
            label={say(messages.reached, language)}
            inputMode="numeric"
            size={5}
            value={typed?.id === event.id ? typed.people : counted}
          />
          <Button variant="secondary">{say(messages.count, language)}</Button>
        </form>
      ) : null}
    </Card>
  )
}

export interface EventFormProps {
  readonly language: Language
  readonly territories: readonly Municipality[]
  readonly formKey: string
  readonly values?: FormValues | undefined
  readonly faults: readonly FieldFault[]
}

export function EventForm({ language, territories, formKey, values, faults }: EventFormProps) {
  const error = errorIn(faults)
  const value = (name: string) => values?.[name]?.[0]
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form method="post" action={appointmentsPaths.newEvent(language)} class="stack" novalidate>
        <input type="hidden" name="key" value={formKey} />
        <SelectField
          language={language}
          name="language"
          label={say(messages.textLanguage, language)}
          emptyLabel={false}
          options={languageOptions(language)}
          value={value('language') ?? 'lv'}
        />
        <TextField
          language={language}
          name="title"
          label={say(messages.name, language)}
          maxLength={160}
          value={value('title')}
          error={error('title')}
        />
        <TextField
          language={language}
          name="about"
          label={say(messages.about, language)}
          lines={5}
          maxLength={2000}
          optional
          value={value('about')}
          error={error('about')}
        />
        <TextField
          language={language}
          name="day"
          type="date"
          label={say(messages.day, language)}
          value={value('day')}
          error={error('day')}
        />
        <div class="form-row">
          {(['from', 'to'] as const).map((name) => (
            <TextField
              language={language}
              name={name}
              label={say(messages[name], language)}
              size={6}
              maxLength={5}
              inputMode="numeric"
              value={value(name)}
              error={error(name)}
            />
          ))}
        </div>
        <SelectField
          language={language}
          name="municipality"
          label={say(messages.municipality, language)}
          emptyLabel={false}
          options={territories.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
          value={value('municipality')}
        />
        <SelectField
          language={language}
          name="way"
          label={say(hoursMessages.way, language)}
          emptyLabel={false}
          options={wayOptions(language)}
          value={value('way')}
        />
        <TextField
          language={language}
          name="location"
          label={say(hoursMessages.location, language)}
          maxLength={300}
          value={value('location')}
          error={error('location')}
        />
        <TextField
          language={language}
          name="mostPeople"
          label={say(messages.mostPeople, language)}
          inputMode="numeric"
          size={4}
          value={value('mostPeople') ?? '30'}
          error={error('mostPeople')}
        />
        <CheckboxGroup
          language={language}
          name="groups"
          legend={say(messages.groups, language)}
          options={groupOptions(outreachGroups, language)}
          values={values?.['groups'] ?? []}
          optional
          compact
        />
        <p>
          <Button>{say(messages.plan, language)}</Button>
        </p>
      </form>
    </>
  )
}

export interface CountsPageProps {
  readonly language: Language
  readonly cells: readonly OutreachCell[]
  readonly municipalities: readonly Municipality[]
  readonly kinds: readonly Pick<AppointmentKind, 'id' | 'name'>[]
}

export function CountsPage({ language, cells, municipalities, kinds }: CountsPageProps) {
  if (cells.length === 0) return <p>{say(messages.countsNone, language)}</p>
  const nameOf = (list: CountsPageProps['kinds'], id: string) => {
    const found = list.find((one) => one.id === id)
    return found === undefined ? id : plainTextIn(found.name, language)
  }
  return (
    <Table
      language={language}
      caption={say(messages.counts, language)}
      columns={[
        { label: say(messages.month, language) },
        { label: say(messages.municipality, language) },
        { label: say(messages.kind, language) },
        { label: say(messages.people, language), numeric: true },
      ]}
      rows={cells.map(({ month, municipalityId, kind, people }) => [
        monthInWords(month, language),
        nameOf(municipalities, municipalityId),
        kind === 'event' ? say(messages.event, language) : nameOf(kinds, kind),
        shownCount(people) ?? say(messages.hidden, language),
      ])}
    />
  )
}
