import { IntlMessageFormat } from 'intl-messageformat'

import type { InFiveLanguages, Language } from './language.ts'

export type SayValues = Readonly<Record<string, string | number>>

const formats = new Map<string, IntlMessageFormat>()

/** A message in the reader's language; with values it is read as ICU syntax: `{n, plural, one {…} other {…}}`. */
export function say(message: InFiveLanguages, language: Language, values?: SayValues): string {
  const text = message[language]
  if (values === undefined) return text
  const key = `${language} ${text}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new IntlMessageFormat(text, language)
    formats.set(key, format)
  }
  return String(format.format(values))
}
