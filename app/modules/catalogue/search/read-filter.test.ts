import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readFilter, writeFilter } from './read-filter.ts'
import {
  closedFacets,
  facetNames,
  largestDistance,
  largestPage,
  longestText,
  sortOrders,
  unknown,
  type FacetName,
  type KnownValues,
  type SearchFilter,
} from './search-filter.ts'

const known: KnownValues = {
  municipality: new Set(['LV-REZ', 'LV-DGV']),
  place: new Set(['rezekne', 'daugavpils']),
  field: new Set(['07', '071', '0715']),
}

const read = (query: string) => readFilter(new URLSearchParams(query), known)

describe('Reading what somebody looks for from the address', () => {
  test('an empty address asks for everything that is open', () => {
    expect(read('')).toEqual({ filter: { chosen: {}, past: false, page: 1 }, dropped: [] })
  })

  test('several values of one facet are kept, each once', () => {
    expect(read('mode=online&mode=blended&mode=online').filter.chosen).toEqual({
      mode: ['blended', 'online'],
    })
  })

  test('a value that does not exist is left out and named', () => {
    expect(read('mode=telepathic&municipality=LV-REZ&municipality=XX&colour=red')).toEqual({
      filter: { chosen: { municipality: ['LV-REZ'] }, past: false, page: 1 },
      dropped: [
        { name: 'municipality', value: 'XX' },
        { name: 'mode', value: 'telepathic' },
        { name: 'colour', value: 'red' },
      ],
    })
  })

  test('"unknown" is a value of every facet', () => {
    for (const facet of facetNames) {
      expect(read(`${facet}=unknown`), facet).toMatchObject({
        filter: { chosen: { [facet]: ['unknown'] } },
        dropped: [],
      })
    }
  })

  test('the empty fields of a form are no values and no mistakes', () => {
    expect(read('q=&municipality=&near=&km=30&sort=&page=')).toEqual(read(''))
  })

  test('a distance without one is the usual distance', () => {
    expect(read('near=rezekne').filter.near).toEqual({ place: 'rezekne', km: 30 })
  })

  test('a page or a distance that is no such number is left out and named', () => {
    expect(read('page=-1').dropped).toEqual([{ name: 'page', value: '-1' }])
    expect(read('page=501').dropped).toEqual([{ name: 'page', value: '501' }])
    expect(read('near=rezekne&km=1e3').dropped).toEqual([{ name: 'km', value: '1e3' }])
  })

  test('text that is too long is cut and the whole of it named', () => {
    const text = 'ā'.repeat(longestText + 5)
    const { filter, dropped } = read(`q=${encodeURIComponent(text)}`)
    expect(filter.text).toBe('ā'.repeat(longestText))
    expect(dropped).toEqual([{ name: 'q', value: text }])
  })

  test('whatever the address, reading it does not fail and gives a filter that reads back the same', () => {
    const name = fc.oneof(
      fc.constantFrom('q', 'near', 'km', 'sort', 'past', 'page', ...facetNames),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
        const { filter } = readFilter(new URLSearchParams(pairs), known)
        expect(readFilter(writeFilter(filter), known)).toEqual({ filter, dropped: [] })
      }),
    )
  })

  test('a filter written to an address and read again is the same filter', () => {
    fc.assert(
      fc.property(filters(), (filter) => {
        expect(readFilter(new URLSearchParams(writeFilter(filter).toString()), known)).toEqual({
          filter,
          dropped: [],
        })
      }),
    )
  })
})

function filters(): fc.Arbitrary<SearchFilter> {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
  return fc.record(
    {
      text,
      chosen: fc.record(Object.fromEntries(facetNames.map((facet) => [facet, values(facet)])), {
        requiredKeys: [],
      }),
      near: fc.record({
        place: fc.constantFrom(...known.place),
        km: fc.integer({ min: 1, max: largestDistance }),
      }),
      past: fc.boolean(),
      sort: fc.constantFrom(...sortOrders),
      page: fc.integer({ min: 1, max: largestPage }),
    },
    { requiredKeys: ['chosen', 'past', 'page'] },
  )
}

function values(facet: FacetName): fc.Arbitrary<string[]> {
  return fc
    .uniqueArray(fc.constantFrom(unknown, ...valuesOf(facet)), { minLength: 1 })
    .map((chosen) => [...chosen].sort())
}

function valuesOf(facet: FacetName): readonly string[] {
  if (facet === 'municipality') return [...known.municipality]
  if (facet === 'field') return [...known.field]
  return facet === 'instruction' ? ['lv', 'ru', 'ltg'] : closedFacets[facet]
}
