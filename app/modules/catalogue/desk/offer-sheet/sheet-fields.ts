import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { isLanguage } from '../../../../shared/i18n/language.ts'
import type { Place } from '../../../organisations/index.ts'
import type { ValueChange } from '../../offer/offer-changes.ts'
import type { OfferRecord } from '../../offer/offer-record.ts'
import { typedOfRecord } from '../offer-form/typed-of-record.ts'

/** Fields of the form that are called otherwise than the part of a record they hold. */
const otherNames: Readonly<Record<string, string>> = {
  isced_f: 'field',
  price_eur: 'price',
}

/** What a sheet's changes make of the text in the form; what the form has no field for is left out. */
export function typedOfChanges(
  record: OfferRecord,
  changes: readonly ValueChange[],
  headings: readonly string[],
  places: readonly Place[],
): FormValues {
  const typed = typedOfRecord(record, places)
  const fields = changes.flatMap(({ field }) => fieldsOf(field, headings))
  return Object.fromEntries(fields.map((field) => [field, typed[field] ?? []]))
}

/** The column of a sheet in which the field's text stands. */
export function headingOfField(field: string): string {
  if (field === 'field') return 'isced_f'
  if (field === 'price') return 'price_eur'
  return /^entry-(language|level)$/.test(field) ? 'entry_languages' : field.replaceAll('-', '_')
}

function fieldsOf(path: string, headings: readonly string[]): string[] {
  const [, name = '', language = ''] = /^(title|summary|entry\.note)\.(.+)$/.exec(path) ?? []
  if (name !== '') return isLanguage(language) ? [`${name.replace('.', '-')}-${language}`] : []
  if (path === 'outcomes') {
    return headings.flatMap((heading) => {
      const [, into = ''] = /^outcomes_(.+)$/.exec(heading) ?? []
      return isLanguage(into) ? [`outcomes-${into}`] : []
    })
  }
  if (path.startsWith('entry.language_level.')) return ['entry-language', 'entry-level']
  // A municipality alone says no place, and does not take away the one that is there.
  if (path === 'municipality') return headings.includes('place') ? ['place'] : []
  if (path === 'requires' || path === 'seats.free') return []
  return [otherNames[path] ?? path.replaceAll(/[._]/g, '-')]
}
