import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../shared/ui/choice-group.tsx'
import { SelectField, TextField } from '../../../../shared/ui/field.tsx'
import { Fold } from '../../../../shared/ui/fold.tsx'
import { languageOptions } from '../../../../shared/ui/language-name.ts'
import { opportunityWordMessages as words } from '../../opportunity/opportunity-words-messages.ts'
import {
  cefrLevels,
  educationLevels,
  opportunityKinds,
  purposes,
  settings,
  targetGroups,
} from '../../opportunity/opportunity-words.ts'
import { sourceLanguage } from '../offer-draft/offer-draft.ts'
import { fieldMessages as messages } from './field-messages.ts'
import type { FormStep, StepFieldsProps } from './form-step.ts'
import { stepMessages } from './step-messages.ts'

export const learnedStep: FormStep = {
  title: stepMessages.learnedTitle,
  lead: stepMessages.learnedLead,
  owns: [
    'source-language',
    'kind',
    'title-',
    'summary-',
    'outcomes-',
    'purposes',
    'field',
    'skills',
    'setting',
    'eqf',
    'entry-',
    'target-groups',
  ],
  boxes: ['purposes', 'skills', 'target-groups'],
  Fields: (props) => (
    <>
      <Texts {...props} />
      <Skills {...props} />
      <Kinds {...props} />
      <Entry {...props} />
    </>
  ),
}

function Texts({ language, values, errorOf }: StepFieldsProps) {
  const source = sourceLanguage(values)
  const text = (name: string) => {
    const field = `${name}-${source}`
    return { language, name: field, value: values[field]?.[0], error: errorOf(field) }
  }
  return (
    <>
      <TextField {...text('title')} label={say(messages.title, language)} maxLength={300} />
      <TextField
        {...text('summary')}
        label={say(messages.summary, language)}
        hint={say(messages.summaryHint, language)}
        lines={8}
      />
      <TextField
        {...text('outcomes')}
        label={say(messages.outcomes, language)}
        hint={say(messages.outcomesHint, language)}
        lines={5}
      />
      <SelectField
        language={language}
        name="source-language"
        label={say(messages.sourceLanguage, language)}
        hint={say(messages.sourceLanguageHint, language)}
        options={languageOptions(language)}
        value={source}
        emptyLabel={false}
        error={errorOf('source-language')}
      />
    </>
  )
}

function Skills({ language, values, choices, errorOf }: StepFieldsProps) {
  const { skills, found, lookedFor } = choices
  const options = (some: typeof skills) =>
    some.map(({ id, label }) => ({ value: id, label: plainTextIn(label, language) }))
  return (
    <>
      {skills.length === 0 ? null : (
        <CheckboxGroup
          language={language}
          name="skills"
          legend={say(messages.skills, language)}
          options={options(skills)}
          values={values['skills']}
          error={errorOf('skills')}
        />
      )}
      {found.length === 0 ? null : (
        <CheckboxGroup
          language={language}
          name="skills"
          id="skills-found"
          legend={say(messages.skillsFound, language)}
          hint={say(messages.skillsFoundHint, language)}
          options={options(found)}
          values={values['skills']}
        />
      )}
      <div>
        <TextField
          language={language}
          name="skill-search"
          type="search"
          label={say(messages.skillSearch, language)}
          hint={
            lookedFor !== '' && found.length === 0
              ? say(messages.noSkillsFound, language, { text: lookedFor })
              : say(messages.skillSearchHint, language)
          }
          value={lookedFor}
          optional
        />
        <p>
          <Button variant="secondary" name="action" value="find">
            {say(messages.findSkills, language)}
          </Button>
        </p>
      </div>
    </>
  )
}

function Kinds({ language, values, choices, errorOf }: StepFieldsProps) {
  const order = new Intl.Collator(language)
  const fields = choices.fields
    .filter(({ level }) => level === 'detailed')
    .map(({ code, label }) => ({ value: code, label: plainTextIn(label, language) }))
    .sort((one, other) => order.compare(one.label, other.label))
  return (
    <>
      <SelectField
        language={language}
        name="field"
        label={say(messages.field, language)}
        options={fields}
        value={values['field']?.[0]}
        error={errorOf('field')}
      />
      <RadioGroup
        language={language}
        name="kind"
        legend={say(messages.kind, language)}
        options={opportunityKinds.map((value) => ({ value, label: say(words.kind[value], language) }))}
        value={values['kind']?.[0] ?? 'course'}
        error={errorOf('kind')}
      />
      <CheckboxGroup
        language={language}
        name="purposes"
        legend={say(messages.purposes, language)}
        options={purposes.map((value) => ({ value, label: say(words.purpose[value], language) }))}
        values={values['purposes']}
        error={errorOf('purposes')}
      />
    </>
  )
}

function Entry({ language, values, errorOf }: StepFieldsProps) {
  const source = sourceLanguage(values)
  const select = (name: string) => ({
    language,
    name,
    value: values[name]?.[0],
    error: errorOf(name),
    optional: true,
  })
  return (
    <Fold summary={say(messages.entryNote, language)} open>
      <div class="flow">
        <SelectField
          {...select('entry-education')}
          label={say(messages.entryEducation, language)}
          options={educationLevels.map((value) => ({ value, label: say(words.education[value], language) }))}
        />
        <SelectField
          {...select('entry-language')}
          label={say(messages.entryLanguage, language)}
          options={languageOptions(language)}
        />
        <SelectField
          {...select('entry-level')}
          label={say(messages.entryLevel, language)}
          options={cefrLevels.map((value) => ({ value, label: value }))}
        />
        <TextField
          language={language}
          name={`entry-note-${source}`}
          label={say(messages.entryNote, language)}
          value={values[`entry-note-${source}`]?.[0]}
          error={errorOf(`entry-note-${source}`)}
          lines={3}
          optional
        />
        <CheckboxGroup
          language={language}
          name="target-groups"
          legend={say(messages.targetGroups, language)}
          options={targetGroups.map((value) => ({ value, label: say(words.target[value], language) }))}
          values={values['target-groups']}
          error={errorOf('target-groups')}
          optional
        />
        <SelectField
          {...select('setting')}
          label={say(messages.setting, language)}
          options={settings.map((value) => ({ value, label: say(words.setting[value], language) }))}
        />
        <TextField
          language={language}
          name="eqf"
          label={say(messages.eqf, language)}
          hint={say(messages.eqfHint, language)}
          inputMode="numeric"
          size={4}
          value={values['eqf']?.[0]}
          error={errorOf('eqf')}
          optional
        />
      </div>
    </Fold>
  )
}
