import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { CheckboxGroup, RadioGroup } from '../../../../shared/ui/choice-group.tsx'
import { SelectField, TextField } from '../../../../shared/ui/field.tsx'
import { languageOptions } from '../../../../shared/ui/language-name.ts'
import { opportunityWordMessages as words } from '../../opportunity/opportunity-words-messages.ts'
import { accessibilityKinds, modes, schedules } from '../../opportunity/opportunity-words.ts'
import { DayField } from './day-field.tsx'
import { fieldMessages as messages } from './field-messages.ts'
import type { FormStep, StepFieldsProps } from './form-step.ts'
import { noSupport } from './read-run.ts'
import { stepMessages } from './step-messages.ts'

export const runStep: FormStep = {
  title: stepMessages.runTitle,
  lead: stepMessages.runLead,
  owns: [
    'mode',
    'place',
    'schedule',
    'starts-on',
    'apply-by',
    'hours',
    'weeks',
    'languages',
    'seats-',
    'accessibility',
    'homepage',
  ],
  boxes: ['mode', 'schedule', 'languages', 'accessibility'],
  Fields: (props) => (
    <>
      <Where {...props} />
      <When {...props} />
      <How {...props} />
    </>
  ),
}

function Where({ language, values, choices, errorOf }: StepFieldsProps) {
  const order = new Intl.Collator(language)
  const places = choices.places
    .map((place) => ({ value: place.id, label: plainTextIn(place.name, language) }))
    .sort((one, other) => order.compare(one.label, other.label))
  return (
    <>
      <RadioGroup
        language={language}
        name="mode"
        legend={say(messages.mode, language)}
        options={modes.map((value) => ({ value, label: say(words.mode[value], language) }))}
        value={values['mode']?.[0]}
        error={errorOf('mode')}
      />
      <SelectField
        language={language}
        name="place"
        label={say(messages.place, language)}
        hint={say(messages.placeHint, language)}
        options={places}
        emptyLabel={say(messages.noPlace, language)}
        value={values['place']?.[0]}
        error={errorOf('place')}
      />
    </>
  )
}

function When({ language, values, errorOf }: StepFieldsProps) {
  const day = (name: string) => ({
    language,
    name,
    hint: say(messages.dayHint, language),
    value: values[name]?.[0],
    error: errorOf(name),
    optional: true,
  })
  const amount = (name: string) => ({
    language,
    name,
    inputMode: 'numeric' as const,
    size: 6,
    value: values[name]?.[0],
    error: errorOf(name),
    optional: true,
  })
  return (
    <>
      <DayField {...day('starts-on')} label={say(messages.startsOn, language)} />
      <DayField {...day('apply-by')} label={say(messages.applyBy, language)} />
      <RadioGroup
        language={language}
        name="schedule"
        legend={say(messages.schedule, language)}
        options={schedules.map((value) => ({ value, label: say(words.schedule[value], language) }))}
        value={values['schedule']?.[0]}
        error={errorOf('schedule')}
      />
      <TextField {...amount('hours')} label={say(messages.hours, language)} />
      <TextField {...amount('weeks')} label={say(messages.weeks, language)} />
      <TextField {...amount('seats-min')} label={say(messages.seatsMin, language)} />
      <TextField {...amount('seats-max')} label={say(messages.seatsMax, language)} />
    </>
  )
}

function How({ language, values, errorOf }: StepFieldsProps) {
  const support = [
    ...accessibilityKinds.map((value) => ({ value, label: say(words.accessibility[value], language) })),
    { value: noSupport, label: say(messages.noSupport, language) },
  ]
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
        options={support}
        values={values['accessibility']}
        error={errorOf('accessibility')}
      />
      <TextField
        language={language}
        name="homepage"
        inputMode="text"
        label={say(messages.homepage, language)}
        value={values['homepage']?.[0]}
        error={errorOf('homepage')}
        optional
      />
    </>
  )
}
