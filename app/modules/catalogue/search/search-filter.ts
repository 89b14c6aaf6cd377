import type { Language } from '../../../shared/i18n/language.ts'
import {
  accessibilityKinds,
  fundings,
  modes,
  opportunityKinds,
  purposes,
  schedules,
  targetGroups,
} from '../opportunity/opportunity-words.ts'

/** A value that every facet has beside its own: offers that do not say. */
export const unknown = 'unknown'

export const startRanges = ['within-month', 'within-quarter', 'later'] as const
export const priceRanges = ['free', 'to-50', 'to-200', 'above-200'] as const

/** Facets with a closed list of values. Municipality, language, field and level come from the vocabularies. */
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
} as const

export const openFacets = ['municipality', 'language', 'level', 'field'] as const

export type FacetName = keyof typeof closedFacets | (typeof openFacets)[number]

export const facetNames: readonly FacetName[] = [
  'municipality',
  'language',
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
const largestPage = 500
const longestText = 200

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
