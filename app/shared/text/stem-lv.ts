import { afterTheme, lvAlternations, lvEndings, type LvEndings } from './endings-lv.ts'
import { adjectivesLikeVerbs, nounsInE, personsInE, softStems } from './irregular-lv.ts'
import { fold } from './tokens.ts'
import { adjectiveEndings, knownVerb, reflexiveMark } from './verb-forms-lv.ts'

/** Verbs by the tables of conjugations, everything else by its endings. */
export function stemLv(word: string): string {
  if (word === 'esmu' || word === 'ir' || word === 'nav') return 'būt'
  const [, own] = likeVerb.exec(word) ?? []
  if (own) return own
  const mayBeNecessity = word.startsWith('jā') && word.length > 4
  const mayBeNegated = word.startsWith('ne') && word.length > 4
  return (
    (mayBeNecessity && knownVerb(word.slice(2), true)) ||
    (mayBeNegated && knownVerb(word.slice(2), true)) ||
    knownVerb(word, false) ||
    (mayBeNecessity && word.length > 5 && /[āēo]$/.test(word) && word.slice(2)) ||
    stemByEndings(word)
  )
}

/** For words without diacritics; joins more, and leaves the verbs' tables out: too many look like nouns then. */
export function stemLvFolded(word: string): string {
  return foldedStemByEndings(word)
}

const endingsOf = (...kinds: LvEndings['of'][]) =>
  lvEndings.filter(({ of }) => kinds.includes(of)).flatMap(({ endings }) => list(endings))
const anyOf = (endings: readonly string[]) => endings.join('|')

const adjective = anyOf(adjectiveEndings)
/** Adjectives that verbs' tables would take for participles; a negated participle in -ams is an adjective. */
const likeVerb = new RegExp(
  `^(?:vis)?((?:ne)?(?:${anyOf(list(adjectivesLikeVerbs))})|ne.+[aā]m)(?:āk)?(?:${adjective})$`,
)
/** Forms of nounsInE that no other word of the root has: "zeme", "zemi", "zemju", not "zemu". */
const nounInE = new RegExp(`^(?:${anyOf(list(nounsInE))})(?:e|ei|es|i|ē|ēm|ēs)$|^(?:zem|dzīv|dom|padom)ju$`)

const stemByEndings = byEndings((text) => text, true)
const foldedStemByEndings = byEndings(fold, false)

/** The tables are spelled by `spell`, so that the same ones serve words with and without diacritics. */
function byEndings(spell: (text: string) => string, isAccented: boolean): (word: string) => string {
  const pattern = (source: string) => new RegExp(spell(source))
  const reflexiveEndings = anyOf(endingsOf('reflexive verb'))
  const any = anyOf(endingsOf('noun', 'adjective', 'verb', 'reflexive verb'))
  const theme = '([āēīū]|(?<![jš])o)'

  const comparative = pattern(`^(?:vis(?!pār))?(.{2,})āk((?:${adjective})?)$`)
  const causative = pattern(
    `^(.+[^aeiouāēīū]in)(?:u|a|i|ām|āt|ot|iet|ās|āmies|āties|(?:oš|ām)(?:${adjective}))$`,
  )
  const infinitive = pattern(`^(.{2,})${theme}(?:t|tos|ties|s(?:i|im|iet|ies|imies))$`)
  const inflected = pattern(`^(.{2,}?)(?:${any})$`)
  const withTheme = pattern(`^(.{2,})${theme}(?:${anyOf(list(afterTheme))})$`)
  const likeTheme = pattern('(?:tāj|(?:^|[^o])māj|epāj|biroj|tūkstoš)$')
  const reflexive = pattern(`(?:${reflexiveEndings}|sies|imies|[āīo]j(?:as|ās))$`)
  const changed = list(lvAlternations).map((pair) => spell(pair).split('>'))
  const diminutive = pattern('[īi]ņ$')
  const soft = pattern(`^(?:ne)?(?:${anyOf(list(softStems))})$`)
  const personInE = new RegExp(`(?:${anyOf(list(personsInE))})(?:e|ei|es|ē|ēm|ēs)$`)

  const stemOfVerb = (word: string, stem: string) => {
    const [, causativeRoot] = causative.exec(word) ?? []
    if (causativeRoot) return `${withoutNegation(causativeRoot)}ā`
    const found = likeTheme.test(stem) ? undefined : (infinitive.exec(word) ?? withTheme.exec(stem))
    const [, root, vowel] = found ?? []
    if (!root || !vowel) return undefined
    return withoutNegation(root) + vowel + (reflexive.test(word) ? reflexiveMark : '')
  }

  /** What tells words apart: adverbs compared, women beside men, "mācīšanās" beside "mācīšana". */
  const stemApart = (word: string, stem: string) => {
    if (/..āk$/.test(word)) return word.replace(/^vis(?!pār)/, '')
    if (/šan(?:os|ās)$/.test(word)) return stem + reflexiveMark
    return personInE.test(word) || nounInE.test(word) ? `${stem.replace(/j$/, '')}e` : undefined
  }

  return (word) => {
    const positive = word.replace(comparative, '$1$2')
    const [, stem = positive] = inflected.exec(positive) ?? []
    const apart = isAccented && (stemApart(word, stem) ?? stemOfVerb(positive, stem))
    if (apart) return apart
    if (diminutive.test(stem) || soft.test(stem)) return stem
    const [from = '', to = ''] = changed.find(([ending = '']) => stem.endsWith(ending)) ?? []
    return stem.length > from.length ? stem.slice(0, stem.length - from.length) + to : stem
  }
}

function withoutNegation(root: string): string {
  return root.startsWith('ne') && root.length > 4 ? root.slice(2) : root
}

function list(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
