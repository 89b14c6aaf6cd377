import { describe, expect, test } from 'vitest'

import { readLoqOffers } from './read-loq-offers.ts'

const prefixes = `
  @prefix : <https://skola.lv/> . @prefix elm: <http://data.europa.eu/snb/model/elm/> .
  @prefix dc: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
  @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix rov: <http://www.w3.org/ns/regorg#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
  @prefix au: <http://publications.europa.eu/resource/authority/> .`

const around = `
  <http://publications.europa.eu/resource/authority/language/LAV> a skos:Concept ; skos:inScheme au:language .
  <http://publications.europa.eu/resource/authority/country/LVA> a skos:Concept ; skos:inScheme au:country .
  <http://publications.europa.eu/resource/authority/currency/EUR> a skos:Concept ; skos:inScheme au:currency .
  <http://publications.europa.eu/resource/authority/currency/USD> a skos:Concept ; skos:inScheme au:currency .
  au:language a skos:ConceptScheme . au:country a skos:ConceptScheme . au:currency a skos:ConceptScheme .
  :skola a elm:Organisation ; rov:legalName "Skola"@lv ; elm:location :vieta ; rov:registration :numurs .
  :numurs a elm:LegalIdentifier ; skos:notation "40000000000" ;
    dc:spatial <http://publications.europa.eu/resource/authority/country/LVA> .
  :vieta a dc:Location ; elm:geographicName "Rēzekne"@lv ; elm:address :adrese .
  :adrese a elm:Address ; elm:fullAddress :pilna ; elm:countryCode <http://publications.europa.eu/resource/authority/country/LVA> .
  :pilna a elm:Note ; elm:noteLiteral "Atbrīvošanas aleja 1, Rēzekne, LV-4601"@lv .
  :lapa a elm:WebResource ; elm:contentUrl "https://skola.lv/kurss"^^xsd:anyURI .
  :programma a elm:LearningAchievementSpecification ; dc:title "Programma"@lv .`

const offer = (id: string, more: string) => `
  ${id} a elm:LearningOpportunity ; dc:title "Kurss"@lv, "Course"@en-GB ; foaf:homepage :lapa ; elm:providedBy :skola ;
    elm:defaultLanguage <http://publications.europa.eu/resource/authority/language/LAV> ;
    elm:learningAchievementSpecification :programma ${more === '' ? '' : `; ${more}`} .`

const read = (...offers: readonly string[]) =>
  readLoqOffers(Buffer.from([prefixes, around, ...offers].join('\n')), 'turtle')

async function recordOf(more: string) {
  const { rows, faults, warnings } = await read(offer(':kurss', more))
  expect(faults).toEqual([])
  return { ...rows[0]?.record, warned: warnings.map(({ column, code }) => `${column} ${code}`) }
}

