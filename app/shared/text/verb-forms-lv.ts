import {
  alsoNominal,
  firstConjugation,
  secondInA,
  secondInE,
  secondInO,
  thirdInA,
  thirdInE,
  thirdInI,
} from './verbs-lv.ts'

/** Endings of adjectives and participles, short and definite, then of their comparative. */
export const adjectiveEndings = list(
  's a ā ai am i u o as ās os us iem ām ais ie ajam ajai ajā ajiem ajām ajos ajās',
)
const participle = [...adjectiveEndings, ...adjectiveEndings.map((ending) => `āk${ending}`)]
const after = (mark: string) => participle.map((ending) => mark + ending).join(' ')

/** Appended to the stems of reflexive verbs: "mācīt" (teach) and "mācīties" (learn) are two words. */
export const reflexiveMark = '!'

type Part =
  | 'present'
  | 'presentInA'
  | 'past'
  | 'pastMasculine'
  | 'pastFeminine'
  | 'infinitive'
  | 'future'
  | 'longFuture'
  | 'shortFuture'
  | 'bare'

/** Which endings follow which root of a verb; where an ending is listed twice, the first root found counts. */
const endings: readonly (readonly [part: Part, plain: string, reflexive: string])[] = [
  ['present', `u i am at ot iet ${after('oš')} ${after('am')}`, 'os as ies amies aties oties ieties'],
  ['presentInA', `u a i ām āt ot iet ${after('oš')} ${after('ām')}`, 'os ās ies āmies āties oties ieties'],
  ['past', 'u a i ām āt', 'os ās āmies āties'],
  ['pastMasculine', 'is', 'ies'],
  ['pastFeminine', `usi usī ${after('uš')}`, 'usies ušies'],
  ['infinitive', `t tu ${after('t')}`, 'ties'],
  ['future', 's si sim siet sit šu šot dams dama dami damas', 'sies šos simies sieties damies damās'],
  ['longFuture', 'īs īsi īsim īsiet īšu īšot', 'īsies īšos īsimies damies'],
  ['shortFuture', 'īs', ''],
]

const prefixes = ['', ...list('aiz ap at ie iz no pa pār pie sa uz aizpa')]
const ambiguousEndings = new Set(['', ...list('u a i as os ās am ām ies is s')])
const nominalRoots = new Set(list(alsoNominal))
const partsByEnding = readEndings()
const stemsByRoot = readRoots()

/**
 * The stem of a known verb's form: its infinitive without -t, the first conjugation's with it.
 * `isSurelyVerb` is for words whose prefix (ne-, jā-) says so, where a noun's reading is out.
 */
export function knownVerb(word: string, isSurelyVerb: boolean): string | undefined {
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix)) continue
    for (let end = word.length; end >= prefix.length + 2; end--) {
      const stems = stemsByRoot.get(word.slice(prefix.length, end))
      if (!stems) continue
      const ending = word.slice(end)
      if (!isSurelyVerb && ambiguousEndings.has(ending) && isNominal(word.slice(0, end), ending)) continue
      for (const [part, mark] of partsByEnding.get(ending) ?? []) {
        const stem = stems.get(part)
        if (stem) return prefix + stem + mark
      }
    }
  }
  return undefined
}

function isNominal(root: string, ending: string) {
  return nominalRoots.has(root) || (ending === '' && root.length < 3)
}

function readEndings() {
  const found = new Map<string, [Part, string][]>()
  const add = (ending: string, part: Part, mark: string) => {
    const parts = found.get(ending) ?? []
    if (!parts.some(([known]) => known === part)) parts.push([part, mark])
    found.set(ending, parts)
  }
  for (const [part, plain, reflexive] of endings) {
    for (const ending of list(plain)) add(ending, part, '')
    for (const ending of list(reflexive)) add(ending, part, reflexiveMark)
  }
  add('', 'present', '')
  add('', 'bare', '')
  return found
}

function readRoots() {
  const found = new Map<string, Map<Part, string>>()
  const add = (root: string, part: Part, stem: string) => {
    const stems = found.get(root) ?? new Map<Part, string>()
    if (!stems.has(part)) stems.set(part, stem)
    found.set(root, stems)
  }
  const addThird = (verbs: string, part: Part, theme: string) => {
    for (const verb of list(verbs)) {
      const [present = '', infinitive = present] = verb.split(':')
      add(present, part, infinitive + theme)
      if (theme === 'ī') add(infinitive, 'shortFuture', infinitive + theme)
    }
  }
  addThird(thirdInE, 'present', 'ē')
  addThird(thirdInA, 'presentInA', 'ā')
  addThird(thirdInI, 'presentInA', 'ī')
  for (const verb of firstConjugation.split(',')) addFirst(verb, add)
  for (const root of list(secondInO)) add(`${root}o`, 'bare', `${root}o`)
  for (const root of list(secondInA)) add(`${root}ā`, 'bare', `${root}ā`)
  for (const root of list(secondInE)) add(`${root}ē`, 'bare', `${root}ē`)
  add('dabū', 'bare', 'dabū')
  return found
}

function addFirst(verb: string, add: (root: string, part: Part, stem: string) => void) {
  const [stem = '', present = '', past = ''] = list(verb)
  const root = stem.slice(0, -1)
  add(root, 'infinitive', stem)
  // Roots in t, d, s, z put -ī- before the future's s: "mest", but "metīs".
  if (/[sz]$/.test(root) && root !== past) add(past, 'longFuture', stem)
  else add(root, 'future', stem)
  add(present, 'present', stem)
  add(softened(present), 'present', stem)
  add(past, 'past', stem)
  add(softened(past), 'pastMasculine', stem)
  add(hardened(past), 'pastFeminine', stem)
}

/** k and g become c and dz before the front vowels i and ie, and stay before u. */
function softened(root: string) {
  return root.replace(/k$/, 'c').replace(/g$/, 'dz')
}

function hardened(root: string) {
  return root.replace(/c$/, 'k').replace(/dz$/, 'g')
}

function list(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
