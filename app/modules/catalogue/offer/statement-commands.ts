import { sql } from 'kysely'

import { asJson, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { changesBetween, partOf, type ValueChange } from './offer-changes.ts'
import type { OfferRecord } from './offer-record.ts'

export interface StatedChange extends ValueChange {
  readonly sourceId: string
}

/** Keeps what the source states now, and in which run each value took its present form; gives what differs. */
export async function saveStatements(
  tx: Tx,
  records: readonly OfferRecord[],
  source: string,
  runId: number,
): Promise<StatedChange[]> {
  const before = await statements(
    tx,
    records.map((record) => identifierOf(source, record.id)),
  )
  const changes: StatedChange[] = []
  const rows = records.map((record) => {
    const id = identifierOf(source, record.id)
    const known = before.get(id)
    const changed = known === undefined ? [] : changesBetween(known, record)
    changes.push(...changed.map((change) => ({ ...change, sourceId: record.id })))
    const runs = Object.fromEntries(changed.map(({ field }) => [partOf(field), runId]))
    return { id, record, runs, derived: derivedValues(record) }
  })
  await sql`
    insert into offer_statement (opportunity_id, record, run_id, value_runs, derived)
    select id, record, ${runId}, runs, derived
    from jsonb_to_recordset(${asJson(rows)}) as incoming (id text, record jsonb, runs jsonb, derived jsonb)
    on conflict (opportunity_id) do update set record = excluded.record,
      value_runs = offer_statement.value_runs || excluded.value_runs,
      -- What a person confirmed stays; what we derive is derived anew.
      derived = (offer_statement.derived - 'municipality') || excluded.derived
  `.execute(tx)
  return changes
}

/** Notes that a run saw the offers, which takes the mark of being unconfirmed away. */
export async function saveSightings(tx: Tx, opportunityIds: readonly string[], runId: number): Promise<void> {
  await sql`
    insert into offer_sighting (opportunity_id, run_id)
    select id, ${runId} from unnest(${[...opportunityIds]}::text[]) as seen (id)
    on conflict (opportunity_id) do update set run_id = excluded.run_id, unconfirmed_since = null
  `.execute(tx)
}

async function statements(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const rows = await rowsOf(
    tx,
    sql<{ id: string; record: unknown }>`
      select opportunity_id as id, record from offer_statement where opportunity_id = any(${[...ids]}::text[])
    `,
  )
  return new Map(rows.map(({ id, record }) => [id, record]))
}

/** What `saveOffers` works out, because the source does not say it. */
function derivedValues(record: OfferRecord): Readonly<Record<string, string>> {
  return record.municipality === null && record.place !== null ? { municipality: 'from-place' } : {}
}
