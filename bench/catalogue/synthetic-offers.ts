import { offerRecordSchema, type OfferRecord } from '../../app/modules/catalogue/offer/offer-record.ts'
import {
  accessibilityKinds,
  targetGroups,
} from '../../app/modules/catalogue/opportunity/opportunity-words.ts'
import { languages, type Language } from '../../app/shared/i18n/language.ts'
import { readStarterObjects, readStarterTable } from '../../app/shared/starter-files.ts'
import { randomFrom, type Random } from '../random.ts'

/** Most offers of a real region are written in one or two languages. */
const writtenIn: readonly (readonly Language[])[] = [
  ['lv'],
  ['lv'],
  ['lv', 'ru'],
  ['lv', 'en'],
  ['lv', 'en', 'ru'],
  ['lv', 'en', 'lt', 'ru', 'de'],
  ['lv', 'en', 'lt', 'ru', 'de'],
]

interface Words {
  readonly offers: readonly OfferRecord[]
  readonly skills: readonly Readonly<Record<string, string>>[]
  readonly places: readonly Readonly<Record<string, string>>[]
}

let words: Words | undefined

/** The starter's own offers, which stand in every catalogue too. */
export const starterOfferCount = 120

/** Offers number `from` up to `to`: the same number always gives the same offer. */
export function syntheticOffers(from: number, to: number): OfferRecord[] {
  words ??= {
    offers: readStarterObjects('offers.jsonl').map((row) => offerRecordSchema.parse(row)),
    skills: readStarterTable('skills.tsv'),
    places: readStarterTable('places.tsv'),
  }
  const known = words
  return Array.from({ length: to - from }, (_, index) => syntheticOffer(from + index, known))
}

/** Words of three of the starter's offers and of skills' labels, in a place, at a time and for a price of its own. */
function syntheticOffer(number: number, { offers, skills, places }: Words): OfferRecord {
  const random = randomFrom(number)
  const [base, second, third] = [random.oneOf(offers), random.oneOf(offers), random.oneOf(offers)]
  const added = random.someOf(skills, 1 + random.below(4))
  const written = random.oneOf(writtenIn)
  const inEach = (textIn: (language: Language) => string) =>
    Object.fromEntries(
      written.flatMap((language) => {
        const text = textIn(language).trim()
        return text === '' ? [] : [[language, text]]
      }),
    )
  const pattern = random.below(4)
  const labels = (language: Language) => added.map((skill) => skill[language] ?? '').filter(Boolean)
  const place = base.mode === 'online' || random.chance(0.05) ? undefined : random.oneOf(places)
  const startsIn = random.chance(0.1) ? null : random.below(330) - 30
  return {
    ...base,
    id: `synthetic-${number}`,
    provider: random.oneOf(offers).provider,
    title: inEach((language) => titleIn(language, pattern, base, second, labels(language))),
    summary: inEach((language) =>
      [base, second, third].map(({ summary }) => sentenceOf(summary[language], random)).join(' '),
    ),
    outcomes: [...base.outcomes.slice(0, 2), ...third.outcomes.slice(0, 2)].map((outcome) =>
      Object.fromEntries(
        languages.flatMap((one) => (written.includes(one) && outcome[one] ? [[one, outcome[one]]] : [])),
      ),
    ),
    skills: [...new Set([...random.someOf(base.skills, 4), ...added.map((skill) => skill['uri'] ?? '')])],
    requires: random.chance(0.3) ? random.someOf(second.skills, 2) : base.requires,
    isced_f: random.chance(0.1) ? null : random.oneOf([base, second]).isced_f,
    languages: random.chance(0.05) ? [] : random.oneOf([base, second]).languages,
    schedule: random.oneOf([base, second, third]).schedule,
    hours: random.chance(0.1) ? null : 4 + random.below(200),
    price_eur: random.oneOf([0, 0, null, 5 * random.below(100)]),
    funding: random.oneOf([base, second]).funding,
    municipality: place?.['municipality'] ?? null,
    place: place?.['lv'] ?? null,
    starts_in_days: startsIn,
    apply_by_days: startsIn === null || random.chance(0.3) ? null : startsIn - random.below(14),
    accessibility: random.chance(0.2) ? null : random.someOf(accessibilityKinds, random.below(4)),
    target_groups: random.someOf(targetGroups, random.below(3)),
    homepage: null,
  }
}

function titleIn(
  language: Language,
  pattern: number,
  base: OfferRecord,
  second: OfferRecord,
  labels: readonly string[],
): string {
  const [title = '', other = ''] = [base.title[language], second.title[language]]
  const [label = other, next = title] = labels
  if (pattern === 0) return `${title}: ${label}`
  if (pattern === 1) return `${title} – ${other}`
  if (pattern === 2) return `${capital(label)} (${next})`
  return `${capital(label)}. ${title}`
}

function sentenceOf(text: string | undefined, random: Random): string {
  const sentences = text?.match(/[^.!?]+[.!?]+/g) ?? []
  return sentences.length === 0 ? '' : random.oneOf(sentences)
}

const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase('lv') + text.slice(1)
