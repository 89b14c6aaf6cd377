import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../tests/support/database.ts'
import { testMoment } from '../../tests/support/template.ts'
import { importOffers } from '../modules/catalogue/index.ts'
import { hasDemonstration, isEmptyRegion, refreshDemonstration, removeDemonstration } from '../region.ts'
import { asOwner, rowOf, rowsOf } from '../shared/db/db.ts'
import { operator } from './command.ts'

/** All that each module counts when it removes its part. */
const heldByDemonstration = sql<{ rows: number }>`
  select (
      (select count(*) from organisation where demonstration)
      + (select count(*) from opportunity where demonstration)
      + (select count(*) from regional_need where demonstration)
      + (select count(*) from person where demonstration)
      + (select count(*) from intake) + (select count(*) from application) + (select count(*) from invoice)
      + (select count(*) from class_proposal) + (select count(*) from demand_need)
      + (select count(*) from referral where demonstration) + (select count(*) from appointment where demonstration)
      + (select count(*) from guidance_case where person_id in (select id from person where demonstration)
        or lead_id in (select id from person where demonstration))
      + (select count(*) from guidance_request where person_id in (select id from person where demonstration)
        or coordinator_id in (select id from person where demonstration))
      + (select count(*) from competence_evidence) + (select count(*) from credential)
      + (select count(*) from partner_application)
      + (select count(*) from demand_month) + (select count(*) from empty_search) + (select count(*) from demand_note)
    )::int as rows`

const tenDaysLater = new Date('2026-12-04T10:00:00Z')

describeOnBothDatabases('The demonstration', (database) => {
  const state = () =>
    rowOf(
      database().db,
      sql<{
        starts: string
        offers: number
        specifications: number
        organisations: number
        needs: number
        version: number
        events: number
      }>`
        select (select starts_on from opportunity where source_id = 'mig-mag-metinasana-rezekne') as starts,
          (select apply_by from opportunity where source_id = 'mig-mag-metinasana-rezekne') as deadline,
          (select md5(string_agg(opportunity_text::text, '' order by opportunity_id, language)) from opportunity_text) as texts,
          (select count(*) from opportunity) as offers,
          (select count(*) from learning_specification) as specifications,
          (select count(*) from organisation) as organisations,
          (select count(*) from regional_need) as needs, (select count(*) from search_word) as words,
          (select version from catalogue_version) as version, (select count(*) from event where kind like 'catalogue.%') as events
      `,
    )

  /** Tables of the region that hold anything, as whoever owns the database sees them. */
  const filled = () =>
    asOwner(database().db, async (tx) => {
      const tables = await rowsOf(
        tx,
        sql<{ name: string }>`
          select relname::text as name from pg_class
          where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') order by 1
        `,
      )
      const found: string[] = []
      for (const { name } of tables) {
        const [row] = await rowsOf(tx, sql`select 1 from ${sql.table(name)} limit 1`)
        if (row !== undefined) found.push(name)
      }
      return found
    })

  test('moves its days on from today, and nothing else', async () => {
    const before = await state()
    expect(before).toMatchObject({ starts: '2026-12-18', deadline: '2026-12-13' })
    expect(await refreshDemonstration(database().db, operator, tenDaysLater)).toBeGreaterThan(50)
    expect(await state()).toEqual({
      ...before,
      starts: '2026-12-28',
      deadline: '2026-12-23',
      version: (before?.version ?? 0) + 1,
      events: (before?.events ?? 0) + 1,
    })
  })

  test('does not move the days of real offers', async () => {
    await importOffers(database().db, {
      file: {
        name: 'offers.jsonl',
        bytes: Buffer.from(
          JSON.stringify({ id: 'real', provider: 'real', title: { lv: 'Īsts' }, starts_in_days: 5 }),
        ),
      },
      providerFile: Buffer.from(JSON.stringify({ id: 'real', type: 'library', name: { lv: 'Īsta' } })),
      source: 'real',
      dryRun: false,
      skipFaulty: false,
      by: operator,
      now: testMoment,
    })
    await refreshDemonstration(database().db, operator, tenDaysLater)
    expect(
      await rowOf(database().db, sql`select starts_on as day from opportunity where source = 'real'`),
    ).toEqual({
      day: '2026-11-29',
    })
  })

  test('is removed for good, while vocabularies and real offers stay', async () => {
    const before = await state()
    const held = await asOwner(database().db, (tx) => rowOf(tx, heldByDemonstration))
    const removed = await removeDemonstration(database().db, operator, testMoment)
    expect(removed).toBe(held?.rows)
    // What a region begins with (kinds of appointment, standards, targets, its own issuer), places, the log, consents without their people (they are counts), and what the real offer brought.
    expect(await filled()).toEqual([
      ...['appointment_kind', 'catalogue_version', 'competence_standard', 'competence_unit', 'consent'],
      ...['credential_issuer', 'event', 'event_waiting', 'feed_finding', 'feed_run'],
      ...['learning_specification', 'migration', 'municipality', 'offer_likeness', 'offer_sighting'],
      ...['offer_statement', 'opportunity', 'opportunity_text', 'organisation', 'place', 'search_word'],
      ...['territorial_unit', 'training_target'],
    ])
    expect(await state()).toMatchObject({
      offers: 1,
      specifications: 1,
      organisations: 1,
      needs: 0,
      version: (before?.version ?? 0) + 1,
    })
    expect(await hasDemonstration(database().db)).toBe(false)
    const kept = await rowOf(
      database().db,
      sql`select (select count(*) from reference.skill) as skills, (select count(*) from place) as places`,
    )
    expect(kept).toEqual({ skills: 1800, places: 37 })
  })

  test('leaves no word behind that search would offer', async () => {
    expect(
      await rowOf(database().db, sql`select word from search_word where word like 'metin%'`),
    ).toBeUndefined()
  })

  test('is not set up again by a later start, even when nothing else is there', async () => {
    await sql`delete from opportunity`.execute(database().db)
    await sql`delete from learning_specification`.execute(database().db)
    await sql`delete from organisation`.execute(database().db)
    expect(await isEmptyRegion(database().db)).toBe(false)
  })

  test('says so where there is none', async () => {
    const before = await state()
    expect(await refreshDemonstration(database().db, operator, testMoment)).toBeUndefined()
    expect(await removeDemonstration(database().db, operator, testMoment)).toBeUndefined()
    expect(await state()).toEqual(before)
  })
})
