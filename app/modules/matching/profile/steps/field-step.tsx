import type { Language, Messages } from '../../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { CheckboxGroup } from '../../../../shared/ui/choice-group.tsx'
import type { Field } from '../../../vocabulary/index.ts'
import { narrowFields } from '../narrow-fields.ts'
import type { Step } from '../step.ts'

const messages = {
  title: {
    lv: 'Jomas, kas Jūs interesē',
    en: 'Fields that interest you',
    lt: 'Sritys, kurios Jus domina',
    ru: 'Области, которые вам интересны',
    de: 'Bereiche, die Sie interessieren',
  },
  lead: {
    lv: 'Atzīmējiet vienu vai vairākas. Ja šaubāties, izlaidiet šo soli.',
    en: 'Tick one or more. If you are not sure, skip this step.',
    lt: 'Pažymėkite vieną ar kelias. Jei abejojate, praleiskite šį žingsnį.',
    ru: 'Отметьте одну или несколько. Если не уверены, пропустите этот шаг.',
    de: 'Kreuzen Sie einen oder mehrere an. Wenn Sie unsicher sind, überspringen Sie diesen Schritt.',
  },
} satisfies Messages

/** Broad fields with their narrow ones; the detailed level would be two hundred boxes. */
export const fieldStep: Step = {
  ...messages,
  isAnswered: (answers) => (answers.fields ?? []).length > 0,
  valuesOf: (answers) => ({ field: answers.fields ?? [] }),
  read(form, { fields }) {
    const chosen = form.choices(
      'field',
      fields.map((field) => field.code),
    )
    return { fields: chosen.length === 0 ? null : chosen }
  },
  Fields({ language, values, choices, errorOf }) {
    const broad = choices.fields.filter(
      (field) => field.level === 'broad' && narrowOf(choices.fields, field).length > 0,
    )
    return broad.map((field, index) => (
      <CheckboxGroup
        language={language}
        name="field"
        id={index === 0 ? 'field' : `field-${field.code}`}
        legend={labelOf(field, language)}
        options={narrowOf(choices.fields, field).map((narrow) => ({
          value: narrow.code,
          label: labelOf(narrow, language),
        }))}
        values={values['field']}
        error={index === 0 ? errorOf('field') : undefined}
        compact
      />
    ))
  },
}

function narrowOf(fields: readonly Field[], broad: Field): Field[] {
  return narrowFields(fields).filter((field) => field.parentCode === broad.code)
}

function labelOf(field: Field, language: Language): string {
  return plainTextIn(field.label, language)
}
