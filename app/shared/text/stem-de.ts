import { nounsInT, plainAdjectives, pluralsInEr, strongStems } from './irregular-de.ts'
import { fold } from './tokens.ts'

/** Inflection only, umlauts and ß folded: "Häuser" and "Haus", "geprüft" and "prüfen" meet. */
export function stemDe(word: string): string {
  const bare = fold(word)
  const base = baseOf.get(bare)
  if (base) return base
  const stem = withoutNominalEnding(bare).replace(superlative, '$1').replace(/niss$/, 'nis')
  const verb = withoutVerbEnding(stem)
  return withBaseVowel(withoutParticipleMark(verb, verb !== stem))
}

/** For words typed without umlauts, also as ae, oe, ue: "Baecker", "Fuehrung". */
export function stemDeFolded(word: string): string {
  return stemDe(word.replace(/([ao])e/g, '$1').replace(/(?<![aeoq])ue/g, 'u'))
}

const list = (text: string) => text.split(/\s+/).filter(Boolean)
const anyOf = (text: string) => list(text).join('|')

const baseOf = new Map(
  strongStems.split(',').flatMap((line) => {
    const [base = '', ...forms] = list(line)
    return forms.map((form) => [form, base] as const)
  }),
)

const verbPrefixes = anyOf(`
  ab an auf aus bei ein fest her hin los mit nach teil um unter vor weg zu zuruck zusammen uber wieder dar durch
  be ent er ver zer`)

/** em stays in "Problem", "System", s in "Kurs", "Zins"; s and n go only where they can be endings. */
const nominalEnding =
  /(?:ern|er|en|es|e|(?<!bl|st)em|(?<=e[lr])n|(?<=[bdfghklmnrtz])(?<!kur|pul|hal|zin|gan)s)$/
const adjectiveSuffixes = 'ig lich isch bar sam los haft ent ant iv al ell ier end [^aeiou]t et ar os'
const erIsEnding = new RegExp(
  `(?:${anyOf(`${adjectiveSuffixes} ${pluralsInEr}`)}|^(?:${anyOf(plainAdjectives)}))er$`,
)
const superlative = /(ig|lich|isch|bar|sam|ell)st$/
const tBelongsToStem = new RegExp(`(?:${anyOf(nounsInT)}|[^i]ent|ant)$`)
const participle = new RegExp(`^(${verbPrefixes})(ge|zu)(.{3,})$`)
const prefixed = new RegExp(`^(${verbPrefixes})(.{3,})$`)

function withoutNominalEnding(word: string): string {
  const singular = word.replace(/(?<=er)[ns]$/, '')
  if (singular.endsWith('er')) return erIsEnding.test(singular) ? cut(singular, /er$/) : singular
  const stem = cut(singular, nominalEnding)
  if (erIsEnding.test(stem)) return cut(stem, /er$/)
  return stem !== singular && /..ens$/.test(word) ? cut(stem, /en$/) : stem
}

function withoutVerbEnding(stem: string): string {
  if (stem.length < 5 || tBelongsToStem.test(stem)) return stem
  const past = cut(stem, /et$/)
  return past.length < 5 ? past : past.replace(/([^aeious]|eu)t$/, '$1')
}

/** "gemach" → "mach", "vorgestell" → "vorstell", "aufzugeb" → "aufgeb". */
function withoutParticipleMark(stem: string, isVerb: boolean): string {
  const plain = isVerb && stem.startsWith('ge') && stem.length > 5 ? stem.slice(2) : stem
  const [, prefix, mark, root] = participle.exec(plain) ?? []
  return prefix && root && (isVerb || mark === 'zu') ? prefix + root : plain
}

function withBaseVowel(stem: string): string {
  const base = baseOf.get(stem)
  if (base) return base
  const [, prefix = '', root = ''] = prefixed.exec(stem) ?? []
  const rootBase = baseOf.get(root)
  return rootBase ? prefix + rootBase : stem
}

/** Cuts only where a pronounceable stem of three letters is left. */
function cut(word: string, ending: RegExp): string {
  const stem = word.replace(ending, '')
  return stem.length >= 3 && /[aeiouy]/.test(stem) ? stem : word
}
