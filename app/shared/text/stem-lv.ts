import { fold } from './tokens.ts'
import { adjectiveEndings, knownVerb, reflexiveMark } from './verb-forms-lv.ts'

/** Verbs by the tables of conjugations, everything else by its endings. */
export function stemLv(word: string): string {
  if (word === 'esmu' || word === 'ir' || word === 'nav') return 'būt'
  const mayBeNecessity = word.startsWith('jā') && word.length > 4
  const mayBeNegated = word.startsWith('ne') && word.length > 4
  return (
    (mayBeNecessity && knownVerb(word.slice(2), true)) ||
    (mayBeNegated && knownVerb(word.slice(2), word.length > 5)) ||
    knownVerb(word, false) ||
    (mayBeNecessity && word.length > 5 && /[āēo]$/.test(word) && word.slice(2)) ||
    stemByEndings(word)
  )
}

/** For words without diacritics; leaves the verbs' tables out, since too many verbs look like nouns then. */
export function stemLvFolded(word: string): string {
  return foldedStemByEndings(word)
}

/** Endings of nouns besides those of adjectives, and of verbs without a theme vowel. */
const nounEndings = 'š e ē ei em i ī ij im ū um is es ēs īs ēm īm'
const verbEndings = 'at āt iet ot'
const reflexiveEndings = 'oties ies amies āmies aties āties ieties ties usies ušies damies damās'

/** What follows a verb's theme vowel (strād-ā-, organiz-ē-, las-ī-, izglīt-o-, dab-ū-) before an ending. */
const verbSuffixes = 't j š jus juš jam još dam'

/** Consonants that changed before j or a front vowel, with what they were (second, fifth, sixth declension). */
const alternations = `
  šņ>sn žņ>zn ļļ>ll ņņ>nn ļņ>ln bj>b pj>p mj>m vj>v dž>dz ļ>l ņ>n č>c ieš>iet īš>īt āš>āt neš>nes stāž>stād
  rīž>rīd īž>īz āž>ād ēž>ēd lž>ld nž>nd eš>et ūš>ūt pš>pt lš>lt kš>kt nš>nt riš>ris`

const stemByEndings = byEndings((text) => text, true)
const foldedStemByEndings = byEndings(fold, false)

/** The tables are spelled by `spell`, so that the same ones serve words with and without diacritics. */
function byEndings(spell: (text: string) => string, withVerbs: boolean): (word: string) => string {
  const pattern = (source: string) => new RegExp(spell(source))
  const adjective = anyOf(adjectiveEndings.join(' '))
  const any = anyOf(`${adjectiveEndings.join(' ')} ${nounEndings} ${verbEndings} ${reflexiveEndings}`)
  const theme = '([āēīū]|(?<![jš])o)'

  const comparative = pattern(`^(?:vis(?!pār))?(.{2,})āk((?:${adjective})?)$`)
  const causative = pattern(
    `^(.+[^aeiouāēīū]in)(?:u|a|i|ām|āt|ot|iet|ās|āmies|āties|(?:oš|ām)(?:${adjective}))$`,
  )
  const infinitive = pattern(`^(.{2,})${theme}(?:t|tos|ties|s(?:i|im|iet|ies|imies)|šos)$`)
  const inflected = pattern(`^(.{2,}?)(?:${any})$`)
  const withTheme = pattern(`^(.{2,})${theme}(?:${anyOf(verbSuffixes)})$`)
  const agent = pattern('tāj$')
  const reflexive = pattern(`(?:${anyOf(reflexiveEndings)}|sies|imies|[āīo]j(?:as|os|ās)|šos)$`)
  const changed = alternations
    .trim()
    .split(/\s+/)
    .map((pair) => spell(pair).split('>'))
  const diminutive = pattern('[īi]ņ$')

  const stemOfVerb = (word: string, stem: string) => {
    const [, causativeRoot] = causative.exec(word) ?? []
    if (causativeRoot) return `${withoutNegation(causativeRoot)}ā`
    const [, root, vowel] = infinitive.exec(word) ?? (agent.test(stem) ? [] : (withTheme.exec(stem) ?? []))
    if (!root || !vowel) return undefined
    return withoutNegation(root) + vowel + (reflexive.test(word) ? reflexiveMark : '')
  }

  return (word) => {
    const positive = word.replace(comparative, '$1$2')
    const [, stem = positive] = inflected.exec(positive) ?? []
    const verb = withVerbs && stemOfVerb(positive, stem)
    if (verb) return verb
    if (diminutive.test(stem)) return stem
    const [from = '', to = ''] = changed.find(([ending = '']) => stem.endsWith(ending)) ?? []
    return stem.length > from.length ? stem.slice(0, stem.length - from.length) + to : stem
  }
}

function withoutNegation(root: string): string {
  return root.startsWith('ne') && root.length > 4 ? root.slice(2) : root
}

function anyOf(endings: string): string {
  return endings.split(/\s+/).filter(Boolean).join('|')
}
