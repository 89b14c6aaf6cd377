import type { Language } from '../../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { RadioGroup } from '../../../../shared/ui/choice-group.tsx'
import { SelectField, TextField } from '../../../../shared/ui/field.tsx'
import { ForeignText } from '../../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import type { Field, LabelledConcept } from '../../../vocabulary/index.ts'
import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { narrowFields } from '../narrow-fields.ts'
import { profilePaths } from '../profile-paths.ts'
import { aimMessages as messages } from './aim-messages.ts'

export interface OccupationAimProps {
  readonly language: Language
  /** The occupation aimed for now. */
  readonly chosen: LabelledConcept | undefined
  readonly text: string | undefined
  readonly found: readonly LabelledConcept[]
}

/** Finding an occupation and choosing it: two small forms that work without JavaScript. */
export function OccupationAim({ language, chosen, text, found }: OccupationAimProps) {
  const action = profilePaths.step(language, 'aim')
  return (
    <section>
      {chosen === undefined ? null : (
        <Notice language={language} tone="success" title={say(messages.now, language)}>
          <p>
            <ForeignText text={chosen.label} language={language} />
          </p>
        </Notice>
      )}
      <h2>{say(messages.occupation, language)}</h2>
      <form class="search-row" method="get" action={action} role="search">
        <TextField
          language={language}
          name="q"
          type="search"
          label={say(messages.search, language)}
          value={text}
          maxLength={100}
        />
        <Button variant="secondary">{say(messages.find, language)}</Button>
      </form>
      {text !== undefined && found.length === 0 ? (
        <p role="status">{say(messages.nothingFound, language, { text })}</p>
      ) : null}
      <ul class="rows">
        {found.map((occupation) => (
          <li>
            <form method="post" action={action}>
              <input type="hidden" name="occupation" value={occupation.id} />
              <ForeignText text={occupation.label} language={language} />{' '}
              <Button variant="secondary">
                {say(messages.choose, language)}
                <span class="visually-hidden"> {plainTextIn(occupation.label, language)}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const otherAims = ['field', 'civic', 'personal', 'undecided'] as const

export interface OtherAimFieldsProps {
  readonly language: Language
  readonly fields: readonly Field[]
  readonly values: FormValues
  errorOf(field: string): string | undefined
}

export function OtherAimFields({ language, fields, values, errorOf }: OtherAimFieldsProps) {
  return (
    <>
      <h2>{say(messages.other, language)}</h2>
      <RadioGroup
        language={language}
        name="aim"
        legend={say(messages.kind, language)}
        options={otherAims.map((value) => ({ value, label: say(messages[value], language) }))}
        value={values['aim']?.[0]}
        error={errorOf('aim')}
      />
      <SelectField
        language={language}
        name="field"
        label={say(messages.whichField, language)}
        options={narrowFields(fields).map((field) => ({
          value: field.code,
          label: plainTextIn(field.label, language),
        }))}
        value={values['field']?.[0]}
        error={errorOf('field')}
        optional
      />
    </>
  )
}
