import { sql } from 'kysely'

import { modules } from './modules.ts'
import { rowOf, type Db } from './shared/db/db.ts'
import { migrate } from './shared/db/migrate.ts'
import type { OpenDatabase } from './shared/db/open-database.ts'

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

export async function hasDemonstration(db: Db): Promise<boolean> {
  const row = await rowOf(db, sql<{ found: boolean }>`select exists (select 1 from organisation where demonstration) as found`)
  return row?.found ?? false
}

/** A region nobody has put an organisation into yet. */
export async function isEmptyRegion(db: Db): Promise<boolean> {
  const row = await rowOf(db, sql<{ found: boolean }>`select exists (select 1 from organisation) as found`)
  return !(row?.found ?? false)
}
