import { sql } from 'kysely'

import { asJson, type Tx } from '../../../../shared/db/db.ts'
import type { Concession } from './concession.ts'

/** Writes who pays less for a run anew; part of publishing it. */
export async function saveConcessions(
  tx: Tx,
  opportunityId: string,
  concessions: readonly Concession[],
): Promise<void> {
  const rows = concessions.map(({ targetGroup, priceEur }) => ({
    target_group: targetGroup,
    price_eur: priceEur,
  }))
  await sql`delete from price_concession where opportunity_id = ${opportunityId}`.execute(tx)
  await sql`
    insert into price_concession (opportunity_id, target_group, price_eur)
    select ${opportunityId}, target_group, price_eur
    from jsonb_to_recordset(${asJson(rows)}) as incoming (target_group text, price_eur numeric)
  `.execute(tx)
}
