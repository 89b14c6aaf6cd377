import type { FormReader } from '../../../../shared/forms/form-reader.ts'
import { languages, type Language } from '../../../../shared/i18n/language.ts'

/** Texts that an offer has in each language, with the most characters of each. */
export const translatedTexts = { title: 300, summary: 20_000, outcomes: 20_000, 'entry-note': 1000 } as const
export type TranslatedText = keyof typeof translatedTexts

export const textNames: readonly TranslatedText[] = ['title', 'summary', 'outcomes', 'entry-note']

/** The field that holds a text in a language. */
export function textField(text: TranslatedText, language: Language): string {
  return `${text}-${language}`
}

/** A text in every language in which something is written. */
export function readTexts(form: FormReader, name: TranslatedText): Record<string, string> {
  const read = languages.map((language) => {
    const field = textField(name, language)
    const text = form.text(field, translatedTexts[name])
    return [language, name === 'title' ? text?.replace(/\s+/g, ' ') : text] as const
  })
  return Object.fromEntries(
    read.flatMap(([language, text]) => (text === undefined ? [] : [[language, text]])),
  )
}

/** One outcome a line; the first line of each language is the same outcome. */
export function readOutcomes(form: FormReader): Record<string, string>[] {
  const written = Object.entries(readTexts(form, 'outcomes')).map(
    ([language, text]) => [language, linesOf(text)] as const,
  )
  const most = Math.min(50, Math.max(0, ...written.map(([, lines]) => lines.length)))
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(
      written.flatMap(([language, lines]) => {
        const line = lines[index]?.slice(0, 500)
        return line === undefined ? [] : [[language, line]]
      }),
    ),
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((line) => line !== '')
}
