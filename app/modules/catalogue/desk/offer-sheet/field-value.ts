import type { Language } from '../../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { dayInWords, isDay } from '../../../../shared/time/day.ts'
import { columnOfHeading } from '../../import/offer-columns.ts'
import { valuesOf } from '../../import/template-values.ts'
import type { StepChoices } from '../offer-form/form-step.ts'
import { headingOfField } from './sheet-fields.ts'

/** Longer texts are cut: the whole stands in the file. */
const shownLength = 300

/** What stands in a field, in the words of the form. */
export function fieldValue(
  field: string,
  values: readonly string[] = [],
  choices: Pick<StepChoices, 'places' | 'skills'>,
  language: Language,
): string {
  const text = values.map((value) => wordOf(field, value, choices, language)).join('; ')
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
}

function wordOf(
  field: string,
  value: string,
  { places, skills }: Pick<StepChoices, 'places' | 'skills'>,
  language: Language,
): string {
  if (field === 'place') {
    const place = places.find(({ id }) => id === value)
    return place === undefined ? value : plainTextIn(place.name, language)
  }
  if (field === 'skills') {
    const skill = skills.find(({ id }) => id === value)
    return skill === undefined ? value : plainTextIn(skill.label, language)
  }
  if (isDay(value)) return dayInWords(value, language)
  const known = columnOfHeading(headingOfField(field))
  if (known === undefined) return value
  return valuesOf(known.column, language).find((one) => one.value === value)?.word ?? value
}
