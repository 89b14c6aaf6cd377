import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { textsOf } from '../elm/code-lists.ts'
import { knownValues } from '../import/import-queries.ts'
import type { OfferRecord } from '../offer/offer-record.ts'
import { opportunitiesById } from '../opportunity/opportunity-queries.ts'
import type { Opportunity } from '../opportunity/opportunity.ts'
import { keepKnown } from './keep-known.ts'
import { readOfferDocument } from './read-offer-document.ts'

// What the model has no place for, and so does not come back: purposes, entry as codes and required skills (they
// stand in the note), seats, accessibility, target groups without a concept, and the municipality of an offer.

describeOnEmbeddedDatabase(
  'Our own catalogue, written in the European Learning Model and read again',
  (database) => {
    const read = async (file: string) => {
      const server = await testServer(database())
      const response = await server.request(`/data/${file}`)
      const bytes = Buffer.from(await response.arrayBuffer())
      const contentType = response.headers.get('content-type') ?? undefined
      const reading = await readOfferDocument({ name: file, contentType, bytes })
      return keepKnown(reading, await knownValues(database().db, 'test', reading.rows, []))
    }

    test('holds every offer with the same title, day, price, skills, field, languages and way of learning', async () => {
      const { db } = database()
      const rows = await rowsOf(
        db,
        sql<{ id: string }>`select id from opportunity where status = 'published' order by id`,
      )
      const offers = await opportunitiesById(
        db,
        rows.map(({ id }) => id),
      )
      const reading = await read('loq.ttl')
      expect(reading.faults).toEqual([])
      expect(reading.rows).toHaveLength(offers.length)
      const records = new Map(reading.rows.map(({ record }) => [record.id.slice(-10), record]))
      for (const offer of offers) {
        const record = records.get(offer.id)
        expect({ id: offer.id, ...(record && carried(record)) }).toEqual({ id: offer.id, ...stated(offer) })
      }
    })

    test('says the same as JSON-LD', async () => {
      const [turtle, json] = [await read('loq.ttl'), await read('loq.jsonld')]
      const byId = (reading: typeof turtle) =>
        new Map(
          reading.rows.map(({ record }) => [record.id, { ...record, skills: record.skills.toSorted() }]),
        )
      expect(byId(json)).toEqual(byId(turtle))
    })

    test('names its organisations by our own ids, so that they are known again', async () => {
      const { organisations, rows } = await read('loq.ttl')
      const known = new Set(
        (await rowsOf(database().db, sql<{ id: string }>`select id from organisation`)).map(({ id }) => id),
      )
      expect(rows.filter(({ record }) => !known.has(record.provider))).toEqual([])
      expect(
        organisations.every(({ id, legalName }) => known.has(id) && Object.keys(legalName).length > 0),
      ).toBe(true)
    })
  },
)

function carried(record: OfferRecord) {
  const { title, summary, starts_on, apply_by, price_eur, funding, skills, isced_f, languages } = record
  const { mode, schedule, hours, weeks, kind, setting, eqf, outcomes } = record
  return {
    ...{
      kind,
      setting,
      title,
      summary,
      starts_on,
      apply_by,
      price_eur,
      funding,
      isced_f,
      mode,
      schedule,
      hours,
      weeks,
      eqf,
    },
    ...{ outcomes, skills: skills.toSorted(), languages: languages.toSorted(), place: record.place },
  }
}

function stated(offer: Opportunity): ReturnType<typeof carried> {
  return {
    kind: offer.kind,
    setting: offer.setting,
    title: textsOf(offer.title),
    summary: textsOf(offer.summary),
    outcomes: offer.outcomes.map(textsOf),
    skills: offer.taught.map(({ id }) => id).toSorted(),
    isced_f: offer.fieldCode,
    eqf: offer.eqf,
    languages: offer.languages.toSorted(),
    mode: offer.mode,
    schedule: offer.schedule,
    hours: offer.hours,
    weeks: offer.weeks,
    price_eur: offer.priceEur,
    funding: offer.funding,
    place: offer.placeName?.['lv']?.text ?? null,
    starts_on: offer.startsOn,
    apply_by: offer.applyBy,
  }
}
