import {
  alsoNominal,
  firstConjugation,
  firstInA,
  losingNu,
  secondInE,
  secondInI,
  wholeForms,
} from './verbs-ru.ts'

/** Endings of adjectives and participles after a hard consonant, then after ж, ш, ч, щ. */
export const hardEndings = list('ый ой ая ое ые ого ому ым ом ую ых ыми ою')
export const hushingEndings = list('ий ая ее ие его ей ему им ем ую их ими ею')

type Part =
  | 'whole'
  | 'past'
  | 'infinitive'
  | 'infinitiveTi'
  | 'infinitiveChj'
  | 'second'
  | 'present'
  | 'soft'
  | 'passiveInN'
  | 'passiveInT'

/** Which endings follow which root of a verb; where an ending is listed twice, the first root found counts. */
const endings: readonly (readonly [part: Part, endings: readonly string[]])[] = [
  ['whole', ['']],
  ['past', ['', ...list('л ла ло ли в вши ши'), ...after('вш ш', hushingEndings)]],
  ['infinitive', [...list('ть л ла ло ли в вши'), ...after('вш', hushingEndings)]],
  ['infinitiveTi', list('ти ть')],
  ['infinitiveChj', ['чь']],
  ['second', [...list('ишь ит им ите ят ат и ь ьте й йте я а'), ...after('ящ ащ', hushingEndings)]],
  ['present', [...list('у ю ешь ет ем ете ут ют и ите й йте ь ьте я'), ...after('ущ ющ', hushingEndings)]],
  ['soft', [...list('у ю ен ена ено ены'), ...after('енн', hardEndings)]],
  ['passiveInN', [...list('н на но ны'), ...after('нн', hardEndings)]],
  ['passiveInT', [...list('т та то ты'), ...after('т', hardEndings)]],
]

/** After ж, ш, ч, щ the letters ю and я are not written, after others у and а not in the second conjugation. */
const hushing = /[жшчщ]$/
const afterHushing = /^(?:[уа]|ащ.+|ат)$/
const afterOthers = /^(?:[юя]|ящ.+|ят)$/

/** Before some roots a prefix takes a vowel ("разбить", "разобьёт"): written, then plain. */
const prefixes = list(`
  в вз воз вос вы до за из ис на над недо низ о об от пере по под пре пред при про раз рас с со у взо:вз во:в изо:из
  обо:об ото:от подо:под разо:раз надо:над пона произ превос воспро предпо распо обна приоб сопро обес провоз`)
const noPrefix = [['', '']] as const
/** By the word's first letter. */
const prefixesByLetter = readPrefixes()

const ambiguousEndings = new Set(['', ...list('у ю и й ь я а в ем ен им л ла ло н на но ны т та то ты')])
const nominalRoots = new Set(list(alsoNominal))
const partsByEnding = readEndings()
const stemsByRoot = readRoots()

/**
 * The stem of a known verb's form without -ся: its infinitive without -ть. `isSurelyVerb` is for words that had
 * a -ся, where a noun's reading is out.
 */
export function knownVerb(word: string, isSurelyVerb: boolean): string | undefined {
  for (const [written, plain] of prefixesByLetter.get(word.slice(0, 1)) ?? noPrefix) {
    if (!word.startsWith(written)) continue
    for (let end = word.length; end > written.length; end--) {
      const stems = stemsByRoot.get(word.slice(written.length, end))
      if (!stems) continue
      const root = word.slice(0, end)
      const ending = word.slice(end)
      if (!isSurelyVerb && ambiguousEndings.has(ending) && nominalRoots.has(root)) continue
      for (const part of partsByEnding.get(ending) ?? []) {
        const stem = stems.get(part)
        if (stem && mayFollow(root, part, ending, written)) return plain + stem
      }
    }
  }
  return undefined
}

function mayFollow(root: string, part: Part, ending: string, prefix: string): boolean {
  if (part === 'past' && ending === '') return root.length - prefix.length > 2 && !/[аеиоуыэюя]$/.test(root)
  // "дав" and "красив": a gerund in -в is nearly always one of a verb with a prefix.
  if (ending === 'в') return !root.endsWith('о') && (prefix !== '' || root.length > 5)
  // "данный", "битый" stand apart from "дать", "бить"; "созданный" does not from "создать".
  if (part === 'passiveInN' || part === 'passiveInT') return root.length > 3 || ending.length < 3
  if (part !== 'second' && part !== 'soft') return true
  return !(hushing.test(root) ? afterOthers : afterHushing).test(ending)
}

