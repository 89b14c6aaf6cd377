import { languages } from '../../../shared/i18n/language.ts'
import type { Localised, TextOrigin } from '../../../shared/i18n/localised.ts'
import type { StarterRow } from '../../../shared/starter-files.ts'

/** Labels of a row whose columns are named by language; origins from its `origin` column, `lv=own en=official`. */
export function labelsOfRow(row: StarterRow, usual: TextOrigin, suffix = ''): Localised {
  const origins = originsOfRow(row)
  const entries = languages.flatMap((language) => {
    const text = row[`${language}${suffix}`]
    return text === undefined || text === ''
      ? []
      : [[language, { text, origin: origins[language] ?? usual }] as const]
  })
  return Object.fromEntries(entries)
}

function originsOfRow(row: StarterRow): Readonly<Record<string, TextOrigin>> {
  const pairs = (row['origin'] ?? '').split(' ').map((pair) => pair.split('='))
  return Object.fromEntries(
    pairs.flatMap(([language, origin]) => (language && isOrigin(origin) ? [[language, origin]] : [])),
  )
}

function isOrigin(text: string | undefined): text is TextOrigin {
  return text === 'official' || text === 'own' || text === 'machine'
}
