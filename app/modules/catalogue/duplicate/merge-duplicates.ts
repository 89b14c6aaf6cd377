import { sql } from 'kysely'

import { asJson, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { analyserVersion } from '../../../shared/text/analyse.ts'
import { shownInstead } from './duplicate-groups.ts'
import { likelyPairs, mergedWith, offerFacts, verdictsOn } from './duplicate-queries.ts'
import type { OfferFacts } from './offer-facts.ts'
import { likenessKeys } from './offer-likeness.ts'

export interface Merged {
  /** Offers that are from now on shown by another record. */
  readonly merged: number
  /** Offers that are shown on their own again. */
  readonly parted: number
}

const batchSize = 2000

/**
 * Looks for other records of offers that were added, changed, withdrawn or told apart, and shows each offer once.
 * Only what the given offers can have to do with is compared. For the end of the transaction that changed them,
 * which also raises the version of the catalogue.
 */
export async function mergeDuplicates(
  tx: Tx,
  changedIds: readonly string[],
  by: Actor,
  now: Date,
): Promise<Merged> {
  const total = { merged: 0, parted: 0 }
  for (let start = 0; start < changedIds.length; start += batchSize) {
    await saveKeys(tx, changedIds.slice(start, start + batchSize))
  }
  for (let start = 0; start < changedIds.length; start += batchSize) {
    const { merged, parted } = await mergeSome(tx, changedIds.slice(start, start + batchSize), by, now)
    total.merged += merged
    total.parted += parted
  }
  return total
}

/** Compares offers that have no keys of the present analyser yet; for every start. */
export async function mergeUncompared(tx: Tx, now: Date): Promise<void> {
  const uncompared = await rowsOf(
    tx,
    sql<{ id: string }>`
      select id from opportunity
      where status in ('published', 'merged') and not exists (select 1 from offer_likeness
        where opportunity_id = opportunity.id and analyser_version = ${analyserVersion})
    `,
  )
  if (uncompared.length === 0) return
  const ids = uncompared.map(({ id }) => id)
  await mergeDuplicates(tx, ids, { kind: 'machine', id: 'duplicates' }, now)
  await sql`update catalogue_version set version = version + 1`.execute(tx)
}

async function mergeSome(tx: Tx, ids: readonly string[], by: Actor, now: Date): Promise<Merged> {
  const affected = await offersAround(tx, ids)
  const offers = await offerFacts(tx, affected)
  const instead = shownInstead(offers, await likelyPairs(tx, affected), await verdictsOn(tx, affected))
  const changed = offers.filter(({ id, shownAs }) => (instead.get(id) ?? null) !== shownAs)
  if (changed.length === 0) return { merged: 0, parted: 0 }
  const rows = changed.map(({ id }) => ({ id, shown_as: instead.get(id) ?? null }))
  await sql`
    update opportunity set shown_as = incoming.shown_as,
      status = case when incoming.shown_as is null then 'published' else 'merged' end
    from jsonb_to_recordset(${asJson(rows)}) as incoming (id text, shown_as text)
    where opportunity.id = incoming.id
  `.execute(tx)
  for (const { id, shown_as: shown } of rows) {
    if (shown === null) await recordEvent(tx, 'catalogue.offer.parted', id, by, now)
    else await recordEvent(tx, 'catalogue.offer.merged', id, by, now, { shown })
  }
  const parted = rows.filter((row) => row.shown_as === null).length
  return { merged: rows.length - parted, parted }
}

/** Likely partners of partners are looked at too, so many times over. */
const mostRounds = 4

/** Everything the given offers can have to do with: likely partners, what is merged with them, and theirs in turn. */
async function offersAround(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const around = new Set<string>()
  let added: readonly string[] = ids
  for (let round = 0; round < mostRounds && added.length > 0; round += 1) {
    const near = [...(await likelyPairs(tx, added)).flat(), ...(await mergedWith(tx, added))]
    added = [...new Set(near)].filter((id) => !around.has(id))
    for (const id of added) around.add(id)
  }
  return [...around].sort()
}

async function saveKeys(tx: Tx, ids: readonly string[]): Promise<void> {
  const offers = await rowsOf(
    tx,
    sql<Pick<OfferFacts, 'id' | 'homepage' | 'title' | 'startsOn'>>`
      select opportunity.id, opportunity.homepage, specification.title, opportunity.starts_on as "startsOn"
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      where opportunity.id = any(${[...ids]}::text[])
    `,
  )
  const rows = offers.flatMap((offer) => likenessKeys(offer).map((key) => ({ key, id: offer.id })))
  await sql`delete from offer_likeness where opportunity_id = any(${[...ids]}::text[])`.execute(tx)
  await sql`
    insert into offer_likeness (key, opportunity_id, analyser_version)
    select distinct key, id, ${analyserVersion}::integer
    from jsonb_to_recordset(${asJson(rows)}) as incoming (key text, id text)
  `.execute(tx)
}
