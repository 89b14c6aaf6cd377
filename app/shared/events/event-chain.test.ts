import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../tests/support/database.ts'
import { testMoment } from '../../../tests/support/template.ts'
import { asOwner, rowOf, type Tx } from '../db/db.ts'
import { chainEvents } from './chain-events.ts'
import { eventHash, noHash } from './event-hash.ts'
import { recordEvent, type Actor } from './events.ts'
import { verifyEvents } from './verify-events.ts'

const machine: Actor = { kind: 'machine', id: 'test' }
const tables = ['event', 'event_chain', 'event_waiting'].map((name) => ({
  table: sql.table(name),
  copy: sql.table(`${name}_copy`),
}))

describeOnBothDatabases(
  'The log of events',
  (database) => {
    const write = (action: (tx: Tx) => Promise<unknown>) => database().db.transaction().execute(action)
    const record = (tx: Tx, subject: string) =>
      recordEvent(tx, 'test.row.made', subject, machine, testMoment, { 'z "ā"\u2028': [subject], b: 1.5 })
    const asMeddler = (action: (tx: Tx) => Promise<unknown>) =>
      asOwner(database().db, async (tx) => {
        await sql`select set_config('laipa.restoring', 'yes', true)`.execute(tx)
        await action(tx)
      })
    const run = async (tx: Tx, statements: readonly string[]) => {
      for (const statement of statements) await sql.raw(statement).execute(tx)
    }
    /** What is found after the owner of the database has meddled; everything is put back. */
    const foundAfter = async (...statements: string[]) => {
      await asMeddler(async (tx) => {
        for (const { table, copy } of tables) await sql`create table ${copy} as table ${table}`.execute(tx)
        await run(tx, statements)
      })
      const report = await verifyEvents(database().db)
      await asMeddler(async (tx) => {
        for (const { table, copy } of tables) {
          await sql`truncate ${table}`.execute(tx)
          await sql`insert into ${table} overriding system value table ${copy}`.execute(tx)
          await sql`drop table ${copy}`.execute(tx)
        }
      })
      expect(report.whole).toBe(report.faults.length === 0)
      return report.faults
    }
    const eventAt = async (position: number) => {
      const row = await rowOf(
        database().db,
        sql<{ id: number }>`select event_id as id from event_chain where position = ${position}`,
      )
      return row?.id ?? 0
    }

    test('refuses to change or delete a row, to its owner too', async () => {
      await write((tx) => record(tx, 'first'))
      await chainEvents(database().db)
      for (const [statement, table] of [
        [`update event set subject = 'other'`, 'event'],
        ['delete from event', 'event'],
        ['truncate event', 'event'],
        ['delete from event_chain', 'event_chain'],
      ] as const) {
        await expect(asOwner(database().db, (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
          `Rows of ${table} are never changed or deleted.`,
        )
      }
    })

    test('is chained by two workers at once without a gap, each event once', async () => {
      await write(async (tx) => {
        for (let number = 1; number <= 2500; number += 1) await record(tx, `row-${number}`)
      })
      const { waiting, position } = await verifyEvents(database().db)
      expect(waiting).toBe(2500)
      const [one, other] = await Promise.all([chainEvents(database().db), chainEvents(database().db)])
      expect(one + other).toBe(2500)
      const report = await verifyEvents(database().db)
      expect(report).toMatchObject({ whole: true, position: position + 2500, waiting: 0, faults: [] })
    })

    test('can be checked by anybody with a copy of the rows: each hash covers the one before', async () => {
      const first = await rowOf(
        database().db,
        sql<{ hash: string; content: string }>`
          select hash, event_content(event) as content
          from event_chain join event on event.id = event_id where position = 1
        `,
      )
      expect(first?.hash).toBe(eventHash(noHash, first?.content ?? ''))
    })

    test('finds a changed row, whatever was changed in it, and says which', async () => {
      const event = await eventAt(20)
      for (const change of [
        `subject = 'other'`,
        `happened_at = happened_at + interval '1 microsecond'`,
        `facts = facts || '{"b": 1.50}'`,
        `actor_id = 'somebody'`,
        `kind = 'test.row.lost'`,
      ]) {
        expect(await foundAfter(`update event set ${change} where id = ${event}`)).toEqual([
          { fault: 'changed', event, position: 20 },
        ])
      }
    })

    test('finds a missing row and a row that was slipped in', async () => {
      const event = await eventAt(30)
      expect(await foundAfter(`delete from event where id = ${event}`)).toEqual([
        { fault: 'missing', event, position: 30 },
      ])
      expect(
        await foundAfter(`
          insert into event (id, happened_at, kind, subject, actor_kind, actor_id, facts) overriding system value
          values (-5, now(), 'test.row.made', 'x', 'machine', 'test', '{}')`),
      ).toEqual([{ fault: 'outside', event: -5, position: null }])
    })

    test('finds rows taken out together with their links, and links whose hash was made to fit', async () => {
      const event = await eventAt(40)
      expect(
        await foundAfter(
          `delete from event where id = ${event}`,
          `delete from event_chain where event_id = ${event}`,
        ),
      ).toEqual([{ fault: 'cut', position: 40, count: 1 }])
      const found = await foundAfter(`
        update event_chain set hash = repeat('a', 64) where event_id = ${event}`)
      expect(found).toEqual([
        { fault: 'changed', event, position: 40 },
        { fault: 'changed', event: await eventAt(41), position: 41 },
      ])
    })

    test('finds an event that was taken out before it was chained', async () => {
      await write((tx) => record(tx, 'late'))
      const event =
        (await rowOf(database().db, sql<{ id: number }>`select max(id) as id from event`))?.id ?? 0
      expect(await foundAfter(`delete from event where id = ${event}`)).toEqual([
        { fault: 'missing', event, position: null },
      ])
      expect(await chainEvents(database().db)).toBe(1)
    })

    test('cannot lose its end, or be chained anew, unseen by who noted the head', async () => {
      const { position, head } = await verifyEvents(database().db)
      const noted = { position, hash: head }
      expect((await verifyEvents(database().db, noted)).whole).toBe(true)
      expect((await verifyEvents(database().db, { position, hash: noHash })).faults).toEqual([
        { fault: 'other-head', position },
      ])
      expect((await verifyEvents(database().db, { position: position + 2, hash: head })).faults).toEqual([
        { fault: 'cut', position: position + 1, count: 2 },
      ])
    })

    test('takes in an event that is committed after a later one', async () => {
      // The embedded database has one connection: there nothing is committed late.
      if (database().kind === 'embedded') return
      await write(async (slow) => {
        await record(slow, 'slow')
        await write((tx) => record(tx, 'quick'))
        expect(await chainEvents(database().db)).toBe(1)
      })
      expect(await chainEvents(database().db)).toBe(1)
      expect(await verifyEvents(database().db)).toMatchObject({ whole: true, waiting: 0 })
    })
  },
  { demonstration: false },
)
