import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { raiseCatalogueVersion } from '../offer/offer-commands.ts'
import type { Verdict } from './duplicate-groups.ts'
import { mergeDuplicates, type Merged } from './merge-duplicates.ts'

interface ComparedOffer {
  readonly id: string
  readonly source: string
}

export type ComparisonRefusal = 'unknown-offer' | 'one-offer' | 'one-source'

/** Why a person cannot say so of two offers. */
export function refuseComparison(
  ids: readonly [string, string],
  verdict: Verdict['verdict'],
  known: readonly ComparedOffer[],
): ComparisonRefusal | undefined {
  if (ids[0] === ids[1]) return 'one-offer'
  if (known.length < 2) return 'unknown-offer'
  const isOneSource = new Set(known.map(({ source }) => source)).size === 1
  return verdict === 'same' && isOneSource ? 'one-source' : undefined
}

/** Keeps what a person says of two offers, which counts for more than the rule, and shows them so. */
export async function compareByHand(
  db: Db,
  ids: readonly [string, string],
  verdict: Verdict['verdict'],
  by: Actor,
  now: Date,
): Promise<Merged | ComparisonRefusal> {
  return db.transaction().execute(async (tx) => {
    const [one, other] = [...ids].sort()
    const known = await rowsOf(
      tx,
      sql<ComparedOffer>`select id, source from opportunity where id = any(${[...ids]}::text[])`,
    )
    const refusal = refuseComparison(ids, verdict, known)
    if (refusal !== undefined) return refusal
    await sql`
      insert into offer_comparison (one_id, other_id, verdict, decided_at, decided_by)
      values (${one}, ${other}, ${verdict}, ${now}, ${`${by.kind}:${by.id}`})
      on conflict (one_id, other_id) do update set verdict = excluded.verdict,
        decided_at = excluded.decided_at, decided_by = excluded.decided_by
    `.execute(tx)
    await recordEvent(tx, 'catalogue.offer.compared', ids[0], by, now, { other: ids[1], verdict })
    const merged = await mergeDuplicates(tx, ids, by, now)
    await raiseCatalogueVersion(tx)
    return merged
  })
}
