import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { projectRoot } from '../../../shared/project-root.ts'
import { importOffers, type OfferImport } from './import-commands.ts'

const starterFile = (name: string) => readFileSync(join(projectRoot, 'starter', name))
const organisation = {
  id: 'skola',
  type: 'library',
  municipality: 'LV-REZ',
  place: 'Rēzekne',
  name: { lv: 'Skola' },
}
const offer = { id: 'a', provider: 'skola', title: { lv: 'Kurss' } }
const jsonLines = (...rows: readonly unknown[]) =>
  Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'))

describeOnBothDatabases(
  'Importing offers into an empty region',
  (database) => {
    const load = (rows: Buffer | readonly unknown[], asked: Partial<OfferImport> = {}) =>
      importOffers(database().db, {
        file: { name: 'offers.jsonl', bytes: Buffer.isBuffer(rows) ? rows : jsonLines(...rows) },
        source: 'skola',
        dryRun: false,
        skipFaulty: false,
        by: { kind: 'operator', id: 'test' },
        now: testMoment,
        ...asked,
      })
    const codes = ({ faults }: Awaited<ReturnType<typeof load>>) =>
      faults.map(({ row, column, code }) => `${row} ${column} ${code}`)
    const catalogue = () =>
      rowsOf(
        database().db,
        sql`
        select opportunity.*, specification.*, opportunity.id as opportunity,
          (select jsonb_agg(specification_skill order by role, position) from specification_skill
           where specification_id = specification.id) as skills
        from opportunity join learning_specification as specification on specification.id = specification_id
        order by opportunity.id
      `,
      )
    const traces = () =>
      rowOf(
        database().db,
        sql`select (select version from catalogue_version) as version, (select count(*) from event) as events`,
      )

    test('names what the region does not know, and writes nothing', async () => {
      const before = await traces()
      const result = await load([
        { ...offer, provider: 'citur' },
        { ...offer, id: 'b', skills: ['skill/00000000-0000-0000-0000-000000000000'], isced_f: '1234' },
        { ...offer, id: 'a', municipality: 'LV-XXX' },
        { ...offer, id: 'd', municipality: 'LV-DGV', place: 'Rēzekne' },
        {
          ...offer,
          id: 'e',
          starts_on: '2027-01-01',
          starts_in_days: 3,
          seats: { min: 9, max: 8, free: 10 },
        },
      ])
      expect(codes(result)).toEqual([
        '1 provider unknown-provider',
        '2 provider unknown-provider',
        '2 skills unknown-skill',
        '2 isced_f unknown-field',
        '3 id repeated-id',
        '3 provider unknown-provider',
        '3 municipality unknown-municipality',
        '4 provider unknown-provider',
        '4 place unknown-place',
        '5 provider unknown-provider',
        '5 starts_on both-dates',
        '5 seats.min seats-order',
        '5 seats.free seats-order',
      ])
      expect(result).toMatchObject({ good: 0, faultyRows: 5, saved: undefined })
      expect(await traces()).toEqual(before)
    })

    test('tries everything and writes nothing in a dry run', async () => {
      const before = await traces()
      const result = await load([offer], { providerFile: jsonLines(organisation), dryRun: true })
      expect(result).toMatchObject({ good: 1, faults: [], saved: undefined })
      expect(await traces()).toEqual(before)
    })

    test('brings the organisations of a file along', async () => {
      const result = await load([offer], { providerFile: jsonLines(organisation) })
      expect(result.saved).toEqual({ added: 1, changed: 0, unchanged: 0 })
      expect(await catalogue()).toMatchObject([
        {
          opportunity: identifierOf('skola', 'a'),
          organisation_id: identifierOf('skola', 'skola'),
          demonstration: false,
        },
      ])
    })

    test('imports the good rows only when asked to leave the faulty ones out', async () => {
      const rows = [
        { ...offer, id: 'b' },
        { ...offer, id: 'c', mode: 'x' },
      ]
      expect((await load(rows)).saved).toBeUndefined()
      expect(await load(rows, { skipFaulty: true })).toMatchObject({
        good: 1,
        faultyRows: 1,
        absent: 1,
        saved: { added: 1, changed: 0, unchanged: 0 },
      })
      expect(await catalogue()).toHaveLength(2)
    })

    test('changes what has changed, under the same identifier, and nothing else', async () => {
      const before = await catalogue()
      const traced = await traces()
      expect((await load([offer, { ...offer, id: 'b' }])).saved).toEqual({
        added: 0,
        changed: 0,
        unchanged: 2,
      })
      expect(await catalogue()).toEqual(before)
      expect(await traces()).toEqual(traced)
      const changed = { ...offer, title: { lv: 'Jauns' } }
      expect((await load([changed, { ...offer, id: 'b' }])).saved).toEqual({
        added: 0,
        changed: 1,
        unchanged: 1,
      })
      const after = await catalogue()
      expect(after.map((row) => Reflect.get(Object(row), 'opportunity'))).toEqual(
        before.map((row) => Reflect.get(Object(row), 'opportunity')),
      )
      expect(await traces()).toMatchObject({ version: Number(Reflect.get(Object(traced), 'version')) + 1 })
    })

    test('keeps offers of another organisation from being overwritten', async () => {
      const other = { ...organisation, id: 'cita' }
      const result = await load([{ ...offer, provider: 'cita' }], { providerFile: jsonLines(other) })
      expect(codes(result)).toEqual(['1 id id-taken'])
    })

    test('warns of days that are over, and imports them', async () => {
      const result = await load([
        { ...offer, id: 'old', starts_on: '2026-11-23', apply_by: '2026-11-20' },
        { ...offer, id: 'odd', starts_on: '2026-12-01', apply_by: '2026-12-02' },
      ])
      expect(result.warnings.map(({ row, code }) => `${row} ${code}`)).toEqual([
        '1 past-start',
        '1 past-deadline',
        '2 deadline-after-start',
      ])
      expect(result.saved).toMatchObject({ added: 2 })
    })

    test('takes the municipality from the place where only that is given', async () => {
      await load([{ ...offer, id: 'place', place: 'Kārsava' }])
      const id = identifierOf('skola', 'place')
      expect(
        await rowOf(database().db, sql`select municipality_id, place_id from opportunity where id = ${id}`),
      ).toEqual({ municipality_id: 'LV-058', place_id: 'karsava' })
    })

    test('asks which organisation is meant when two sources have the same id', async () => {
      await load([{ ...offer, id: 'x' }], { source: 'other', providerFile: jsonLines(organisation) })
      const result = await load([{ ...offer, id: 'y' }], { source: 'third' })
      expect(codes(result)).toEqual(['1 provider ambiguous-provider'])
      const ours = identifierOf('other', 'skola')
      expect((await load([{ ...offer, id: 'y', provider: ours }], { source: 'third' })).saved).toMatchObject({
        added: 1,
      })
    })

    test('takes the offers that ship with Laipa, and keeps every value of them', async () => {
      const asked = { source: 'starter', providerFile: starterFile('providers.jsonl') }
      const result = await load(starterFile('offers.jsonl'), asked)
      expect(result).toMatchObject({ faults: [], providerFaults: [], saved: { added: 120 } })
      const id = identifierOf('starter', 'mig-mag-metinasana-rezekne')
      expect((await catalogue()).find((row) => Reflect.get(Object(row), 'opportunity') === id)).toMatchObject(
        {
          kind: 'course',
          purposes: ['work'],
          field_code: '0715',
          entry_education: 'none',
          entry_languages: { lv: 'A2' },
          languages: ['lv'],
          hours: 160,
          price_eur: 49,
          funding: 'esf',
          municipality_id: 'LV-REZ',
          place_id: 'rezekne',
          seats_min: 6,
          seats_max: 10,
          starts_on: '2026-12-18',
          apply_by: '2026-12-13',
          accessibility: ['step-free', 'transport-refund'],
          skills: { length: 7 },
        },
      )
    })
  },
  { demonstration: false },
)

describeOnBothDatabases('Importing offers into the demonstration region', (database) => {
  test('counts offers of fictional organisations to the demonstration, and says so', async () => {
    const result = await importOffers(database().db, {
      file: { name: 'offers.jsonl', bytes: starterFile('offers.jsonl') },
      source: 'import',
      dryRun: false,
      skipFaulty: false,
      by: { kind: 'operator', id: 'test' },
      now: testMoment,
    })
    expect(result.faults).toEqual([])
    expect(result.warnings).toHaveLength(120)
    expect(result.warnings[0]?.code).toBe('demonstration-provider')
    const found = await rowOf(
      database().db,
      sql`select count(*) as count, bool_and(demonstration) as demonstration from opportunity where source = 'import'`,
    )
    expect(found).toEqual({ count: 120, demonstration: true })
  })
})