describe('An offer in the European Learning Model', () => {
  test('keeps its address, and what it says of its provider and place', async () => {
    const reading = await read(offer(':kurss', 'elm:location :vieta'))
    expect(reading.rows).toMatchObject([
      {
        row: 1,
        record: {
          id: 'https://skola.lv/kurss',
          provider: 'https://skola.lv/skola',
          title: { lv: 'Kurss', en: 'Course' },
          homepage: 'https://skola.lv/kurss',
        },
      },
    ])
    expect(reading.organisations).toEqual([
      { id: 'https://skola.lv/skola', legalName: { lv: 'Skola' }, registration: '40000000000' },
    ])
    expect(reading.placeNames?.get(1)).toEqual(['Rēzekne', 'Atbrīvošanas aleja 1', 'LV-4601'])
  })

  test('starts on the day that it is in Riga, whatever zone it is told in', async () => {
    const period = (start: string, end: string) =>
      `dc:temporal [ a dc:PeriodOfTime ; elm:startDate "${start}"^^xsd:dateTime ; elm:endDate "${end}"^^xsd:dateTime ]`
    expect(await recordOf(period('2026-10-24T22:30:00Z', '2026-11-20T18:00:00Z'))).toMatchObject({
      starts_on: '2026-10-25',
      weeks: 4,
    })
    expect(await recordOf(period('2026-10-25T00:00:00', '2026-10-26T00:00:00'))).toMatchObject({
      starts_on: '2026-10-25',
      weeks: 1,
    })
    expect(await recordOf(period('2026-02-30T09:00:00', '2026-03-01T09:00:00'))).toMatchObject({
      starts_on: null,
      warned: ['elm:startDate day-left-out'],
    })
  })

  test('takes the first of several last days to apply', async () => {
    const days = '"2026-10-09T23:59:59+03:00"^^xsd:dateTime, "2026-09-30T23:59:59+03:00"^^xsd:dateTime'
    expect(await recordOf(`elm:applicationDeadline ${days}`)).toMatchObject({ apply_by: '2026-09-30' })
  })

  test('costs what one amount in euros says, and is of unknown price otherwise', async () => {
    const price = (value: string, currency = 'EUR') =>
      `elm:priceDetail [ a elm:PriceDetail ; elm:amount [ a elm:Amount ; rdf:value "${value}"^^xsd:decimal ;
        elm:unit <http://publications.europa.eu/resource/authority/currency/${currency}> ] ]`
    expect(await recordOf(price('49.90'))).toMatchObject({ price_eur: 49.9, warned: [] })
    expect(await recordOf(price('0'))).toMatchObject({ price_eur: 0 })
    expect(await recordOf(`${price('10')} ; ${price('20')}`)).toMatchObject({
      price_eur: null,
      warned: ['elm:priceDetail price-left-out'],
    })
    expect(await recordOf(price('10', 'USD'))).toMatchObject({ price_eur: null })
  })

  test('is warned of for a code or a length that we have no word for', async () => {
    const mode = 'elm:mode <https://skola.lv/pa-pastu>'
    const node = `${mode} . <https://skola.lv/pa-pastu> a skos:Concept`
    expect(await recordOf(node)).toMatchObject({ mode: null, warned: ['elm:mode code-left-out'] })
    expect(await recordOf('elm:duration "PT5H"^^xsd:duration')).toMatchObject({
      weeks: null,
      warned: ['elm:duration length-left-out'],
    })
  })

  test('that the profile refuses is faulty, and its id is known all the same', async () => {
    const reading = await read(offer(':labs', ''), offer(':slikts', 'elm:status 5'))
    expect(reading.rows.map(({ record }) => record.id)).toEqual(['https://skola.lv/labs'])
    expect(reading.faults).toMatchObject([{ row: 2, column: 'elm:status', code: 'not-plain-text' }])
    expect(reading.faultyIds?.get(2)).toBe('https://skola.lv/slikts')
  })

  test('without an address, or with a title that is too long, is faulty', async () => {
    const reading = await read(
      offer('_:kurss', ''),
      offer(':garais', '').replace('"Kurss"', `"${'k'.repeat(301)}"`),
    )
    expect(reading.faults).toMatchObject([
      { row: 1, code: 'no-permanent-id' },
      { row: 2, column: 'title.lv', code: 'too-long', values: { max: 300 } },
    ])
  })

  test('that is no longer published counts as not being there', async () => {
    const gone = 'elm:status "http://data.europa.eu/snb/status/not-published-anymore"'
    expect((await read(offer(':vecs', gone), offer(':jauns', ''))).rows.map(({ row }) => row)).toEqual([2])
  })

  test('in a document that cannot be read is one fault of the whole document', async () => {
    expect(await readLoqOffers(Buffer.from('nothing'), 'turtle')).toMatchObject({
      rows: [],
      faults: [{ row: 0, code: 'broken-turtle' }],
    })
    expect((await readLoqOffers(Buffer.from('<a:b> <a:c> <a:d> .'), 'turtle')).faults).toMatchObject([
      { row: 0, code: 'no-offers' },
    ])
  })
})
