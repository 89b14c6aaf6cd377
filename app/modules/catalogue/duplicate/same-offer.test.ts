import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { weldingFacts } from '../../../../tests/support/offer-facts.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import { shownInstead } from './duplicate-groups.ts'
import type { OfferFacts } from './offer-facts.ts'
import { addressKey, likenessKeys } from './offer-likeness.ts'
import { compareOffers } from './same-offer.ts'

const lv = (text: string) => localised({ lv: text }, 'official')
const elsewhere = (changes: Partial<OfferFacts> = {}): OfferFacts => ({
  ...weldingFacts,
  id: 'two',
  source: 'register',
  organisationId: 'register-org',
  organisationName: lv('Metāla meistars'),
  ...changes,
})
const compare = (changes: Partial<OfferFacts> = {}, own: Partial<OfferFacts> = {}) =>
  compareOffers({ ...weldingFacts, ...own }, elsewhere(changes))

const words = lv(
  'Kursā apgūst lokmetināšanu, metāla sagatavošanu, šuvju pārbaudi, darba drošību, rasējumu lasīšanu un ' +
    'aizsarglīdzekļu izvēli praktiskā darbnīcā pieredzējuša meistara vadībā',
)

describe('Two records are of the same offer', () => {
  test('when provider, title, day and place agree, however each source writes them', () => {
    expect(compare({ title: lv('Iesācējiem: METINĀŠANA') })).toEqual({
      same: true,
      evidence: ['title', 'day', 'place', 'provider'],
    })
  })

  test('when they lead to the same page and have the same title', () => {
    const page = { homepage: 'https://www.skola.lv/kursi/metinasana/?utm_source=nva' }
    const other = { homepage: 'http://skola.lv/kursi/metinasana#top', startsOn: null, placeId: null }
    expect(compare(other, page)).toMatchObject({ same: true })
  })

  test('when they describe it in the same words, though another organisation is named', () => {
    const other = { organisationName: lv('Rēzeknes novads') }
    expect(compare(other)).toMatchObject({ same: false, differences: [] })
    expect(compare({ ...other, summary: words }, { summary: words })).toMatchObject({ same: true })
  })

  test('when one is in Russian and the page, day and place agree', () => {
    const page = { homepage: 'https://skola.lv/kursi/17' }
    const russian = { ...page, title: localised({ ru: 'Сварка для начинающих' }, 'official') }
    expect(compare(russian, page)).toMatchObject({
      same: true,
      evidence: ['address', 'day', 'place', 'provider'],
    })
  })
})

describe('Two records are of different offers', () => {
  const page = { homepage: 'https://skola.lv/kursi/metinasana' }
  test.each<[string, Partial<OfferFacts>]>([
    ['source', { source: 'school' }],
    ['day', { startsOn: '2027-02-11' }],
    ['place', { placeId: 'ludza', municipalityId: 'LV-068' }],
    ['mode', { mode: 'online' }],
    ['hours', { hours: 80 }],
    ['language', { languages: ['ru'] }],
    ['title', { title: lv('Metināšana iesācējiem 2') }],
    ['page', { homepage: 'https://skola.lv/kursi/metinasana-vakara' }],
  ])('when one thing is known to differ, even on the same page: %s', (difference, changes) => {
    const found = compare({ ...page, ...changes }, page)
    expect(found).toMatchObject({ same: false, differences: expect.arrayContaining([difference]) })
  })

  test('when the level is told by a small word or by one said twice', () => {
    const english = (text: string) => ({ title: localised({ en: text }, 'official') })
    expect(compare(english('Welding I'), english('Welding'))).toMatchObject({ differences: ['title'] })
    expect(compare(english('Big to small, small'), english('Big to small, big'))).toMatchObject({
      differences: ['title'],
    })
  })

  test('when only the title agrees, or a site’s first page', () => {
    const unknown = { startsOn: null, placeId: null, municipalityId: null }
    expect(compare(unknown)).toMatchObject({ same: false })
    const first = { homepage: 'https://skola.lv/' }
    expect(compare({ ...unknown, ...first }, first)).toMatchObject({ same: false })
    expect(addressKey('https://skola.lv/index.html')).toBeUndefined()
  })
})