function readPrefixes() {
  const found = new Map<string, (readonly [written: string, plain: string])[]>()
  for (const prefix of prefixes) {
    const [written = '', plain = written] = prefix.split(':')
    const letter = written.slice(0, 1)
    found.set(letter, [...(found.get(letter) ?? noPrefix), [written, plain]])
  }
  return found
}

function readEndings() {
  const found = new Map<string, Part[]>()
  for (const [part, all] of endings) {
    for (const ending of all) found.set(ending, [...(found.get(ending) ?? []), part])
  }
  return found
}

function readRoots() {
  const found = new Map<string, Map<Part, string>>()
  const add = (root: string, part: Part, stem: string) => {
    const stems = found.get(root) ?? new Map<Part, string>()
    if (!stems.has(part)) stems.set(part, stem)
    found.set(root, stems)
  }
  for (const line of wholeForms.split(',')) {
    const [stem = '', ...forms] = list(line)
    for (const form of forms) add(form, 'whole', stem)
  }
  for (const verb of firstConjugation.split(',')) addFirst(verb, add)
  for (const verb of list(secondInE)) {
    const stem = verb.replace(/ть(?:ся)?$/, '')
    add(stem, 'infinitive', stem)
    add(stem, 'passiveInN', stem)
    addSecond(stem.slice(0, -1), stem, add)
  }
  for (const root of list(secondInI)) {
    add(`${root}и`, 'infinitive', `${root}и`)
    addSecond(root, `${root}и`, add)
  }
  for (const root of list(losingNu)) {
    add(`${root}ну`, 'infinitive', `${root}ну`)
    add(`${root}ну`, 'passiveInT', `${root}ну`)
    add(`${root}н`, 'present', `${root}ну`)
    add(root, 'past', `${root}ну`)
  }
  for (const verb of list(firstInA)) {
    const stem = verb.slice(0, -2)
    add(stem, 'infinitive', stem)
    add(stem, 'passiveInN', stem)
    add(stem, 'present', stem)
  }
  return found
}

type Add = (root: string, part: Part, stem: string) => void

function addFirst(verb: string, add: Add) {
  const [before = '', pasts] = verb.split('/')
  const [infinitive = '', ...presents] = list(before)
  const theme = infinitive.slice(0, -2)
  const stem = pasts === undefined ? theme : infinitive.replace(/^йти$/, 'идти')
  if (pasts === undefined) {
    add(theme, 'infinitive', stem)
    if (theme !== 'бы') add(theme, /[^чж]а$/.test(theme) ? 'passiveInN' : 'passiveInT', stem)
  } else {
    add(theme, infinitive.endsWith('чь') ? 'infinitiveChj' : 'infinitiveTi', stem)
    for (const root of list(pasts)) add(root, 'past', stem)
  }
  for (const root of presents) {
    add(root, 'present', stem)
    if (pasts !== undefined) add(root, 'soft', stem)
  }
}

function addSecond(root: string, stem: string, add: Add) {
  add(root, 'second', stem)
  for (const soft of softened(root)) add(soft, 'soft', stem)
}

/** "просить", "прошу"; "возвратить", "возвращу"; "любить", "люблю". */
function softened(root: string): string[] {
  if (/[бпвмф]$/.test(root)) return [`${root}л`]
  if (root.endsWith('ст')) return [root.replace(/ст$/, 'щ')]
  if (root.endsWith('т')) return ['ч', 'щ'].map((soft) => root.replace(/т$/, soft))
  if (root.endsWith('д')) return ['ж', 'жд'].map((soft) => root.replace(/д$/, soft))
  return [root.replace(/з$/, 'ж').replace(/с$/, 'ш')]
}

function after(marks: string, following: readonly string[]): string[] {
  return list(marks).flatMap((mark) => following.map((ending) => mark + ending))
}

function list(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
