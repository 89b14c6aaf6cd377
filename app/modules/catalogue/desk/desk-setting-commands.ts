import { sql } from 'kysely'

import type { Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'

/** Whether what one person of the organisation writes another must publish. */
export async function saveFourEyes(
  tx: Tx,
  organisationId: string,
  fourEyes: boolean,
  by: Actor,
  now: Date,
): Promise<void> {
  const saved = await sql`
    insert into desk_setting (organisation_id, four_eyes, changed_at, changed_by)
    values (${organisationId}, ${fourEyes}, ${now}, ${by.id})
    on conflict (organisation_id) do update set four_eyes = excluded.four_eyes, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by
    where desk_setting.four_eyes <> excluded.four_eyes
  `.execute(tx)
  if (saved.numAffectedRows !== 1n) return
  await recordEvent(tx, 'catalogue.desk-setting.changed', organisationId, by, now, { fourEyes })
}
