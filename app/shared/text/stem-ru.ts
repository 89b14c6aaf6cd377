import {
  adjectivesLikeParticiples,
  comparatives,
  irregularForms,
  neutersInMja,
  nounsInT,
  ownParadigms,
  stemsInJ,
} from './irregular-ru.ts'
import { nominalStem } from './nominal-endings-ru.ts'
import { verbByEnding } from './verb-endings-ru.ts'
import { hushingEndings, knownVerb } from './verb-forms-ru.ts'

/** Endings of nouns, adjectives and verbs undone; derived words stay apart. */
export function stemRu(word: string): string {
  const known = knownForms.get(word)
  if (known) return known
  const plain = word.replace(reflexive, '')
  if (plain === word) return knownVerb(word, false) ?? verbByEnding(word) ?? nominalStem(word)
  return (knownVerb(plain, true) ?? verbByEnding(plain) ?? nominalStem(plain)) + reflexiveMark
}

/** Appended to the stems of reflexive verbs: "учить" (teach) and "учиться" (learn) are two words. */
const reflexiveMark = '!'
const reflexive =
  /(?<=...(?:[тчш]ь|[тлйшщвюяаиуемох]))ся$|(?<=..(?:[тл]е|[тл]и|л[ао]|[^п]и|[ую]|[ая]|в|ши))сь$/

const list = (text: string) => text.split(/\s+/).filter(Boolean)
const lines = (text: string) => text.split(',').map(list)
const endingsAfterJ = list('й я ю е и ем ев ей ею ям ями ях')

/** Forms that would be taken for others, with their stems. */
const knownForms = new Map<string, string>([
  ...list(stemsInJ).flatMap((stem) => endingsAfterJ.map((ending) => [stem + ending, `${stem}й`] as const)),
  ...list(adjectivesLikeParticiples).flatMap((stem) =>
    hushingEndings.map((ending) => [stem + ending, stem] as const),
  ),
  ...list(nounsInT).map((noun) => [noun, nominalStem(noun)] as const),
  ...list(neutersInMja).map((noun) => [noun, nominalStem(noun.replace(/я$/, 'ена'))] as const),
  ...[...lines(irregularForms), ...lines(comparatives)].flatMap(([word = '', ...forms]) =>
    forms.map((form) => [form, nominalStem(word)] as const),
  ),
  ...lines(ownParadigms).flatMap(([stem = '', ...forms]) =>
    [stem, ...forms].map((form) => [form, stem] as const),
  ),
  ['есть', 'бы'],
])
