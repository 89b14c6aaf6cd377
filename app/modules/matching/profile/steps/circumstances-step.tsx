import type { FormReader } from '../../../../shared/forms/form-reader.ts'
import { languages, type InFiveLanguages, type Language } from '../../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Checkbox, CheckboxGroup } from '../../../../shared/ui/choice-group.tsx'
import { SelectField, TextField } from '../../../../shared/ui/field.tsx'
import { languageOptions } from '../../../../shared/ui/language-name.ts'
import { accessibilityKinds, modes, opportunityWordMessages, schedules } from '../../../catalogue/index.ts'
import type { Place } from '../../../organisations/index.ts'
import { constraintKeys, type ConstraintKey } from '../../ranking/match-profile.ts'
import type { Circumstances } from '../profile-answers.ts'
import type { Step, StepFieldsProps } from '../step.ts'
import { circumstancesMessages as messages } from './circumstances-messages.ts'

const distances = ['10', '25', '50', '100'] as const
const dearest = 100_000

const hardLabels: Readonly<Record<ConstraintKey, InFiveLanguages>> = {
  maxKm: messages.hardMaxKm,
  schedule: messages.hardSchedule,
  mode: messages.hardMode,
  startBefore: messages.hardStartBefore,
  maxPriceEur: messages.hardMaxPriceEur,
  languages: messages.hardLanguages,
  accessibility: messages.hardAccessibility,
}

export const circumstancesStep: Step = {
  title: messages.title,
  lead: messages.lead,
  isAnswered: (answers) => answers.circumstances !== undefined,
  valuesOf({ circumstances = {} }) {
    return {
      place: listOf(circumstances.place),
      maxKm: listOf(circumstances.maxKm),
      schedule: circumstances.schedule ?? [],
      mode: circumstances.mode ?? [],
      startBefore: listOf(circumstances.startBefore),
      maxPriceEur: listOf(circumstances.maxPriceEur),
      languages: circumstances.languages ?? [],
      accessibility: circumstances.accessibility ?? [],
      care: circumstances.care ? ['yes'] : [],
      hard: circumstances.hard ?? [],
    }
  },
  read(form, { places }) {
    const circumstances = readCircumstances(form, places)
    return { circumstances: Object.keys(circumstances).length === 0 ? null : circumstances }
  },
  Fields(props) {
    return (
      <>
        <WhereFields {...props} />
        <WhenFields {...props} />
        <NeedFields {...props} />
      </>
    )
  },
}

function readCircumstances(form: FormReader, places: readonly Place[]): Circumstances {
  const read = {
    place: form.choice(
      'place',
      places.map((place) => place.id),
    ),
    maxKm: numberOf(form.choice('maxKm', distances)),
    schedule: someOf(form.choices('schedule', schedules)),
    mode: someOf(form.choices('mode', modes)),
    startBefore: form.day('startBefore'),
    maxPriceEur: form.number('maxPriceEur', 0, dearest),
    languages: someOf(form.choices('languages', languages)),
    accessibility: someOf(form.choices('accessibility', accessibilityKinds)),
    care: form.choice('care', ['yes']) === undefined ? undefined : true,
    hard: someOf(form.choices('hard', constraintKeys)),
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

function WhereFields({ language, values, choices, errorOf }: StepFieldsProps) {
  const order = new Intl.Collator(language)
  const places = choices.places
    .map((place) => ({ value: place.id, label: plainTextIn(place.name, language) }))
    .sort((one, other) => order.compare(one.label, other.label))
  return (
    <>
      <SelectField
        language={language}
        name="place"
        label={say(messages.place, language)}
        options={places}
        emptyLabel={say(messages.noPlace, language)}
        value={values['place']?.[0]}
        error={errorOf('place')}
      />
      <SelectField
        language={language}
        name="maxKm"
        label={say(messages.maxKm, language)}
        hint={say(messages.straightLine, language)}
        options={distances.map((km) => ({ value: km, label: say(messages.km, language, { km }) }))}
        emptyLabel={say(messages.anyDistance, language)}
        value={values['maxKm']?.[0]}
        error={errorOf('maxKm')}
      />
    </>
  )
}

function WhenFields({ language, values, errorOf }: StepFieldsProps) {
  const words = opportunityWordMessages
  return (
    <>
      <CheckboxGroup
        language={language}
        name="schedule"
        legend={say(messages.schedule, language)}
        options={schedules.map((value) => ({ value, label: say(words.schedule[value], language) }))}
        values={values['schedule']}
        error={errorOf('schedule')}
      />
      <CheckboxGroup
        language={language}
        name="mode"
        legend={say(messages.mode, language)}
        options={modes.map((value) => ({ value, label: say(words.mode[value], language) }))}
        values={values['mode']}
        error={errorOf('mode')}
      />
      <TextField
        language={language}
        name="startBefore"
        type="date"
        label={say(messages.startBefore, language)}
        value={values['startBefore']?.[0]}
        error={errorOf('startBefore')}
        optional
      />
      <TextField
        language={language}
        name="maxPriceEur"
        label={say(messages.maxPrice, language)}
        hint={say(messages.maxPriceHint, language)}
        inputMode="decimal"
        size={8}
        unit="EUR"
        value={values['maxPriceEur']?.[0]}
        error={errorOf('maxPriceEur')}
        optional
      />
    </>
  )
}

function NeedFields({ language, values, errorOf }: StepFieldsProps) {
  return (
    <>
      <CheckboxGroup
        language={language}
        name="languages"
        legend={say(messages.languages, language)}
        options={languageOptions(language)}
        values={values['languages']}
        error={errorOf('languages')}
      />
      <CheckboxGroup
        language={language}
        name="accessibility"
        legend={say(messages.accessibility, language)}
        options={accessibilityKinds.map((value) => ({
          value,
          label: say(opportunityWordMessages.accessibility[value], language),
        }))}
        values={values['accessibility']}
        error={errorOf('accessibility')}
      />
      <Checkbox
        language={language}
        name="care"
        label={say(messages.care, language)}
        hint={say(messages.careHint, language)}
        checked={values['care']?.[0] === 'yes'}
        error={errorOf('care')}
      />
      <CheckboxGroup
        language={language}
        name="hard"
        legend={say(messages.hard, language)}
        hint={say(messages.hardHint, language)}
        options={constraintKeys.map((value) => ({ value, label: hardLabel(value, language) }))}
        values={values['hard']}
        error={errorOf('hard')}
      />
    </>
  )
}

function hardLabel(key: ConstraintKey, language: Language): string {
  return say(hardLabels[key], language)
}

function listOf(value: string | number | undefined): string[] {
  return value === undefined ? [] : [String(value)]
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

function someOf<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length === 0 ? undefined : [...values]
}
