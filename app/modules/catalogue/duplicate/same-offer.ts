import type { Localised } from '../../../shared/i18n/localised.ts'
import { fold, tokens } from '../../../shared/text/tokens.ts'
import type { OfferFacts } from './offer-facts.ts'
import { addressKey, hostOf, stemsOf, titleWords } from './offer-likeness.ts'

/** What speaks for two records being the same offer. */
export type Evidence = 'address' | 'title' | 'day' | 'place' | 'provider' | 'words'

/** What makes two records different offers, whatever else is alike. */
export type Difference =
  'source' | 'page' | 'title' | 'day' | 'place' | 'mode' | 'schedule' | 'hours' | 'language'

export type Comparison =
  | { readonly same: true; readonly evidence: readonly Evidence[] }
  | {
      readonly same: false
      readonly evidence: readonly Evidence[]
      readonly differences: readonly Difference[]
    }

/**
 * Whether two records speak of the same offer. An offer shown twice is a nuisance, one that is hidden is a loss:
 * so one difference is enough to keep them apart, and to be the same takes
 * the same page and title; or the same page, day and place where the titles are in different languages;
 * or the same title, day and place, and the same provider or description.
 */
export function compareOffers(one: OfferFacts, other: OfferFacts): Comparison {
  const evidence = evidenceFor(one, other)
  const differences = differencesBetween(one, other)
  const has = (...wanted: Evidence[]) => wanted.every((some) => evidence.includes(some))
  const same =
    differences.length === 0 &&
    (has('address', 'title') ||
      has('address', 'day', 'place') ||
      (has('title', 'day', 'place') && (has('provider') || has('words'))))
  return same ? { same, evidence } : { same, evidence, differences }
}

function evidenceFor(one: OfferFacts, other: OfferFacts): Evidence[] {
  const found: [Evidence, boolean][] = [
    ['address', isKnownAndSame(addressOf(one), addressOf(other))],
    ['title', titles(one, other) === 'same'],
    ['day', isKnownAndSame(one.startsOn, other.startsOn)],
    ['place', isSamePlace(one, other)],
    ['provider', isSameProvider(one, other)],
    ['words', hasSameWords(one.summary, other.summary)],
  ]
  return found.flatMap(([evidence, isThere]) => (isThere ? [evidence] : []))
}

function differencesBetween(one: OfferFacts, other: OfferFacts): Difference[] {
  const found: [Difference, boolean][] = [
    // Two records of one source are two runs, or the source would not have two.
    ['source', one.source === other.source],
    ['page', haveTwoPages(one, other)],
    ['title', titles(one, other) === 'different'],
    ['day', areKnownAndDifferent(one.startsOn, other.startsOn)],
    [
      'place',
      areKnownAndDifferent(one.placeId, other.placeId) ||
        areKnownAndDifferent(one.municipalityId, other.municipalityId),
    ],
    ['mode', areKnownAndDifferent(one.mode, other.mode)],
    ['schedule', areKnownAndDifferent(one.schedule, other.schedule)],
    ['hours', areKnownAndDifferent(one.hours, other.hours)],
    ['language', speakDifferently(one.languages, other.languages)],
  ]
  return found.flatMap(([difference, isThere]) => (isThere ? [difference] : []))
}

const isKnownAndSame = <Value>(one: Value | null | undefined, other: Value | null | undefined) =>
  one !== null && one !== undefined && one === other

const areKnownAndDifferent = <Value>(one: Value | null, other: Value | null) =>
  one !== null && other !== null && one !== other

const addressOf = ({ homepage }: OfferFacts) => (homepage === null ? undefined : addressKey(homepage))

/** A site that has a page for each of the two tells them apart. */
function haveTwoPages(one: OfferFacts, other: OfferFacts): boolean {
  const [ours, theirs] = [addressOf(one), addressOf(other)]
  if (ours === undefined || theirs === undefined || ours === theirs) return false
  return hostOf(one.homepage ?? '') === hostOf(other.homepage ?? '')
}

/** Titles in different languages cannot be compared; one language in which they agree is enough. */
function titles(one: OfferFacts, other: OfferFacts): 'same' | 'different' | 'incomparable' {
  const others = titleWords(other.title)
  const shared = [...titleWords(one.title)].filter(([language]) => others.has(language))
  if (shared.length === 0) return 'incomparable'
  return shared.some(([language, words]) => words !== '' && others.get(language) === words)
    ? 'same'
    : 'different'
}

/** Nobody travels to an online offer, so all of them are in one place. */
function isSamePlace(one: OfferFacts, other: OfferFacts): boolean {
  if (one.mode === 'online' && other.mode === 'online') return true
  return (
    isKnownAndSame(one.placeId, other.placeId) || isKnownAndSame(one.municipalityId, other.municipalityId)
  )
}

function isSameProvider(one: OfferFacts, other: OfferFacts): boolean {
  if (one.organisationId === other.organisationId) return true
  const names = namesOf(other.organisationName)
  return (
    [...namesOf(one.organisationName)].some((name) => names.has(name)) ||
    isKnownAndSame(siteOf(one), siteOf(other))
  )
}

const siteOf = ({ organisationHomepage }: OfferFacts) =>
  organisationHomepage === null ? undefined : hostOf(organisationHomepage)

/** Forms of companies, which one source writes and another leaves out. */
const companyForms = new Set('sia as ik ltd llc oü uab ab vši gmbh ag ug ev ooo ооо ип зао'.split(' '))

function namesOf(name: Localised): ReadonlySet<string> {
  const spellings = Object.values(name).map((spelling) =>
    tokens(spelling?.text ?? '')
      .map(fold)
      .filter((word) => !companyForms.has(word))
      .join(' '),
  )
  return new Set(spellings.filter((spelling) => spelling !== ''))
}

/** Shorter descriptions say too little to be told apart by. */
const leastWords = 12
const leastShared = 0.8

function hasSameWords(one: Localised, other: Localised): boolean {
  return Object.entries(one).some(([language, text]) => {
    const ours = stemsOf(text?.text ?? '', language)
    const theirs = new Set(stemsOf(other[language]?.text ?? '', language))
    const shared = ours.filter((word) => theirs.has(word)).length
    const all = ours.length + theirs.size - shared
    return shared >= leastWords && shared / all >= leastShared
  })
}

/** Both name languages of instruction and share none. */
function speakDifferently(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((language) => other.includes(language))
}
