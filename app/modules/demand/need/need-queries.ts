import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { NeedState } from './need.ts'

export interface NeedRow {
  readonly id: string
  readonly organisationId: string | null
  readonly organisation: Localised | null
  readonly municipalityId: string
  readonly municipality: Localised
  readonly topic: string
  readonly people: number
  readonly neededBy: Day
  readonly state: NeedState
  readonly enteredBy: string
  readonly enteredAt: Date
  readonly verifiedAt: Date | null
  readonly endedAt: Date | null
}

/** Shown to everybody: verified, not yet met, the soonest first. */
export function verifiedNeeds(db: Db, today: Day): Promise<NeedRow[]> {
  return needsWhere(db, sql`need.state = 'verified' and need.needed_by >= ${today}`)
}

/** Every need, for whoever verifies them. */
export function allNeeds(db: Db): Promise<NeedRow[]> {
  return needsWhere(db, sql`true`)
}

export function needsOf(
  db: Db,
  owners: { readonly organisations: readonly string[]; readonly municipalities: readonly string[] },
): Promise<NeedRow[]> {
  return needsWhere(
    db,
    sql`need.organisation_id = any(${[...owners.organisations]}::text[])
      or (need.organisation_id is null and need.municipality_id = any(${[...owners.municipalities]}::text[]))`,
  )
}

function needsWhere(db: Db, condition: RawBuilder<unknown>): Promise<NeedRow[]> {
  return rowsOf(
    db,
    sql<NeedRow>`
      select need.id, need.organisation_id as "organisationId", organisation.name as organisation,
        need.municipality_id as "municipalityId", municipality.name as municipality, need.topic, need.people,
        need.needed_by as "neededBy", need.state, need.entered_by as "enteredBy", need.entered_at as "enteredAt",
        need.verified_at as "verifiedAt", need.ended_at as "endedAt"
      from demand_need as need
      join municipality on municipality.id = need.municipality_id
      left join organisation on organisation.id = need.organisation_id
      where ${condition}
      order by array_position(array['entered', 'verified', 'met', 'withdrawn'], need.state), need.needed_by, need.id
      limit 200
    `,
  )
}

export interface NamedOwner {
  readonly id: string
  readonly name: Localised
}

export function organisationNames(db: Db, ids: readonly string[]): Promise<NamedOwner[]> {
  return rowsOf(
    db,
    sql<NamedOwner>`select id, name from organisation where id = any(${[...ids]}::text[]) order by id`,
  )
}
