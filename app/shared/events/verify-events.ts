import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../db/db.ts'
import { eventHash, noHash } from './event-hash.ts'

/**
 * - `changed`: the event, or its hash, is not what it was when it was chained.
 * - `missing`: the chain, or the list of those that wait, names an event that is not there.
 * - `cut`: positions of the chain are not there; `position` is the first of them.
 * - `outside`: an event is neither in the chain nor waiting for it.
 * - `other-head`: the chain is whole, but not the one whose head was noted before.
 */
export type EventFault =
  | { readonly fault: 'changed'; readonly event: number; readonly position: number }
  | { readonly fault: 'missing'; readonly event: number; readonly position: number | null }
  | { readonly fault: 'cut'; readonly position: number; readonly count: number }
  | { readonly fault: 'outside'; readonly event: number; readonly position: null }
  | { readonly fault: 'other-head'; readonly position: number }

/** A place in the chain, as it was noted outside the database. */
export interface ChainHead {
  readonly position: number
  readonly hash: string
}

export interface ChainReport {
  readonly whole: boolean
  /** How many events are in the chain. */
  readonly position: number
  readonly head: string
  /** Written, and not in the chain yet. */
  readonly waiting: number
  /** The first of them, at most `faultsShown`. */
  readonly faults: readonly EventFault[]
  readonly faultCount: number
}

const faultsShown = 100
const linksAtOnce = 5000

interface Link {
  readonly position: number
  readonly event: number
  readonly hash: string
  readonly content: string | null
}

/**
 * Walks the chain once. The last events and their links can be taken away together without a trace in the database;
 * who notes the head elsewhere and hands it in sees that too.
 */
export async function verifyEvents(db: Db, noted?: ChainHead): Promise<ChainReport> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const walk = newWalk(noted)
      for (;;) {
        const links = await linksAfter(tx, walk.head.position)
        links.forEach(walk.take)
        if (links.length < linksAtOnce) break
      }
      if (noted !== undefined && noted.position > walk.head.position) {
        walk.report({
          fault: 'cut',
          position: walk.head.position + 1,
          count: noted.position - walk.head.position,
        })
      }
      const waiting = await rowOf(
        tx,
        sql<{ count: number }>`select count(*)::int as count from event_waiting`,
      )
      const strays = await strayEvents(tx)
      for (const { total: _, ...fault } of strays) walk.report(fault)
      const found = walk.result()
      const faultCount = found.faultCount + Math.max(0, (strays[0]?.total ?? 0) - strays.length)
      return { ...found, faultCount, waiting: waiting?.count ?? 0 }
    })
}

function newWalk(noted: ChainHead | undefined) {
  let head: ChainHead = { position: 0, hash: noHash }
  const faults: EventFault[] = []
  let faultCount = 0
  const report = (fault: EventFault) => {
    faultCount += 1
    if (faults.length < faultsShown) faults.push(fault)
  }
  const take = ({ position, event, hash, content }: Link) => {
    const expected = head.position + 1
    const isCut = position > expected
    if (isCut) report({ fault: 'cut', position: expected, count: position - expected })
    if (content === null) report({ fault: 'missing', event, position })
    // After a cut the hash before is not known.
    else if (!isCut && eventHash(head.hash, content) !== hash) report({ fault: 'changed', event, position })
    if (position === noted?.position && hash !== noted.hash) report({ fault: 'other-head', position })
    head = { position, hash }
  }
  return {
    get head() {
      return head
    },
    report,
    take,
    result: () => ({ whole: faultCount === 0, position: head.position, head: head.hash, faults, faultCount }),
  }
}

async function linksAfter(db: Db, position: number): Promise<Link[]> {
  return rowsOf(
    db,
    sql<Link>`
      select link.position, link.event_id as event, link.hash,
        case when event.id is null then null else event_content(event) end as content
      from (
        select position, event_id, hash from event_chain
        where position > ${position} order by position limit ${linksAtOnce}
      ) as link
      left join event on event.id = link.event_id
      order by link.position
    `,
  )
}

/** The first of them, each with how many there are. */
async function strayEvents(db: Db): Promise<(EventFault & { readonly total: number })[]> {
  return rowsOf(
    db,
    sql<EventFault & { total: number }>`
      with stray as (
        select 'missing' as fault, event_id as event
        from event_waiting where not exists (select 1 from event where event.id = event_waiting.event_id)
        union all
        select 'outside', event.id
        from event
        where not exists (select 1 from event_chain where event_id = event.id)
          and not exists (select 1 from event_waiting where event_id = event.id)
      )
      select fault, event, null::bigint as position, count(*) over ()::int as total
      from stray order by event limit ${faultsShown}
    `,
  )
}
