import { sql } from 'kysely'

import { modules } from './modules.ts'
import { rowOf, type Db } from './shared/db/db.ts'
import { migrate } from './shared/db/migrate.ts'
import type { Actor } from './shared/events/events.ts'
import type { OpenDatabase } from './shared/db/open-database.ts'
import { logFault } from './shared/log/log.ts'

/** Migrates and loads what every region needs; safe to repeat. */
export async function prepareRegion(open: OpenDatabase, now: Date): Promise<void> {
  await migrate(open)
  await open.db.transaction().execute(async (tx) => {
    for (const module of modules) await module.vocabulary?.(tx, now)
  })
}

/** Sets up the demonstration region, or brings an older one up to date. */
export async function loadDemonstration(db: Db, now: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const module of modules) await module.demonstration?.(tx, now)
  })
}

/** Moves the demonstration's days on from today; undefined where there is no demonstration. */
export async function refreshDemonstration(db: Db, by: Actor, now: Date): Promise<number | undefined> {
  if (!(await hasDemonstration(db))) return undefined
  return db.transaction().execute(async (tx) => {
    let moved = 0
    for (const module of modules) moved += (await module.refreshDemonstration?.(tx, by, now)) ?? 0
    return moved
  })
}

/** Takes the demonstration away and keeps the vocabularies; undefined where there is no demonstration. */
export async function removeDemonstration(db: Db, by: Actor, now: Date): Promise<number | undefined> {
  if (!(await hasDemonstration(db))) return undefined
  return db.transaction().execute(async (tx) => {
    let removed = 0
    for (const module of [...modules].reverse())
      removed += (await module.removeDemonstration?.(tx, by, now)) ?? 0
    return removed
  })
}

export async function hasDemonstration(db: Db): Promise<boolean> {
  const row = await rowOf(
    db,
    sql<{ found: boolean }>`select exists (select 1 from organisation where demonstration) as found`,
  )
  return row?.found ?? false
}

/** Milliseconds after which a server asks again whether the demonstration is still there. */
const demonstrationKept = 60_000

/**
 * Answers at once from what is known and asks the database now and then, so that the banner goes when another process
 * takes the demonstration away.
 */
export function followDemonstration(db: Db, known: boolean, clock: () => Date): () => boolean {
  let [current, askedAt] = [known, clock().getTime()]
  return () => {
    const now = clock().getTime()
    if (now - askedAt > demonstrationKept) {
      askedAt = now
      hasDemonstration(db).then(
        (found) => (current = found),
        (error: unknown) => logFault('demonstration-unknown', error),
      )
    }
    return current
  }
}

/** A region nobody has put an organisation into yet, nor taken the demonstration out of. */
export async function isEmptyRegion(db: Db): Promise<boolean> {
  const row = await rowOf(
    db,
    sql<{ used: boolean }>`
      select exists (select 1 from organisation)
        or exists (select 1 from event where kind = 'catalogue.demonstration.removed') as used
    `,
  )
  return !(row?.used ?? false)
}
