import {
  closedFacets,
  facetNames,
  largestDistance,
  largestPage,
  longestText,
  mostValues,
  sortOrders,
  unknown,
  usualDistance,
  type FacetName,
  type FilterReading,
  type KnownValues,
  type SearchFilter,
} from './search-filter.ts'

type Dropped = { readonly name: string; readonly value: string }[]

/** Reads what somebody looks for from an address. What means nothing here is left out and named. */
export function readFilter(
  query: URLSearchParams,
  known: KnownValues,
  passing: readonly string[] = [],
): FilterReading {
  const dropped: Dropped = []
  const text = readText(query, dropped)
  const near = readNear(query, known, dropped)
  const sort = readOne(query, 'sort', dropped, (value) => sortOrders.find((order) => order === value))
  const past = readOne(query, 'past', dropped, (value) => (value === '1' ? true : undefined))
  const page = readOne(query, 'page', dropped, readPage)
  const chosen = readChosen(query, known, dropped)
  const names: readonly string[] = ['q', 'near', 'km', 'sort', 'past', 'page', ...facetNames, ...passing]
  for (const [name, value] of query) if (!names.includes(name)) dropped.push({ name, value })
  return {
    filter: {
      ...(text === undefined ? {} : { text }),
      chosen,
      ...(near === undefined ? {} : { near }),
      past: past ?? false,
      ...(sort === undefined ? {} : { sort }),
      page: page ?? 1,
    },
    dropped,
  }
}

/** The address of a filter, always in the same order, without what is usual. */
export function writeFilter(filter: SearchFilter): URLSearchParams {
  const query = new URLSearchParams()
  if (filter.text !== undefined) query.set('q', filter.text)
  for (const facet of facetNames) {
    for (const value of filter.chosen[facet] ?? []) query.append(facet, value)
  }
  if (filter.near !== undefined) {
    query.set('near', filter.near.place)
    query.set('km', String(filter.near.km))
  }
  if (filter.past) query.set('past', '1')
  if (filter.sort !== undefined) query.set('sort', filter.sort)
  if (filter.page !== 1) query.set('page', String(filter.page))
  return query
}

function readText(query: URLSearchParams, dropped: Dropped): string | undefined {
  const [first, ...others] = query.getAll('q')
  for (const value of others) dropped.push({ name: 'q', value })
  const text = first?.replace(/\s+/g, ' ').trim() ?? ''
  if (text.length <= longestText) return text === '' ? undefined : text
  dropped.push({ name: 'q', value: text })
  return text
    .slice(0, longestText)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}

function readNear(query: URLSearchParams, known: KnownValues, dropped: Dropped): SearchFilter['near'] {
  const place = readOne(query, 'near', dropped, (value) => (known.place.has(value) ? value : undefined))
  const km = readOne(query, 'km', dropped, (value) => {
    const distance = /^\d{1,4}$/.test(value) ? Number(value) : 0
    return distance >= 1 && distance <= largestDistance ? distance : undefined
  })
  // A distance without a place says nothing; a form always sends it, so it is no mistake worth naming.
  return place === undefined ? undefined : { place, km: km ?? usualDistance }
}

function readChosen(query: URLSearchParams, known: KnownValues, dropped: Dropped): SearchFilter['chosen'] {
  const entries = facetNames.flatMap((facet): [FacetName, string[]][] => {
    const values = new Set<string>()
    for (const value of query.getAll(facet)) {
      if (value === '' || values.has(value)) continue
      if (values.size < mostValues && isValueOf(facet, value, known)) values.add(value)
      else dropped.push({ name: facet, value })
    }
    return values.size === 0 ? [] : [[facet, [...values].sort()]]
  })
  return Object.fromEntries<string[]>(entries)
}

function isValueOf(facet: FacetName, value: string, known: KnownValues): boolean {
  if (value === unknown) return true
  if (facet === 'municipality') return known.municipality.has(value)
  if (facet === 'field') return known.field.has(value)
  if (facet === 'instruction') return /^[a-z]{2,3}$/.test(value)
  return closedFacets[facet].some((known) => known === value)
}

function readPage(value: string): number | undefined {
  const page = /^\d{1,3}$/.test(value) ? Number(value) : 0
  return page >= 1 && page <= largestPage ? page : undefined
}

/** A parameter that may stand once; an empty field of a form is no value. */
function readOne<Value>(
  query: URLSearchParams,
  name: string,
  dropped: Dropped,
  read: (value: string) => Value | undefined,
): Value | undefined {
  const [first, ...others] = query.getAll(name).filter((value) => value !== '')
  for (const value of others) dropped.push({ name, value })
  if (first === undefined) return undefined
  const result = read(first)
  if (result === undefined) dropped.push({ name, value: first })
  return result
}
