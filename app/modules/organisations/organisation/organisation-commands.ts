import { sql } from 'kysely'

import { asJson, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import type { OrganisationRecord } from './organisation.ts'

export interface RecordOrigin {
  /** Names the file or feed; together with the record's own id it makes our id. */
  readonly source: string
  readonly demonstration: boolean
}

/** Adds the organisations or brings them up to date. */
export async function saveOrganisations(
  tx: Tx,
  records: readonly OrganisationRecord[],
  origin: RecordOrigin,
  by: Actor,
  now: Date,
): Promise<void> {
  const rows = records.map((record) => ({
    id: identifierOf(origin.source, record.id),
    source_id: record.id,
    kind: record.type,
    name: localised(record.name, 'official'),
    municipality_id: record.municipality,
    place: record.place,
    homepage: record.homepage,
    email: record.email,
    phone: record.phone,
  }))
  await sql`
    insert into organisation (id, source, source_id, kind, name, municipality_id, place_id, homepage, email, phone,
      demonstration)
    select incoming.id, ${origin.source}, source_id, incoming.kind, incoming.name, incoming.municipality_id,
      (select min(place.id) from place where place.name -> 'lv' ->> 'text' = incoming.place
         and place.municipality_id = incoming.municipality_id),
      homepage, email, phone, ${origin.demonstration}
    from jsonb_to_recordset(${asJson(rows)}) as incoming (id text, source_id text, kind text, name jsonb,
      municipality_id text, place text, homepage text, email text, phone text)
    on conflict (id) do update set kind = excluded.kind, name = excluded.name,
      municipality_id = excluded.municipality_id, place_id = excluded.place_id, homepage = excluded.homepage,
      email = excluded.email, phone = excluded.phone
  `.execute(tx)
  await recordEvent(tx, 'organisations.organisation.saved', origin.source, by, now, { count: rows.length })
}