const arbitraryOffer = (id: number): fc.Arbitrary<OfferFacts> =>
  fc.record({
    id: fc.constant(`offer-${id}`),
    source: fc.constantFrom('a', 'b', 'c'),
    title: fc.constantFrom(lv('Metināšana'), lv('Šūšana'), localised({ ru: 'Сварка' }, 'official')),
    summary: fc.constantFrom({}, words),
    homepage: fc.constantFrom(null, 'https://skola.lv/1', 'https://skola.lv/2'),
    languages: fc.constantFrom([], ['lv'], ['ru']),
    mode: fc.constantFrom(null, 'in-person', 'online'),
    schedule: fc.constantFrom(null, 'evening'),
    hours: fc.constantFrom(null, 40),
    startsOn: fc.constantFrom(null, '2027-01-11'),
    municipalityId: fc.constant(null),
    placeId: fc.constantFrom(null, 'rezekne'),
    organisationId: fc.constantFrom('x', 'y'),
    organisationName: fc.constant({}),
    organisationHomepage: fc.constant(null),
    demonstration: fc.boolean(),
    isOwn: fc.boolean(),
    filled: fc.nat(5),
    firstSeenAt: fc.constant(new Date(0)),
    shownAs: fc.constant(null),
  })
const someOffers = fc.tuple(...Array.from({ length: 7 }, (_, index) => arbitraryOffer(index)))
const allPairs = (offers: readonly OfferFacts[]) =>
  offers.flatMap(({ id: one }, index) =>
    offers.slice(index + 1).map(({ id: other }) => [one, other] as const),
  )

describe('Comparing', () => {
  test('does not depend on which record comes first', () => {
    fc.assert(
      fc.property(arbitraryOffer(1), arbitraryOffer(2), (one, other) => {
        expect(compareOffers(one, other)).toEqual(compareOffers(other, one))
      }),
    )
  })

  test('puts the same together in whatever order the records come, and never two of one source', () => {
    fc.assert(
      fc.property(someOffers, fc.boolean(), (offers, isTurned) => {
        const found = shownInstead(offers, allPairs(offers), [])
        const turned = [...offers].reverse()
        const again = shownInstead(isTurned ? turned : offers, allPairs(turned), [])
        expect([...again].sort()).toEqual([...found].sort())
        const groups = Object.groupBy(offers, ({ id }) => found.get(id) ?? id)
        for (const group of Object.values(groups)) {
          expect(new Set(group?.map(({ source }) => source)).size).toBe(group?.length)
        }
        // What is shown is shown itself.
        for (const shown of found.values()) expect(found.has(shown)).toBe(false)
      }),
    )
  })

  test('shows neither as the other when one is like two runs of a source', () => {
    const run = elsewhere({ id: 'three', startsOn: null })
    const page = { homepage: 'https://skola.lv/kursi/17' }
    const offers = [{ ...weldingFacts, ...page }, elsewhere(page), { ...run, ...page }]
    expect(shownInstead(offers, allPairs(offers), [])).toEqual(new Map())
    expect(shownInstead(offers.slice(0, 2), allPairs(offers), []).size).toBe(1)
  })

  test('believes a person before the rule', () => {
    const offers = [weldingFacts, elsewhere()]
    const pairs = allPairs(offers)
    expect(shownInstead(offers, pairs, [{ one: 'one', other: 'two', verdict: 'different' }]).size).toBe(0)
    const unlike = [weldingFacts, elsewhere({ startsOn: '2027-05-05' })]
    expect(shownInstead(unlike, pairs, []).size).toBe(0)
    expect(shownInstead(unlike, [], [{ one: 'one', other: 'two', verdict: 'same' }]).size).toBe(1)
  })

  test.each<[string, Partial<OfferFacts>]>([
    ['a real one before a demonstration', { demonstration: false, filled: 0 }],
    ['the provider’s own before another’s', { demonstration: true, isOwn: true, filled: 0 }],
    ['the more complete one', { demonstration: true, filled: 9 }],
  ])('shows %s', (_, changes) => {
    const offers = [{ ...weldingFacts, demonstration: true }, elsewhere(changes)]
    expect(shownInstead(offers, allPairs(offers), [])).toEqual(new Map([['one', 'two']]))
  })

  test('meets records by address or by title and day, and by nothing else', () => {
    const keys = (changes: Partial<OfferFacts>) => new Set(likenessKeys({ ...weldingFacts, ...changes }))
    const share = (one: Partial<OfferFacts>, other: Partial<OfferFacts>) =>
      keys(one).intersection(keys(other)).size > 0
    expect(share({}, { title: lv('iesācējiem metināšana') })).toBe(true)
    expect(share({}, { startsOn: null })).toBe(false)
    expect(
      share({ homepage: 'https://a.lv/?b=1&a=2' }, { startsOn: null, homepage: 'http://www.a.lv?a=2&b=1' }),
    ).toBe(true)
  })
})
