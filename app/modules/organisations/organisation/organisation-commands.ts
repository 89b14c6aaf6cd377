import { sql } from 'kysely'

import { asJson, rowOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { statedPlace } from '../place/place-queries.ts'
import type { OrganisationRecord } from './organisation.ts'

export interface RecordOrigin {
  /** Names the file or feed; together with the record's own id it makes our id. */
  readonly source: string
  readonly demonstration: boolean
}

export interface SavedOrganisations {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** Adds the organisations or brings them up to date; one that has not changed is not touched. */
export async function saveOrganisations(
  tx: Tx,
  records: readonly OrganisationRecord[],
  origin: RecordOrigin,
  by: Actor,
  now: Date,
): Promise<SavedOrganisations> {
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
  const counted = await rowOf(
    tx,
    sql<{ added: number; changed: number }>`
      with saved as (
        insert into organisation (id, source, source_id, kind, name, municipality_id, place_id, homepage, email, phone,
          demonstration)
        select incoming.id, ${origin.source}, source_id, incoming.kind, incoming.name,
          coalesce(incoming.municipality_id, home.municipality_id), home.id, homepage, email, phone,
          ${origin.demonstration}
        from jsonb_to_recordset(${asJson(rows)}) as incoming (id text, source_id text, kind text, name jsonb,
          municipality_id text, place text, homepage text, email text, phone text)
        left join lateral ${statedPlace} as home on true
        on conflict (id) do update set kind = excluded.kind, name = excluded.name,
          municipality_id = excluded.municipality_id, place_id = excluded.place_id, homepage = excluded.homepage,
          email = excluded.email, phone = excluded.phone
        where (organisation.kind, organisation.name, organisation.municipality_id, organisation.place_id,
            organisation.homepage, organisation.email, organisation.phone)
          is distinct from (excluded.kind, excluded.name, excluded.municipality_id, excluded.place_id,
            excluded.homepage, excluded.email, excluded.phone)
        -- A row that was inserted has never been deleted or locked.
        returning xmax = 0 as added
      )
      select count(*) filter (where added) as added, count(*) filter (where not added) as changed from saved
    `,
  )
  const { added = 0, changed = 0 } = counted ?? {}
  const saved = { added, changed, unchanged: rows.length - added - changed }
  if (added + changed > 0) {
    await recordEvent(tx, 'organisations.organisation.saved', origin.source, by, now, { ...saved })
  }
  return saved
}
