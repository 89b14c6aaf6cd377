import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import {
  allMunicipalities,
  allPlaces,
  knownPlacesOf,
  organisationKeys,
  type OrganisationKey,
} from '../../organisations/index.ts'
import { allFields, skillsById } from '../../vocabulary/index.ts'
import type { KnownValues } from './check-offers.ts'
import { providersByName } from './provider-choice.ts'
import type { OfferRow } from './read-offers.ts'

/** What the database knows of everything that the rows refer to; `coming` are organisations about to be saved. */
export async function knownValues(
  db: Db,
  source: string,
  rows: readonly OfferRow[],
  coming: readonly OrganisationKey[],
): Promise<KnownValues> {
  const skillIds = new Set(rows.flatMap(({ record }) => [...record.skills, ...record.requires]))
  const comingIds = new Set(coming.map(({ id }) => id))
  const keys = (await organisationKeys(db)).filter(({ id }) => !comingIds.has(id))
  return {
    source,
    providers: providersByName([...keys, ...coming]),
    skills: new Set((await skillsById(db, [...skillIds])).map(({ id }) => id)),
    fields: new Set((await allFields(db)).map(({ code }) => code)),
    places: knownPlacesOf(await allMunicipalities(db), await allPlaces(db)),
    owners: await offerOwners(db, source),
  }
}

async function offerOwners(db: Db, source: string): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(
    db,
    sql<{ sourceId: string; organisationId: string }>`
      select source_id as "sourceId", organisation_id as "organisationId" from opportunity where source = ${source}
    `,
  )
  return new Map(rows.map((row) => [row.sourceId, row.organisationId]))
}
