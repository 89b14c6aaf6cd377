import type { Language } from '../i18n/language.ts'
import { stemDe, stemDeFolded } from './stem-de.ts'
import { stemEn } from './stem-en.ts'
import { stemLt, stemLtFolded } from './stem-lt.ts'
import { stemLv, stemLvFolded } from './stem-lv.ts'
import { stemRu } from './stem-ru.ts'

/** What all forms of a word have in common: a search key, not always a word. */
export interface Stemmer {
  readonly accented: (word: string) => string
  /** For the same word without its diacritics, as people type it on a foreign keyboard. */
  readonly folded: (word: string) => string
}

export const stemmers = {
  lv: { accented: stemLv, folded: stemLvFolded },
  en: { accented: stemEn, folded: stemEn },
  lt: { accented: stemLt, folded: stemLtFolded },
  ru: { accented: stemRu, folded: stemRu },
  de: { accented: stemDe, folded: stemDeFolded },
} as const satisfies Record<Language, Stemmer>
