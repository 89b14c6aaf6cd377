import { describe, expect, test } from 'vitest'

import { readCoursePage } from './read-course-page.ts'

const script = (block: unknown) =>
  `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`

const page = (...blocks: readonly unknown[]) =>
  `<!doctype html><html lang="lv"><head><link rel="canonical" href="https://skola.lv/kursi/1"></head><body>
   ${blocks.map(script).join('')}</body></html>`

const provider = { '@type': 'Organization', name: 'Skola', url: 'https://skola.lv/' }
const course = { '@context': 'https://schema.org', '@type': 'Course', name: 'Metināšana', provider }

function read(html: string | Uint8Array, contentType = 'text/html') {
  return readCoursePage(Buffer.from(html), contentType, 'kursi')
}

function recordOf(properties: object) {
  const { rows, faults, warnings } = read(page({ ...course, ...properties }))
  expect(faults).toEqual([])
  return { ...rows[0]?.record, warned: warnings.map(({ column, code }) => `${column} ${code}`) }
}

const run = (properties: object) =>
  recordOf({ hasCourseInstance: { '@type': 'CourseInstance', ...properties } })

describe('A page that describes courses with schema.org', () => {
  test('gives an offer for each run, and one without a day for a course that has none', () => {
    const runs = [
      { '@type': 'CourseInstance', '@id': '#pavasaris', startDate: '2027-03-01' },
      { '@type': 'CourseInstance', startDate: '2027-09-01T18:00:00+03:00' },
    ]
    const { rows, organisations } = read(
      page({ ...course, hasCourseInstance: runs }, { ...course, name: 'Šūšana' }),
    )
    expect(rows.map(({ row, record }) => [row, record.id, record.title['lv'], record.starts_on])).toEqual([
      [1, 'https://skola.lv/kursi/1#pavasaris', 'Metināšana', '2027-03-01'],
      [2, 'https://skola.lv/kursi/1#Metināšana#2027-09-01T18:00:00+03:00', 'Metināšana', '2027-09-01'],
      [3, 'https://skola.lv/kursi/1#Šūšana', 'Šūšana', null],
    ])
    expect(organisations).toEqual([
      { id: 'https://skola.lv/', legalName: { lv: 'Skola' }, registration: null },
    ])
  })

  test('may write the context and the types in any of the usual ways', () => {
    for (const { context, type } of [
      { context: 'http://schema.org/', type: 'http://schema.org/Course' },
      { context: ['https://schema.org', { '@language': 'lv' }], type: ['Course', 'Thing'] },
      { context: { schema: 'https://schema.org/' }, type: 'schema:Course' },
    ]) {
      expect(read(page({ ...course, '@context': context, '@type': type })).rows).toHaveLength(1)
    }
  })

  test('may spread them over blocks, lists and a graph, and name one by its id', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', name: 'Kursi' },
        { ...course, provider: { '@id': '#skola' }, hasCourseInstance: [{ '@id': '#grupa' }] },
      ],
    }
    const others = [
      { ...provider, '@id': '#skola' },
      { '@type': 'CourseInstance', '@id': '#grupa', startDate: '2027-03-01' },
    ]
    expect(read(page(graph, others)).rows).toMatchObject([
      { record: { provider: 'https://skola.lv/', starts_on: '2027-03-01', title: { lv: 'Metināšana' } } },
    ])
  })

  test('with a broken block is read without it, and the block is named', () => {
    const { rows, faults } = read(page('{"@type": "Course", ', course))
    expect(rows).toHaveLength(1)
    expect(faults).toMatchObject([{ row: 0, code: 'broken-block', values: { block: 1 } }])
  })

  test('without a course says so, and never runs or fetches what it names', () => {
    expect(
      read('<html lang="lv"><script src="https://elsewhere.example/a.js"></script></html>').faults,
    ).toMatchObject([{ code: 'no-courses' }])
  })

  test('says who teaches: the provider, else the only organisation of the page', () => {
    const { provider: _, ...anonymous } = course
    expect(read(page(anonymous)).faults).toMatchObject([{ row: 1, column: 'provider', code: 'no-provider' }])
    expect(read(page(anonymous, provider)).rows).toMatchObject([
      { record: { provider: 'https://skola.lv/' } },
    ])
    expect(
      read(page(anonymous, provider, { ...provider, name: 'Cita', url: 'https://cita.lv/' })).rows,
    ).toEqual([])
    expect(recordOf({ provider: 'Skola' }).provider).toBe('Skola')
  })

  test('is read in the encoding that it states', () => {
    const html = Buffer.from(
      page({ ...course, name: 'Курс' }).replace('<head>', '<head><meta charset="windows-1251">'),
    )
    const cyrillic = Uint8Array.from([0xca, 0xf3, 0xf0, 0xf1])
    const at = html.indexOf('Курс')
    const bytes = Buffer.concat([
      html.subarray(0, at),
      cyrillic,
      html.subarray(at + Buffer.byteLength('Курс')),
    ])
    expect(read(bytes).rows[0]?.record.title).toEqual({ lv: 'Курс' })
    expect(read(page(course), 'text/html; charset=klingon').faults).toMatchObject([
      { code: 'unknown-charset' },
    ])
  })

  test('of more than five megabytes is refused', () => {
    expect(read(Buffer.alloc(5 * 1024 * 1024 + 1, ' ')).faults).toMatchObject([
      { code: 'too-large', values: { max: 5 } },
    ])
  })

  test('that nests without end is read without exhausting anything', () => {
    expect(read(`${'<div>'.repeat(50_000)}${page(course)}`).rows).toHaveLength(1)
    expect(read(page(`${'['.repeat(50_000)}${']'.repeat(50_000)}`, course)).rows).toHaveLength(1)
  })
})

