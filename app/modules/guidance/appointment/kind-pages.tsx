import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import { languages, type Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import { Table } from '../../../shared/ui/table.tsx'
import { appointmentsPaths } from '../appointments-paths.ts'
import { wayMessages } from './appointment-messages.ts'
import type { AppointmentKind } from './appointment.ts'
import { kindMessages as messages } from './kind-messages.ts'
import { wayOptions } from './appointment-words.ts'

export interface KindsPageProps {
  readonly language: Language
  readonly kinds: readonly AppointmentKind[]
  readonly mayChange: boolean
  readonly formKey: string
  readonly values?: FormValues | undefined
  readonly faults: readonly FieldFault[]
}

export function KindsPage(props: KindsPageProps) {
  const { language, kinds, mayChange, faults } = props
  const text = (name: keyof typeof messages) => say(messages[name], language)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {kinds.length === 0 ? (
        <p>{text('none')}</p>
      ) : (
        <Table
          language={language}
          caption={text('title')}
          columns={[
            { label: text('nameColumn') },
            { label: text('minutes'), numeric: true },
            { label: text('mostPeople'), numeric: true },
            { label: text('ways') },
            { label: text('bookedBy') },
            ...(mayChange ? [{ label: text('action') }] : []),
          ]}
          rows={kinds.map((kind) => [
            plainTextIn(kind.name, language),
            kind.minutes,
            kind.mostPeople,
            kind.ways.map((way) => say(wayMessages[way], language)).join(', '),
            text(kind.bookedBy),
            ...(mayChange
              ? [
                  <form method="post" action={appointmentsPaths.kindEnd(language, kind.id)}>
                    <Button variant="tertiary">{text('end')}</Button>
                  </form>,
                ]
              : []),
          ])}
        />
      )}
      {mayChange ? (
        <Fold summary={text('add')} id="add" open={faults.length > 0 || kinds.length === 0}>
          <KindForm {...props} />
        </Fold>
      ) : null}
    </>
  )
}

function KindForm({ language, formKey, values, faults }: KindsPageProps) {
  const error = errorIn(faults)
  const value = (name: string) => values?.[name]?.[0]
  const number = (name: 'minutes' | 'mostPeople' | 'noticeHours' | 'bufferMinutes', usual: string) => (
    <TextField
      language={language}
      name={name}
      label={say(messages[name], language)}
      inputMode="numeric"
      size={4}
      value={value(name) ?? usual}
      error={error(name)}
    />
  )
  return (
    <form method="post" action={appointmentsPaths.kinds(language)} class="stack" novalidate>
      <input type="hidden" name="key" value={formKey} />
      {languages.map((code) => (
        <TextField
          language={language}
          name={`name-${code}`}
          label={say(messages.name, language, { language: languageName(code, language) })}
          maxLength={120}
          value={value(`name-${code}`)}
          error={error(`name-${code}`)}
        />
      ))}
      {number('minutes', '45')}
      <CheckboxGroup
        language={language}
        name="ways"
        legend={say(messages.ways, language)}
        options={wayOptions(language)}
        values={values?.['ways'] ?? ['place']}
        error={error('ways')}
      />
      {number('mostPeople', '1')}
      {number('noticeHours', '24')}
      {number('bufferMinutes', '15')}
      <SelectField
        language={language}
        name="bookedBy"
        label={say(messages.bookedBy, language)}
        emptyLabel={false}
        options={(['resident', 'coordinator'] as const).map((by) => ({
          value: by,
          label: capitalised(say(messages[by], language), language),
        }))}
        value={value('bookedBy')}
      />
      <p>
        <Button>{say(messages.add, language)}</Button>
      </p>
    </form>
  )
}
