import { sql } from 'kysely'

import { rowsOf, type Tx } from '../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../shared/events/events.ts'
import { readStarterObjects } from '../../shared/starter-files.ts'
import { organisationRecordSchema } from './organisation/organisation.ts'
import { saveOrganisations } from './organisation/organisation-commands.ts'

/** The source of everything that belongs to the demonstration region. */
export const demonstrationSource = 'demonstration'

export const demonstrationLoader = { kind: 'machine', id: 'demonstration' } as const

export async function loadDemonstrationOrganisations(tx: Tx, now: Date): Promise<void> {
  const records = readStarterObjects('providers.jsonl').map((row) => organisationRecordSchema.parse(row))
  await saveOrganisations(
    tx,
    records,
    { source: demonstrationSource, demonstration: true },
    demonstrationLoader,
    now,
  )
}

/** The catalogue's offers go before it. */
export async function removeDemonstrationOrganisations(tx: Tx, by: Actor, now: Date): Promise<number> {
  const removed = await rowsOf(
    tx,
    sql<{ id: string }>`delete from organisation where demonstration returning id`,
  )
  await recordEvent(tx, 'organisations.demonstration.removed', demonstrationSource, by, now, {
    count: removed.length,
  })
  return removed.length
}
