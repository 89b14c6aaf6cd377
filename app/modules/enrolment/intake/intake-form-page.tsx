import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { applicantGroups } from './applicant-group.ts'
import { intakeFormMessages } from './intake-form-messages.ts'
import { clockTimes, ordered } from './intake-form.ts'
import { applicantGroupMessages, ruleMessages } from './intake-words-messages.ts'
import { allocationRules } from './intake.ts'

export interface IntakeFormPageProps {
  readonly language: Language
  readonly action: string
  readonly values: FormValues
  /** Sent along and made anew for each form; absent where an intake is changed. */
  readonly formKey?: string | undefined
  readonly opportunityId?: string | undefined
  readonly faults?: readonly FieldFault[] | undefined
}

export function IntakeFormPage(props: IntakeFormPageProps) {
  const { language, action, values, formKey, opportunityId, faults = [] } = props
  const first = (field: string) => values[field]?.[0]
  const error = errorIn(faults)
  const text = (name: keyof typeof intakeFormMessages) => say(intakeFormMessages[name], language)
  const groups = applicantGroups.map((value) => ({
    value,
    label: say(applicantGroupMessages[value], language),
  }))
  const isUsed = (names: readonly string[]) => names.some((name) => (values[name]?.[0] ?? '') !== '')
  const keptNames = ordered.flatMap((place) => [`kept-group-${place}`, `kept-${place}`])
  const field = (name: string) => ({ language, name, value: first(name), error: error(name) })
  const times = clockTimes.map((value) => ({ value, label: value }))
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form method="post" action={action} class="stack" novalidate>
        {formKey === undefined ? null : <input type="hidden" name="key" value={formKey} />}
        {opportunityId === undefined ? null : (
          <input type="hidden" name="opportunity" value={opportunityId} />
        )}
        {formKey === undefined ? (
          <>
            <input type="hidden" name="rule" value={first('rule')} />
            <p class="note">{text('ruleFixed')}</p>
          </>
        ) : (
          <RadioGroup
            language={language}
            name="rule"
            legend={text('rule')}
            value={first('rule')}
            error={error('rule')}
            options={allocationRules.map((value) => ({
              value,
              label: capitalised(say(ruleMessages[value], language), language),
              hint: text(value === 'first-come' ? 'firstComeHint' : 'fairHint'),
            }))}
          />
        )}
        <TextField {...field('opens')} type="date" label={text('opens')} />
        <SelectField
          {...field('opens-time')}
          label={text('opensTime')}
          hint={text('clock')}
          options={times}
          emptyLabel={false}
        />
        <TextField {...field('closes')} type="date" label={text('closes')} />
        <SelectField
          {...field('closes-time')}
          label={text('closesTime')}
          hint={text('clock')}
          options={times}
          emptyLabel={false}
        />
        <TextField {...field('seats')} inputMode="numeric" size={6} label={text('seats')} />
        <TextField {...field('seats-min')} inputMode="numeric" size={6} label={text('seatsMin')} optional />
        <TextField
          {...field('answer')}
          inputMode="numeric"
          size={6}
          label={text('answer')}
          hint={text('answerHint')}
          unit={text('hours')}
        />
        <Fold summary={text('groups')} open={isUsed(['groups'])}>
          <CheckboxGroup
            language={language}
            name="groups"
            legend={text('groups')}
            hiddenLegend
            hint={text('groupsHint')}
            values={values['groups']}
            error={error('groups')}
            options={groups}
          />
        </Fold>
        <Fold summary={text('kept')} open={isUsed(keptNames)}>
          {ordered.map((place) => (
            <>
              <SelectField
                {...field(`kept-group-${place}`)}
                label={say(intakeFormMessages.keptGroup, language, { place })}
                emptyLabel={text('nobody')}
                options={groups}
              />
              <TextField
                {...field(`kept-${place}`)}
                inputMode="numeric"
                size={6}
                label={say(intakeFormMessages.keptSeats, language, { place })}
              />
            </>
          ))}
        </Fold>
        <Fold summary={text('criteria')} open={isUsed(ordered.map((place) => `criterion-${place}`))}>
          <p>{text('criteriaHint')}</p>
          {ordered.map((place) => (
            <SelectField
              {...field(`criterion-${place}`)}
              label={say(intakeFormMessages.criterion, language, { place })}
              emptyLabel={text('nobody')}
              options={groups}
            />
          ))}
        </Fold>
        <p>
          <Button>{text(formKey === undefined ? 'save' : 'announce')}</Button>
        </p>
      </form>
    </>
  )
}