describe('A course on a page', () => {
  test('costs what all its offers say in euros', () => {
    const price = (...offers: readonly object[]) => recordOf({ offers }).price_eur
    expect(price({ price: 49, priceCurrency: 'EUR' })).toBe(49)
    expect(price({ price: '49,90', priceCurrency: 'EUR' })).toBe(49.9)
    expect(price({ price: '€ 20' })).toBe(20)
    expect(price({ category: 'Free' })).toBe(0)
    expect(recordOf({ isAccessibleForFree: true }).price_eur).toBe(0)
    expect(recordOf({}).price_eur).toBeNull()
    const two = [
      { price: 10, priceCurrency: 'EUR' },
      { price: 20, priceCurrency: 'EUR' },
    ]
    expect(recordOf({ offers: two })).toMatchObject({ price_eur: null, warned: ['offers price-left-out'] })
    expect(price({ price: 10, priceCurrency: 'USD' })).toBeNull()
    expect(price({ price: 'pēc vienošanās' })).toBeNull()
  })

  test('is learned in the way that the run, its place or its kind of attendance says', () => {
    const place = { '@type': 'Place', name: 'Rēzekne' }
    expect(run({ courseMode: 'Onsite' }).mode).toBe('in-person')
    expect(run({ courseMode: ['online', 'onsite'] }).mode).toBe('blended')
    expect(run({ courseMode: 'https://schema.org/OnlineEventAttendanceMode' }).mode).toBe('online')
    expect(run({ courseMode: 'tālmācība' }).mode).toBe('online')
    expect(run({ location: { '@type': 'VirtualLocation' } }).mode).toBe('online')
    expect(run({ location: [place, { '@type': 'VirtualLocation' }] }).mode).toBe('blended')
    expect(run({ location: place }).mode).toBeNull()
  })

  test('lasts as long as its workload or its schedule says', () => {
    expect(run({ courseWorkload: 'PT40H' }).hours).toBe(40)
    expect(run({ courseWorkload: '40 stundas' })).toMatchObject({
      hours: null,
      warned: ['courseWorkload length-left-out'],
    })
    const weekly = { '@type': 'Schedule', repeatFrequency: 'Weekly', repeatCount: 6, duration: 'PT2H30M' }
    expect(run({ courseSchedule: weekly })).toMatchObject({ hours: 15, weeks: 6, schedule: null })
    expect(run({ courseSchedule: { ...weekly, startTime: '18:00' } }).schedule).toBe('evening')
    expect(run({ courseSchedule: { ...weekly, byDay: 'https://schema.org/Saturday' } }).schedule).toBe(
      'weekend',
    )
    expect(run({ startDate: '2027-03-01', endDate: '2027-03-28' }).weeks).toBe(4)
  })

  test('is taught in the languages that it names, as codes or in words', () => {
    expect(
      recordOf({ inLanguage: ['lv-LV', 'Russian', { '@type': 'Language', name: 'vācu' }] }).languages,
    ).toEqual(['lv', 'ru', 'de'])
    expect(recordOf({ inLanguage: 'Klingon' })).toMatchObject({
      languages: [],
      warned: ['inLanguage code-left-out'],
    })
  })

  test('has its texts in the language of the page, unless they say another', () => {
    const name = [{ '@value': 'Welding', '@language': 'en' }, 'Metināšana']
    expect(recordOf({ name, description: '<p>Kurss <b>iesācējiem</b></p>' })).toMatchObject({
      title: { en: 'Welding', lv: 'Metināšana' },
      summary: { lv: 'Kurss iesācējiem' },
    })
    const silent = read(page(course).replace(' lang="lv"', ''))
    expect(silent.warnings).toMatchObject([{ code: 'text-without-language', values: { language: 'lv' } }])
  })

  test('that is cancelled counts as not being there', () => {
    const cancelled = { '@type': 'CourseInstance', eventStatus: 'https://schema.org/EventCancelled' }
    expect(read(page({ ...course, hasCourseInstance: cancelled }, course)).rows).toHaveLength(1)
  })

  test('keeps skills, field, level, seats and last day to apply', () => {
    const uuid = '2fcd95a4-1f9a-41cf-95a9-4701bde476b4'
    expect(
      recordOf({
        teaches: [{ '@type': 'DefinedTerm', url: `http://data.europa.eu/esco/skill/${uuid}` }, 'Metināt'],
        about: { '@type': 'DefinedTerm', url: 'http://data.europa.eu/snb/isced-f/0715' },
        educationalLevel: 'EQF 4',
        offers: { price: 0, validThrough: '2027-02-20T23:59:59+02:00' },
        hasCourseInstance: {
          '@type': 'CourseInstance',
          maximumAttendeeCapacity: 10,
          remainingAttendeeCapacity: 3,
        },
      }),
    ).toMatchObject({
      skills: [`skill/${uuid}`],
      outcomes: [{ lv: 'Metināt' }],
      isced_f: '0715',
      eqf: 4,
      apply_by: '2027-02-20',
      seats: { min: null, max: 10, free: 3 },
    })
  })
})
