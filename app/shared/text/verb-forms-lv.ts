import { lvEndings, lvVerbEndings, type VerbPart } from './endings-lv.ts'
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

/** Appended to the stems of reflexive verbs: "mācīt" (teach) and "mācīties" (learn) are two words. */
export const reflexiveMark = '!'

/** Endings of adjectives and participles, short and definite. */
export const adjectiveEndings = [
  ...new Set(lvEndings.filter(({ of }) => of === 'adjective').flatMap(({ endings }) => list(endings))),
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
  const found = new Map<string, [VerbPart, string][]>()
  const add = (ending: string, part: VerbPart, mark: string) => {
    const parts = found.get(ending) ?? []
    if (!parts.some(([known]) => known === part)) parts.push([part, mark])
    found.set(ending, parts)
  }
  for (const { part, plain, reflexive } of lvVerbEndings) {
    for (const ending of withParticiples(plain)) add(ending, part, '')
    for (const ending of list(reflexive)) add(ending, part, reflexiveMark)
  }
  add('', 'present', '')
  add('', 'bare', '')
  return found
}

function readRoots() {
  const found = new Map<string, Map<VerbPart, string>>()
  const add = (root: string, part: VerbPart, stem: string) => {
    const stems = found.get(root) ?? new Map<VerbPart, string>()
    if (!stems.has(part)) stems.set(part, stem)
    found.set(root, stems)
  }
  const addThird = (verbs: string, part: VerbPart, theme: string) => {
    for (const verb of list(verbs)) {
      const [present = '', infinitive = present] = verb.split(':')
      add(present, part, infinitive + theme)
      add(infinitive + theme, 'theme', infinitive + theme)
      add(infinitive + theme, 'themeFuture', infinitive + theme)
      if (theme === 'ī') add(infinitive, 'shortFuture', infinitive + theme)
    }
  }
  addThird(thirdInE, 'present', 'ē')
  addThird(thirdInA, 'presentInA', 'ā')
  addThird(thirdInI, 'presentInA', 'ī')
  for (const verb of firstConjugation.split(',')) addFirst(verb, add)
  const second = [
    ...list(secondInO).map((root) => `${root}o`),
    ...list(secondInA).map((root) => `${root}ā`),
    ...list(secondInE).map((root) => `${root}ē`),
    'dabū',
  ]
  for (const stem of second) {
    add(stem, 'bare', stem)
    add(stem, 'theme', stem)
  }
  return found
}

function addFirst(verb: string, add: (root: string, part: VerbPart, stem: string) => void) {
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

/** "oš-" stands for -ošs, -oša, -ošākais and so on. */
function withParticiples(endings: string): string[] {
  return list(endings).flatMap((ending) => {
    if (!ending.endsWith('-')) return [ending]
    const mark = ending.slice(0, -1)
    return adjectiveEndings.flatMap((last) => [mark + last, `${mark}āk${last}`])
  })
}

function list(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
