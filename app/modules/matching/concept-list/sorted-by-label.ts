import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'

/** In the alphabet of the reader's language, which the embedded database does not know. */
export function sortedByLabel<Item extends { readonly label: Localised }>(
  items: readonly Item[],
  language: Language,
): Item[] {
  const collator = new Intl.Collator(language)
  return items
    .map((item) => ({ item, text: plainTextIn(item.label, language) }))
    .sort((one, other) => collator.compare(one.text, other.text))
    .map(({ item }) => item)
}
