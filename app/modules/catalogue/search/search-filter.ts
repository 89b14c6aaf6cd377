import type { Language } from '../../../shared/i18n/language.ts'
import type { Day } from '../../../shared/time/day.ts'
import {
  accessibilityKinds,
  fundings,
  modes,
  opportunityKinds,
  purposes,
  schedules,
  targetGroups,
} from '../opportunity/opportunity-words.ts'

/**
 * A value that every facet has beside its own: offers that do not say. Chosen alone it shows only those;
 * any other choice keeps them too, after those that say so: what is unknown never hides an offer.
 */
export const unknown = 'unknown'

/** Each offer falls into one range only: the second begins where the first ends. */
export const startRanges = ['within-month', 'within-quarter', 'later'] as const
export const priceRanges = ['free', 'to-50', 'to-200', 'above-200'] as const

/** Facets with a closed list of values. Municipality, language of instruction and field come from elsewhere. */
export const closedFacets = {
  mode: modes,
  schedule: schedules,
  start: startRanges,
  price: priceRanges,
  funding: fundings,
  kind: opportunityKinds,
  purpose: purposes,
  target: targetGroups,
  accessibility: accessibilityKinds,
  /** Levels of the European Qualifications Framework. */
  level: ['1', '2', '3', '4', '5', '6', '7', '8'],
} as const

/** `instruction` is the language of instruction; `language` in an address is the reader's. */
export const openFacets = ['municipality', 'instruction', 'field'] as const

export type FacetName = keyof typeof closedFacets | (typeof openFacets)[number]

export const facetNames: readonly FacetName[] = [
  'municipality',
  'instruction',
  'mode',
  'schedule',
  'start',
  'price',
  'funding',
  'level',
  'field',
  'kind',
  'purpose',
  'target',
  'accessibility',
]

export const sortOrders = ['relevance', 'start', 'price', 'newest', 'distance'] as const
export type SortOrder = (typeof sortOrders)[number]

export const pageSize = 20
export const largestPage = 500
export const longestText = 200
/** Values of one facet at once. */
export const mostValues = 50
/** Kilometres; the region is about 200 across. */
export const largestDistance = 500
export const usualDistance = 30

/** What somebody looks for: exactly what stands in the address. */
export interface SearchFilter {
  readonly text?: string
  /** Chosen values by facet; several of one facet mean any of them. `unknown` is a value of every facet. */
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** A place's id, with how far from it in kilometres. */
  readonly near?: { readonly place: string; readonly km: number }
  /** Also those that have started, closed or were cancelled. */
  readonly past: boolean
  readonly sort?: SortOrder
  readonly page: number
}

/** Who searches, and on which day. */
export interface Reader {
  /** The page's, in which they most likely write. */
  readonly language: Language
  /** They have said that they write in it: no other is tried. */
  readonly isLanguageCertain?: boolean
  readonly today: Day
}

export interface FilterReading {
  readonly filter: SearchFilter
  /** Parameters of the address that mean nothing here: the page says so, the interface for programs refuses them. */
  readonly dropped: readonly { readonly name: string; readonly value: string }[]
}

/** Values of the open facets that exist, so that an address cannot ask for what is not there. */
export interface KnownValues {
  readonly municipality: ReadonlySet<string>
  readonly place: ReadonlySet<string>
  readonly field: ReadonlySet<string>
}

/** One value for each facet. */
export function perFacet<Value>(valueOf: (facet: FacetName) => Value): Record<FacetName, Value> {
  return {
    municipality: valueOf('municipality'),
    instruction: valueOf('instruction'),
    mode: valueOf('mode'),
    schedule: valueOf('schedule'),
    start: valueOf('start'),
    price: valueOf('price'),
    funding: valueOf('funding'),
    level: valueOf('level'),
    field: valueOf('field'),
    kind: valueOf('kind'),
    purpose: valueOf('purpose'),
    target: valueOf('target'),
    accessibility: valueOf('accessibility'),
  }
}
