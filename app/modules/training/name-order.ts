import type { Language } from '../../shared/i18n/language.ts'

/** As the reader's language sorts names. */
export function inOrderOfNames<Named extends { readonly name: string | null }>(
  rows: readonly Named[],
  language: Language,
): Named[] {
  const collator = new Intl.Collator(language)
  return rows.toSorted((one, other) => collator.compare(one.name ?? '', other.name ?? ''))
}
