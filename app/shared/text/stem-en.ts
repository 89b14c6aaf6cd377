import { irregularForms } from './irregular-en.ts'

/** Undoes inflection only: "training" and "trains" meet, "trainer" stays a word of its own. */
export function stemEn(word: string): string {
  const base = baseOf.get(word) ?? regularBase(word)
  if (shortWithE.test(base)) return base
  if (longWithDoubleL.test(base)) return base.slice(0, -1)
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base
}

const baseOf = new Map(
  irregularForms.split(',').flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(/\s+/)
    return forms.map((form) => [form, base] as const)
  }),
)

/** "hope", "site", "plane": here the e tells words apart ("hop", "sit", "plan"). */
const shortWithE = /^[^aeiou]*[aeiouy][^aeiouwxy]e$/
const shortWithoutE = /^[^aeiou]*[aeiouy][^aeiouwxy]$/

/** "travelled" and "traveled", "fulfill" and "fulfil". */
const longWithDoubleL = /[aeiouy][^aeiouy]+[aeiouy]ll$/

function regularBase(word: string): string {
  if (word.length < 4 || /(?:[su]s|is)$/.test(word)) return word
  if (/..(?:ies|ied)$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s')) return word.slice(0, -1)
  if (/..men$/.test(word) && !/(?:speci|regi|abdo|acu|o)men$/.test(word)) return `${word.slice(0, -3)}man`
  const [, stem] = /^(.*[aeiouy].*)(?:(?<!e)ed|ing)$/.exec(word) ?? []
  if (!stem) return word
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return shortWithoutE.test(stem) ? `${stem}e` : stem
}
