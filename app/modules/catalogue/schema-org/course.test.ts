import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { Ajv } from 'ajv'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'

import { rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { anyOpportunity, blankOpportunity } from '../../../../tests/support/opportunity-arbitraries.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { opportunitiesById } from '../opportunity/opportunity-queries.ts'
import type { Opportunity } from '../opportunity/opportunity.ts'
import type { CoursePage } from './course-run.ts'
import { courseOf } from './course.ts'

const page: CoursePage = {
  language: 'lv',
  baseUrl: 'https://laipa.example',
  lead: 'Kurss · rīko biedrība',
  today: '2026-11-24',
}

const ajv = new Ajv({ allErrors: true, strictTypes: false })
ajv.addSchema(JSON.parse(readFileSync(join(import.meta.dirname, 'course.schema.json'), 'utf8')), 'course')

function faults(data: unknown, definition: 'course' | 'complete' = 'course'): string[] {
  const validate = ajv.getSchema(`course#/definitions/${definition}`)
  if (validate === undefined) throw new Error(`The schema has no definition ${definition}.`)
  if (validate(data) === true) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

/** Price, way and length are known: all that search engines insist on. */
function isComplete({ priceEur, mode, hours, weeks }: Opportunity): boolean {
  return priceEur !== null && mode !== null && (hours ?? weeks) !== null
}

describe('what the page of an opportunity tells search engines', () => {
  test('is valid for any offer, and complete as soon as price, way and length are known', () => {
    fc.assert(
      fc.property(anyOpportunity, fc.constantFrom(...languages), (opportunity, language) => {
        const course = courseOf(opportunity, { ...page, language })
        expect(faults(course)).toEqual([])
        expect(faults(course, 'complete').length === 0).toBe(isComplete(opportunity))
      }),
    )
  })

  test('leaves out what is unknown instead of guessing', () => {
    const course = courseOf(blankOpportunity, page)
    expect(Object.keys(course)).toEqual([
      ...['@context', '@type', '@id', 'identifier', 'url', 'name', 'description', 'provider'],
      'hasCourseInstance',
    ])
    const id = 'https://laipa.example/id/opportunity/a000000000'
    expect(course['hasCourseInstance']).toEqual([{ '@type': 'CourseInstance', '@id': id, identifier: id }])
    expect(course['description']).toBe('Kurss · rīko biedrība')
  })

  test('says when applications end by the clocks of Riga, in summer and in winter', () => {
    const until = (applyBy: string) => courseOf({ ...blankOpportunity, priceEur: 0, applyBy }, page)['offers']
    expect(until('2026-10-24')).toMatchObject({ validThrough: '2026-10-24T23:59:59+03:00', category: 'Free' })
    expect(until('2026-10-25')).toMatchObject({ validThrough: '2026-10-25T23:59:59+02:00' })
  })

  test('says that places are free or gone only where they were counted', () => {
    const availability = (change: Partial<Opportunity>) => {
      const { offers } = courseOf({ ...blankOpportunity, priceEur: 20, ...change }, page)
      return /schema.org\/(\w+)/.exec(JSON.stringify(offers))?.[1]
    }
    expect(availability({})).toBeUndefined()
    expect(availability({ seatsFree: 3 })).toBe('InStock')
    expect(availability({ seatsFree: 0 })).toBe('SoldOut')
    expect(availability({ startsOn: '2026-11-23', seatsFree: 3 })).toBe('OutOfStock')
    expect(availability({ status: 'cancelled', seatsFree: 3 })).toBe('Discontinued')
  })

  test('keeps a long description to 500 letters, cut after a whole word', () => {
    const summary = { lv: { text: 'mācības '.repeat(100), origin: 'official' as const } }
    const description = String(courseOf({ ...blankOpportunity, summary }, page)['description'])
    expect(description.length).toBeLessThanOrEqual(500)
    expect(description).toMatch(/ mācības…$/)
  })
})

describeOnEmbeddedDatabase('the pages of the demonstration’s offers', (database) => {
  const welding = identifierOf('demonstration', 'mig-mag-metinasana-rezekne')
  const address = `/en/learning/${welding}-mig-mag-welding-for-beginners`

  const htmlAt = async (path: string) => (await (await testServer(database())).request(path)).text()
  const dataIn = (html: string) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]

  test('tell search engines nothing that breaks their rules, in any language', async () => {
    const { db } = database()
    const rows = await rowsOf(db, sql<{ id: string }>`select id from opportunity order by id`)
    const offers = await opportunitiesById(
      db,
      rows.map(({ id }) => id),
    )
    expect(offers.length).toBeGreaterThan(100)
    expect(offers.filter(isComplete).length).toBeGreaterThan(100)
    for (const offer of offers) {
      for (const language of languages) {
        const course = courseOf(offer, { ...page, language })
        expect({ id: offer.id, faults: faults(course, isComplete(offer) ? 'complete' : 'course') }).toEqual({
          id: offer.id,
          faults: [],
        })
      }
    }
  })

  test('describe the course in the page’s language, under its permanent address', async () => {
    const course: unknown = JSON.parse(dataIn(await htmlAt(address)) ?? '')
    expect(course).toMatchObject({
      '@type': 'Course',
      '@id': `http://laipa.test/id/specification/${welding}`,
      url: `http://laipa.test${address}`,
      name: 'MIG/MAG welding for beginners',
      provider: { '@type': 'EducationalOrganization', url: 'https://metala-meistars.example/' },
      hasCourseInstance: [
        {
          courseMode: 'Onsite',
          location: { address: { addressCountry: 'LV' }, geo: { latitude: 56.51028 } },
        },
      ],
      teaches: expect.arrayContaining([
        {
          '@type': 'DefinedTerm',
          name: 'operate welding equipment',
          url: 'http://data.europa.eu/esco/skill/2fcd95a4-1f9a-41cf-95a9-4701bde476b4',
        },
      ]),
    })
  })

  test('are not to be found by search engines, yet say where they stand', async () => {
    const html = await htmlAt(address)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain(`<link rel="canonical" href="http://laipa.test${address}"/>`)
    expect(html).toContain(
      `hreflang="x-default" href="http://laipa.test/lv/learning/${welding}-mig-mag-metinasana-iesacejiem"`,
    )
    expect(html).toContain(
      `hreflang="de" href="http://laipa.test/de/learning/${welding}-mig-mag-schweissen-fur-einsteiger"`,
    )
    await sql`update opportunity set demonstration = false, starts_in_days = null, apply_by_days = null
      where id = ${welding}`.execute(database().db)
    expect(await htmlAt(address)).not.toContain('noindex')
  })

  test('hold a provider’s text as text, whatever it says', async () => {
    const hostile = '</script><script>alert(1)</script><!-- "x" & \u2028'
    const summary = JSON.stringify({ en: { text: hostile, origin: 'official' } })
    await sql`update learning_specification set summary = ${summary}::jsonb where id = ${welding}`.execute(
      database().db,
    )
    const html = await htmlAt(address)
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<!--')
    expect(JSON.parse(dataIn(html) ?? '')).toMatchObject({ description: hostile.trim() })
  })
})
