import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import type { Absence } from '../absence/absence-queries.ts'
import { AbsenceSection } from '../absence/absence-parts.tsx'
import { networkPaths } from '../network-paths.ts'
import { helpLanguages, weekdays } from './card.ts'
import { cardMessages as messages } from './card-messages.ts'
import { weekdayName } from '../../../shared/time/weekday-name.ts'

export interface OwnCardPageProps {
  readonly language: Language
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly absences: readonly Absence[]
  readonly formKey: string
  readonly isSaved: boolean
}

export function OwnCardPage({ language, values, faults, absences, formKey, isSaved }: OwnCardPageProps) {
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.saved, language)}</p>
        </Notice>
      ) : null}
      <AbsenceSection
        {...{ language, absences, faults, formKey, values }}
        action={networkPaths.ownAbsences(language)}
      />
      <CardForm {...{ language, values, faults }} />
    </>
  )
}

function CardForm({ language, values, faults }: Pick<OwnCardPageProps, 'language' | 'values' | 'faults'>) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const errorOf = errorIn(faults)
  const field = (name: 'phone' | 'email' | 'office') => ({
    language,
    name,
    label: text(name),
    value: values[name]?.[0],
    error: errorOf(name),
    optional: true,
  })
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{text('contact')}</h2>
      <form class="stack" method="post" action={networkPaths.ownCard(language)} novalidate>
        <TextField {...field('phone')} type="tel" maxLength={40} />
        <TextField {...field('email')} type="email" />
        <TextField {...field('office')} hint={text('officeHint')} maxLength={200} />
        <CheckboxGroup
          language={language}
          name="languages"
          legend={text('languages')}
          options={helpLanguages.map((code) => ({ value: code, label: languageName(code, language) }))}
          values={values['languages'] ?? []}
          error={errorOf('languages')}
          inline
        />
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{text('hours')}</legend>
          <p class="hint">{text('hoursHint')}</p>
          {weekdays.map((weekday) => (
            <HoursFields {...{ language, weekday, values }} error={errorOf(`from-${weekday}`)} />
          ))}
        </fieldset>
        <Checkbox
          language={language}
          name="public"
          label={text('consent')}
          hint={text('consentHint')}
          checked={values['public']?.[0] === 'yes'}
        />
        <p>
          <Button>{text('save')}</Button>
        </p>
      </form>
    </section>
  )
}

interface HoursFieldsProps extends Pick<OwnCardPageProps, 'language' | 'values'> {
  readonly weekday: number
  readonly error: string | undefined
}

function HoursFields({ language, weekday, values, error }: HoursFieldsProps) {
  const day = capitalised(weekdayName(weekday, language), language)
  return (
    <div class="form-row">
      <TextField
        language={language}
        name={`from-${weekday}`}
        label={say(messages.fromTime, language, { day })}
        size={6}
        value={values[`from-${weekday}`]?.[0]}
        error={error}
      />
      <TextField
        language={language}
        name={`to-${weekday}`}
        label={
          <>
            <span class="visually-hidden">{day}, </span>
            {say(messages.toTime, language)}
          </>
        }
        size={6}
        value={values[`to-${weekday}`]?.[0]}
      />
    </div>
  )
}
