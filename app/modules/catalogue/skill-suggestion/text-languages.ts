import { languages, type Language } from '../../../shared/i18n/language.ts'
import { stopWords } from '../../../shared/text/stop-words.ts'
import { tokens } from '../../../shared/text/tokens.ts'

/** Letters that only one of the languages with Latin script writes. */
const ownLetters: Readonly<Partial<Record<Language, RegExp>>> = {
  lv: /[āēīģķļņ]/g,
  lt: /[ąęėįų]/g,
  de: /[äöüß]/g,
}

/** One small word is chance: "SAS" is a name as well. */
const fewestMarks = 2

/**
 * The languages a text is most likely in. Small words and letters decide; a text without any of them, such as a
 * single term, may be in each language that has its script.
 */
export function likelyLanguages(text: string): Language[] {
  if (/\p{Script=Cyrillic}/u.test(text)) return ['ru']
  const words = tokens(text)
  const plain = text.normalize('NFC').toLowerCase()
  const marks = languages
    .filter((language) => language !== 'ru')
    .map((language) => ({
      language,
      count:
        words.filter((word) => stopWords[language].has(word)).length +
        [...plain.matchAll(ownLetters[language] ?? /$^/g)].length,
    }))
  const most = Math.max(...marks.map(({ count }) => count))
  return marks.filter(({ count }) => most < fewestMarks || count === most).map(({ language }) => language)
}
