import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Organisation } from './organisation.ts'

export function findOrganisation(db: Db, id: string): Promise<Organisation | undefined> {
  return rowOf(
    db,
    sql<Organisation>`
      select organisation.id, organisation.kind, organisation.name,
        organisation.municipality_id as "municipalityId", place.name as "placeName", organisation.homepage,
        organisation.email, organisation.phone, organisation.demonstration
      from organisation
      left join place on place.id = organisation.place_id
      where organisation.id = ${id}
    `,
  )
}

/** Our ids by the source's own, for records that name their provider. */
export async function organisationIdsOf(db: Db, source: string): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; sourceId: string }>`
      select id, source_id as "sourceId" from organisation where source = ${source}
    `,
  )
  return new Map(rows.map((row) => [row.sourceId, row.id]))
}

/** By what files and feeds call an organisation. */
export interface OrganisationKey {
  readonly id: string
  readonly source: string
  readonly sourceId: string
  readonly demonstration: boolean
}

export function organisationKeys(db: Db): Promise<OrganisationKey[]> {
  return rowsOf(
    db,
    sql<OrganisationKey>`
      select id, source, source_id as "sourceId", demonstration from organisation order by id
    `,
  )
}

/** Ids of a part of the organisations that are real, always in the same order. */
export function listedOrganisations(
  db: Db,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ id: string }[]> {
  return rowsOf(
    db,
    sql<{ id: string }>`
      select id from organisation where not demonstration order by id limit ${limit} offset ${offset}
    `,
  )
}

export async function countListedOrganisations(db: Db): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`select count(*) from organisation where not demonstration`,
  )
  return row?.count ?? 0
}
