import { fleetingVowels, pluralsInJa, stemsInSoftSign, stemsLikeEndings } from './irregular-ru.ts'

/** The stem of a noun's or adjective's form. */
export function nominalStem(word: string): string {
  const whole = fleeting.get(word) ?? stemBefore(likeEnding, word) ?? stemBefore(pluralInJa, word)
  if (whole) return whole
  const soft = stemBefore(inSoftSign, word)
  if (soft) return `${soft}ь`
  const kept = stemBefore(inI, word) ?? stemBefore(afterSoftSign, word)
  if (kept) return kept
  const stem = notAfterShortStem.test(word) ? word : word.replace(nominal, '$1')
  const steady = fleeting.get(stem) ?? stem.replace(fleetingVowel, '$1$2')
  return steady.replace(singulative, '').replace(likeVerb, '')
}

const list = (text: string) => text.split(/\s+/).filter(Boolean)
const anyOf = (text: string) => list(text).join('|')

/** Endings of nouns and adjectives; the longest counts. */
const nominal = new RegExp(
  `^(.{2,}?)(?:${anyOf(`
  ями ами ях ах ям ам ов ев ого его ому ему ыми ими ой ей ою ом ем ию ию ие ии ий
  ый ая яя ое ее ые ым им ую юю ых их ью а я о е ы и у ю ь й`)})$`,
)
/** In stems of two letters these are rarely endings: "слов", "дом". */
const notAfterShortStem = /^..(?:ов|ом|ем|ой|ах|ам)$/

const likeEnding = new RegExp(`(?:${anyOf(stemsLikeEndings)})(?=(?:[аоуые]|ом|ой|ам|ами|ах)?$)`)
const inSoftSign = new RegExp(`(?:${anyOf(stemsInSoftSign)})(?=(?:ей|ь(?:[яюеи]|ей|ям|ями|ях))$)`)
const pluralInJa = new RegExp(`(?:${anyOf(pluralsInJa)})(?=ь(?:я|ев|ям|ями|ях)$)`)

/** -ия, -ие, -ий of nouns keep their и: "серия" and "серый" are two words; -кий, -ший, -ний are adjectives. */
const inI = new RegExp(
  `..и(?=(?:[яюи]|ям|ями|ях|ем|ев)$)|..(?<![гкхжшчщн])и(?=ей$)` +
    `|.(?:[бвдзлмпрстфц]|[аеоия]н|ич|[гл]ог|[аеу]г|арх|рг)и(?=[йе]$)`,
)
/** The soft sign too: "здоровье" (health) and "здоровый" (healthy). */
const afterSoftSign = /..ь(?=(?:[яеи]|ем|ев|ей|ям|ями|ях)$)/

/** The vowel that comes and goes before the last consonant: "конец", "конца". */
const fleetingVowel = /([аеиоуыэюя].*[^аеиоуыэюя])[оеь]([кцн])$/
/** "крестьянин", "крестьяне". */
const singulative = /(?<=..[ая]н)ин$/
/** Taken off the forms that look like a verb's ("журнал", "кредит"), so off the others too. */
const likeVerb = /(?<=..[аяеиуы])л$|(?<=...и)т$/

const fleeting = new Map(
  list(fleetingVowels.replaceAll(/ь(?= |$)/g, '')).map(
    (stem) => [stem.replace(/[()]/g, ''), stem.replace(/\(.\)/, '')] as const,
  ),
)

function stemBefore(pattern: RegExp, word: string): string | undefined {
  const found = pattern.exec(word)
  return found ? word.slice(0, found.index + found[0].length) : undefined
}
