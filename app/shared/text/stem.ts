import type { Language } from '../i18n/language.ts'
import { stemDe } from './stem-de.ts'
import { stemEn } from './stem-en.ts'
import { stemLt } from './stem-lt.ts'
import { stemLv } from './stem-lv.ts'
import { stemRu } from './stem-ru.ts'

/** What all forms of a word have in common; a search key, not always a word. Takes a token, folded or not. */
export type Stemmer = (word: string) => string

export const stemmers = {
  lv: stemLv,
  en: stemEn,
  lt: stemLt,
  ru: stemRu,
  de: stemDe,
} as const satisfies Record<Language, Stemmer>
