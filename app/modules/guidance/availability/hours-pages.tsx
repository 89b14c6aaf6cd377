import { errorIn } from '../../../shared/forms/field-faults.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { weekdayName } from '../../../shared/time/weekday-name.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { wayMessages } from '../appointment/appointment-messages.ts'
import { CalendarSection } from '../appointment/own-pages.tsx'
import type { AppointmentKind } from '../appointment/appointment.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import type { ListedRule } from './availability-queries.ts'
import { BusySection, type BusySectionProps } from './busy-section.tsx'
import { hoursMessages as messages } from './hours-messages.ts'
import { wayOptions } from '../appointment/appointment-words.ts'

export interface HoursPageProps extends BusySectionProps {
  readonly rules: readonly ListedRule[]
  readonly kinds: readonly AppointmentKind[]
  /** The whole secret address of their calendar; undefined while there is none. */
  readonly calendar: string | undefined
  readonly today: string
  readonly formKey: string
  readonly done?: string | undefined
}

/** A coordinator's hours, and the calendars that go with them. */
export function HoursPage(props: HoursPageProps) {
  const { language, rules, faults } = props
  const done = (['added', 'removed', 'saved'] as const).find((name) => name === props.done)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {done === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(messages[done], language)}</p>
        </Notice>
      )}
      {rules.length === 0 ? <p>{say(messages.none, language)}</p> : <RuleTable {...props} />}
      <Fold summary={say(messages.add, language)} id="add" open={rules.length === 0 || faults.length > 0}>
        <HoursForm {...props} />
      </Fold>
      <BusySection {...props} />
      <CalendarSection language={language} calendar={props.calendar} />
    </>
  )
}

function RuleTable({ language, rules }: HoursPageProps) {
  return (
    <Table
      language={language}
      caption={say(messages.caption, language)}
      columns={[
        { label: say(messages.day, language) },
        { label: say(messages.time, language) },
        { label: say(messages.way, language) },
        { label: say(messages.kindColumn, language) },
        { label: say(messages.validity, language) },
        { label: say(messages.action, language) },
      ]}
      rows={rules.map((rule) => {
        const { fromTime: from, toTime: to, breakFrom, breakTo } = rule
        const [first, last] = [dayInWords(rule.fromDay, language), rule.toDay]
        return [
          capitalised(weekdayName(rule.weekday, language), language),
          breakFrom === null || breakTo === null
            ? `${from}–${to}`
            : say(messages.paused, language, { from, to, breakFrom, breakTo }),
          `${say(wayMessages[rule.way], language)}: ${rule.location}`,
          rule.kindName === null ? say(messages.anyKind, language) : plainTextIn(rule.kindName, language),
          last === null
            ? say(messages.since, language, { from: first })
            : say(messages.between, language, { from: first, to: dayInWords(last, language) }),
          <form method="post" action={appointmentsPaths.hoursRemoval(language, rule.id)}>
            <Button variant="tertiary">{say(messages.remove, language)}</Button>
          </form>,
        ]
      })}
    />
  )
}

function HoursForm({ language, kinds, today, formKey, values, faults }: HoursPageProps) {
  const error = errorIn(faults)
  const value = (name: string) => values?.[name]?.[0]
  const time = (name: 'from' | 'to' | 'breakFrom' | 'breakTo', isOptional = false) => (
    <TextField
      language={language}
      name={name}
      label={say(messages[name], language)}
      size={6}
      maxLength={5}
      inputMode="numeric"
      optional={isOptional}
      value={value(name)}
      error={error(name)}
    />
  )
  return (
    <form method="post" action={appointmentsPaths.hours(language)} class="stack" novalidate>
      <input type="hidden" name="key" value={formKey} />
      <SelectField
        language={language}
        name="weekday"
        label={say(messages.weekday, language)}
        options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
          value: String(day),
          label: capitalised(weekdayName(day, language), language),
        }))}
        value={value('weekday')}
        error={error('weekday')}
      />
      <div class="form-row">
        {time('from')}
        {time('to')}
      </div>
      <div class="form-row">
        {time('breakFrom', true)}
        {time('breakTo', true)}
      </div>
      <SelectField
        language={language}
        name="way"
        label={say(messages.way, language)}
        options={wayOptions(language)}
        value={value('way')}
        error={error('way')}
      />
      <TextField
        language={language}
        name="location"
        label={say(messages.location, language)}
        maxLength={300}
        value={value('location')}
        error={error('location')}
      />
      <SelectField
        language={language}
        name="kind"
        label={say(messages.kind, language)}
        emptyLabel={say(messages.anyKind, language)}
        options={kinds.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
        value={value('kind')}
        error={error('kind')}
      />
      <div class="form-row">
        <TextField
          language={language}
          name="fromDay"
          type="date"
          label={say(messages.fromDay, language)}
          value={value('fromDay') ?? today}
          error={error('fromDay')}
        />
        <TextField
          language={language}
          name="toDay"
          type="date"
          label={say(messages.toDay, language)}
          hint={say(messages.toDayHint, language)}
          optional
          value={value('toDay')}
          error={error('toDay')}
        />
      </div>
      <p>
        <Button>{say(messages.add, language)}</Button>
      </p>
    </form>
  )
}
