import { describe, expect, test } from 'vitest'

import { languages } from '../../../shared/i18n/language.ts'
import { factsInWords, mainFacts } from './opportunity-facts.tsx'
import type { Opportunity } from './opportunity.ts'

const weaving: Opportunity = {
  id: 'abcdefghij',
  specificationId: 'abcdefghij',
  kind: 'course',
  title: { lv: { text: 'Aušana', origin: 'official' } },
  summary: {},
  purposes: ['personal'],
  languages: ['lv', 'ltg'],
  mode: 'in-person',
  schedule: 'evening',
  hours: 21,
  weeks: 2,
  priceEur: 49.5,
  funding: 'esf',
  municipalityId: 'LV-REZ',
  municipalityName: { lv: { text: 'Rēzekne', origin: 'official' } },
  placeName: { lv: { text: 'Rēzekne', origin: 'official' } },
  latitude: 56.5,
  longitude: 27.3,
  startsOn: '2026-12-05',
  applyBy: null,
  seatsFree: 1,
  admission: null,
  organisationId: 'klmnopqrst',
  organisationName: { lv: { text: 'Vērpete', origin: 'official' } },
  demonstration: true,
  unconfirmedSince: null,
  setting: null,
  outcomes: [],
  fieldCode: null,
  fieldLabel: null,
  eqf: null,
  entryEducation: null,
  entryLanguages: {},
  entryNote: {},
  seatsMin: 4,
  seatsMax: 8,
  accessibility: null,
  targetGroups: [],
  homepage: null,
  organisationHomepage: null,
  organisationEmail: null,
  organisationPhone: null,
  status: 'published',
  taught: [],
  required: [],
}

const inAll = (fact: (language: (typeof languages)[number]) => string | undefined) => languages.map(fact)

describe('the facts of an opportunity in words', () => {
  test('a price names who pays the rest', () => {
    expect(inAll((language) => factsInWords.price(weaving, language))).toEqual([
      '49,50\u00a0€, daļu sedz Eiropas Sociālais fonds',
      '€49.50, partly paid by the European Social Fund',
      '49,50\u00a0€, dalį apmoka Europos socialinis fondas',
      '49,50\u00a0€, часть оплачивает Европейский социальный фонд',
      '49,50\u00a0€, teilweise vom Europäischen Sozialfonds bezahlt',
    ])
  })

  test('what costs nothing is called free, with who pays for it', () => {
    expect(factsInWords.price({ ...weaving, priceEur: 0, funding: null }, 'de')).toBe('kostenlos')
    expect(factsInWords.price({ ...weaving, priceEur: 0, funding: 'state' }, 'lv')).toBe(
      'bez maksas, apmaksā valsts',
    )
  })

  test('units take the form that the number asks for and stay on one line with it', () => {
    expect(inAll((language) => factsInWords.length(weaving, language))).toEqual([
      '21\u00a0stunda, 2\u00a0nedēļas',
      '21\u00a0hours, 2\u00a0weeks',
      '21\u00a0valanda, 2\u00a0savaitės',
      '21\u00a0час, 2\u00a0недели',
      '21\u00a0Stunden, 2\u00a0Wochen',
    ])
  })

  test('free places are counted with the right plural', () => {
    const free = (seatsFree: number) => factsInWords.freeSeats({ ...weaving, seatsFree }, 'ru')
    expect([free(0), free(1), free(3), free(5)]).toEqual([
      'свободных мест нет',
      'свободно 1 место',
      'свободно 3 места',
      'свободно 5 мест',
    ])
  })

  test('a city that is its own municipality is named once, another place with its municipality', () => {
    const malta = { lv: { text: 'Malta', origin: 'official' } } as const
    const county = { lv: { text: 'Rēzeknes novads', origin: 'official' } } as const
    expect(factsInWords.place(weaving, 'lv')).toBe('Rēzekne')
    expect(factsInWords.place({ ...weaving, placeName: malta, municipalityName: county }, 'lv')).toBe(
      'Malta (Rēzeknes novads)',
    )
  })

  test('an online offer without a place is online, not nowhere', () => {
    const online = { ...weaving, mode: 'online', placeName: null, municipalityName: null } as const
    expect(factsInWords.place(online, 'en')).toBe('online')
    expect(factsInWords.place({ ...online, mode: null }, 'en')).toBeUndefined()
  })

  test('languages of instruction are named in the reader’s language', () => {
    expect(factsInWords.languages(weaving, 'lv')).toBe('latviešu un latgaliešu')
  })

  test('what is unknown is left open in every row, never guessed', () => {
    const silent = {
      ...weaving,
      startsOn: null,
      mode: null,
      schedule: null,
      hours: null,
      weeks: null,
      priceEur: null,
      funding: null,
      languages: [],
      municipalityName: null,
      placeName: null,
      seatsFree: null,
      seatsMin: null,
      seatsMax: null,
    } as const
    expect(mainFacts(silent, 'lt').map(({ value }) => value ?? 'open')).toEqual(Array(10).fill('open'))
  })
})
