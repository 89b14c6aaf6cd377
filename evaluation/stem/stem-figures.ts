import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { languages, type Language } from '../../app/shared/i18n/language.ts'
import { analyse } from '../../app/shared/text/analyse.ts'
import { agreement, type Agreement } from './agreement.ts'
import { isNominal, readParadigms, readWords } from './word-forms.ts'

/** Forms met in real text, and the paradigms of a dictionary, most of which no text holds. */
export interface StemFigures {
  readonly nominal: Agreement
  readonly all: Agreement
  readonly paradigms?: Agreement
}

export interface MeasuredFolder {
  readonly figures: Readonly<Partial<Record<Language, StemFigures>>>
  /** Files that are not there; the figures do without them. */
  readonly missing: readonly string[]
}

/** The figures of a folder for each language it has words of; a sentence where it has none. */
export function measureFolder(folder: string): MeasuredFolder | string {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return `There is no folder ${folder}.`
  const missing = languages
    .map((language) => `morph.${language}.tsv`)
    .filter((file) => !existsSync(join(folder, file)))
  const measured = languages.flatMap((language) => {
    const figures = measureLanguage(folder, language)
    return figures ? [[language, figures] as const] : []
  })
  if (measured.length === 0) return `${folder} holds no file of words: ${missing.join(', ')}.`
  return { figures: Object.fromEntries(measured), missing }
}

/** Forms met in real text alone, in which the goals are set. */
export function measureTexts(file: string, language: Language): Pick<StemFigures, 'nominal' | 'all'> {
  const words = readWords(file)
  const keyOf = keyIn(language)
  return { nominal: agreement(words.filter(isNominal), keyOf), all: agreement(words, keyOf) }
}

function measureLanguage(folder: string, language: Language): StemFigures | undefined {
  const texts = join(folder, `morph.${language}.tsv`)
  const dictionary = join(folder, `paradigms.${language}.tsv`)
  if (!existsSync(texts)) return undefined
  const figures = measureTexts(texts, language)
  if (!existsSync(dictionary)) return figures
  return { ...figures, paradigms: agreement(readParadigms(dictionary), keyIn(language)) }
}

/** What the site's own index would hold of a form. */
function keyIn(language: Language): (form: string) => string {
  return (form) =>
    analyse(form, language)
      .map(({ stem }) => stem)
      .join(' ')
}
