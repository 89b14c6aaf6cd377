import type { Language } from '../../../shared/i18n/language.ts'
import { catalogFile } from './data-sets.ts'

/** What the page shows as commands; a test asks the server the same. */
export function openDataExamples(language: Language) {
  return [
    { name: 'exampleCsv', path: '/data/counts.csv', query: { language } },
    { name: 'exampleJson', path: '/data/counts.json', query: { language } },
    { name: 'exampleCatalogue', path: catalogFile },
  ] as const
}
