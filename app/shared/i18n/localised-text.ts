import type { Language } from './language.ts'
import type { Localised, LocalisedText, TextOrigin } from './localised.ts'

export interface ShownText extends LocalisedText {
  /** The language the text is in, which may differ from the page's. */
  readonly language: string
}

/** The text in the page's language, else in Latvian, English or whatever there is. */
export function textIn(text: Localised, language: Language): ShownText | undefined {
  for (const candidate of [language, 'lv', 'en', ...Object.keys(text)]) {
    const found = text[candidate]
    if (found !== undefined) return { ...found, language: candidate }
  }
  return undefined
}

/** For places that hold plain text only, such as a window title; empty when there is no text at all. */
export function plainTextIn(text: Localised, language: Language): string {
  return textIn(text, language)?.text ?? ''
}

/** The language the text is shown in, when that is not the page's: for a `lang` attribute. */
export function foreignLanguageOf(text: Localised, language: Language): string | undefined {
  const shown = textIn(text, language)
  return shown === undefined || shown.language === language ? undefined : shown.language
}

/** Turns `{ lv: 'teksts' }` into localised text of one origin; empty texts are left out. */
export function localised(texts: Readonly<Partial<Record<string, string>>>, origin: TextOrigin): Localised {
  const entries = Object.entries(texts).flatMap(([language, text]) =>
    text === undefined || text === '' ? [] : [[language, { text, origin }] as const],
  )
  return Object.fromEntries(entries)
}
