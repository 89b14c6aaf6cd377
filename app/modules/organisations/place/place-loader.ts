import { sql } from 'kysely'

import { asJson, type Tx } from '../../../shared/db/db.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import { readStarterTable, type StarterRow } from '../../../shared/starter-files.ts'

/** Municipalities, places and parishes of the region, from the files that ship with Laipa. */
export async function loadPlaces(tx: Tx): Promise<void> {
  const municipalities = readStarterTable('municipalities.tsv').map((row) => ({
    id: row['id'],
    kind: row['kind'],
    name: namesOf(row),
    centre: row['centre'],
  }))
  await sql`
    insert into municipality (id, kind, name, centre)
    select id, kind, name, centre
    from jsonb_to_recordset(${asJson(municipalities)}) as incoming (id text, kind text, name jsonb, centre text)
    on conflict (id) do update set kind = excluded.kind, name = excluded.name, centre = excluded.centre
  `.execute(tx)
  const places = readStarterTable('places.tsv').map((row) => ({
    id: row['place'],
    geonameid: row['geonameid'] ? Number(row['geonameid']) : null,
    municipality_id: row['municipality'],
    name: namesOf(row),
    latitude: Number(row['lat']),
    longitude: Number(row['lon']),
    population: Number(row['population']) || null,
    origin: row['origin'],
  }))
  await sql`
    insert into place (id, geonameid, municipality_id, name, latitude, longitude, population, origin)
    select id, geonameid, municipality_id, name, latitude, longitude, population, origin
    from jsonb_to_recordset(${asJson(places)}) as incoming (id text, geonameid integer, municipality_id text,
      name jsonb, latitude double precision, longitude double precision, population integer, origin text)
    on conflict (id) do update set geonameid = excluded.geonameid, municipality_id = excluded.municipality_id,
      name = excluded.name, latitude = excluded.latitude, longitude = excluded.longitude,
      population = excluded.population, origin = excluded.origin
  `.execute(tx)
  await sql`
    insert into territorial_unit (municipality_id, kind, name)
    select municipality, kind, lv
    from jsonb_to_recordset(${asJson(readStarterTable('territorial-units.tsv'))}) as incoming
      (municipality text, kind text, lv text)
    on conflict do nothing
  `.execute(tx)
}

/** Latvian names are the law's; the others are established names, or absent. */
function namesOf(row: StarterRow) {
  const own = localised(Object.fromEntries(languages.map((language) => [language, row[language]])), 'own')
  return { ...own, ...localised({ lv: row['lv'] ?? '', ltg: row['ltg'] ?? '' }, 'official') }
}
