import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { fetchDocument } from '../../../shared/fetch/fetch-document.ts'
import type { FetchRefusal } from '../../../shared/fetch/fetch-messages.ts'
import type { FetchLimits, FetchOptions } from '../../../shared/fetch/fetch-options.ts'
import type { TimeSpan } from './availability.ts'
import { busySpans, type BusyFault } from './busy-calendar.ts'

const reader: Actor = { kind: 'machine', id: 'busy-calendar' }

const limits: FetchLimits = { bytes: 2 * 1024 * 1024, wholeMilliseconds: 20_000, silentMilliseconds: 10_000 }

/** Bytes of an uploaded calendar. */
export const largestCalendar = limits.bytes

/** Where the actor's other calendar stands; null lets it go, with all that was read from it. */
export async function saveBusyAddress(
  db: Db,
  address: string | null,
  actor: Actor,
  now: Date,
): Promise<void> {
  await asActor(db, actor, now, async (tx) => {
    if (address === null) await sql`delete from busy_calendar where person_id = ${actor.id}`.execute(tx)
    else {
      await sql`
        insert into busy_calendar (person_id, address, changed_at) values (${actor.id}, ${address}, ${now})
        on conflict (person_id) do update
        set address = excluded.address, read_at = null, fault = null, changed_at = excluded.changed_at
      `.execute(tx)
    }
    await sql`delete from busy_time where coordinator_id = ${actor.id} and origin = 'address'`.execute(tx)
    await recordEvent(tx, 'guidance.busy-calendar.changed', actor.id, actor, now, { isSet: address !== null })
  })
}

/** Takes the busy times out of an uploaded calendar, instead of those uploaded before. */
export async function saveBusyFile(
  db: Db,
  text: string,
  actor: Actor,
  now: Date,
): Promise<{ readonly spans: number } | BusyFault> {
  const spans = busySpans(text, now)
  if (typeof spans === 'string') return spans
  await asActor(db, actor, now, async (tx) => {
    await replaceSpans(tx, actor.id, 'file', spans)
    await recordEvent(tx, 'guidance.busy-calendar.uploaded', actor.id, actor, now, { spans: spans.length })
  })
  return { spans: spans.length }
}

/** Reads every coordinator's other calendar. One that fails keeps what was read before, and says so on the page. */
export async function readBusyCalendars(db: Db, options: Omit<FetchOptions, 'limits'>): Promise<void> {
  const { now } = options
  const sources = await asActor(db, reader, now, (tx) =>
    rowsOf(
      tx,
      sql<{ personId: string; address: string }>`
        select person_id as "personId", address from busy_calendar order by person_id
      `,
    ),
  )
  for (const { personId, address } of sources) {
    const read = await readCalendar(address, options)
    await asActor(db, reader, now, async (tx) => {
      const fault = typeof read === 'string' ? read : null
      await sql`
        update busy_calendar
        set fault = ${fault}, read_at = case when ${fault}::text is null then ${now} else read_at end
        where person_id = ${personId} and address = ${address}
      `.execute(tx)
      if (typeof read !== 'string') await replaceSpans(tx, personId, 'address', read)
    })
  }
}

async function readCalendar(
  address: string,
  options: Omit<FetchOptions, 'limits'>,
): Promise<readonly TimeSpan[] | FetchRefusal | BusyFault> {
  const answer = await fetchDocument(address, { ...options, limits })
  if (answer.kind === 'refused') return answer.reason
  return answer.kind === 'same' ? [] : busySpans(answer.bytes.toString('utf8'), options.now)
}

async function replaceSpans(
  tx: Tx,
  personId: string,
  origin: 'address' | 'file',
  spans: readonly TimeSpan[],
): Promise<void> {
  await sql`delete from busy_time where coordinator_id = ${personId} and origin = ${origin}`.execute(tx)
  const [starts, ends] = [spans.map(({ startsAt }) => startsAt), spans.map(({ endsAt }) => endsAt)]
  await sql`
    insert into busy_time (coordinator_id, origin, starts_at, ends_at)
    select ${personId}, ${origin}, starts_at, ends_at
    from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) as span (starts_at, ends_at)
    on conflict do nothing
  `.execute(tx)
}
