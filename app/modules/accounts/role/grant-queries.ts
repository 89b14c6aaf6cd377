import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Grant } from '../person/person-queries.ts'
import type { Role } from './role.ts'

export interface ScopeChoice {
  readonly id: string
  readonly name: Localised
}

/** Organisations that a role can be given for. */
export async function organisationChoices(db: Db): Promise<ScopeChoice[]> {
  return rowsOf(db, sql<ScopeChoice>`select id, name from organisation order by id`)
}

export async function municipalityChoices(db: Db): Promise<ScopeChoice[]> {
  return rowsOf(db, sql<ScopeChoice>`select id, name from municipality order by id`)
}

export async function findOrganisationName(db: Db, id: string): Promise<Localised | undefined> {
  const row = await rowOf(db, sql<{ name: Localised }>`select name from organisation where id = ${id}`)
  return row?.name
}

export interface FoundGrant {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly organisationId: string | null
  readonly organisation: Localised | null
  readonly municipality: Localised | null
  readonly endedAt: Date | null
}

/** A role as those see it who may end it. */
export async function findGrant(db: Db, id: string): Promise<FoundGrant | undefined> {
  return rowOf(
    db,
    sql<FoundGrant>`
      select role_grant.id, person_id as "personId", role, organisation_id as "organisationId",
        organisation.name as organisation, municipality.name as municipality, ended_at as "endedAt"
      from role_grant
      left join organisation on organisation.id = role_grant.organisation_id
      left join municipality on municipality.id = role_grant.municipality_id
      where role_grant.id = ${id}
    `,
  )
}

/** Administrators whose role has no end set, beside the holder of this grant. */
export async function countOtherAdministrators(db: Db, grant: FoundGrant): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(distinct person_id)::int as count from role_grant
      where role = 'regional-administrator' and ended_at is null and to_day is null and from_day <= actor_today()
        and person_id <> ${grant.personId}
    `,
  )
  return row?.count ?? 0
}

export interface Editor extends Grant {
  readonly personId: string
  readonly name: string
  readonly email: string
}

/** Who edits for an organisation today or will; those before are on the page of events. */
export async function editorsOf(db: Db, organisationId: string): Promise<Editor[]> {
  return rowsOf(
    db,
    sql<Editor>`
      select role_grant.id, person_id as "personId", person.name, person.email, role, organisation_id as "organisationId",
        organisation.name as organisation, null as municipality, from_day as "fromDay", to_day as "toDay",
        granted_at as "grantedAt", ended_at as "endedAt"
      from role_grant join person on person.id = person_id
      join organisation on organisation.id = organisation_id
      where organisation_id = ${organisationId} and role = 'provider-editor' and ended_at is null
        and coalesce(to_day, 'infinity') >= actor_today()
      order by person.name, role_grant.id
    `,
  )
}

export interface RoleEvent {
  readonly happenedAt: Date
  readonly done: 'granted' | 'ended'
  readonly role: Role
  readonly organisation: Localised | null
  readonly municipality: Localised | null
  readonly fromDay: string | null
  readonly toDay: string | null
  /** Null for somebody who has been erased. */
  readonly person: string | null
  readonly actorKind: string
  /** Name of the person who did it. */
  readonly actor: string | null
}

/** Grants and ends of roles, the newest first. */
export async function roleEvents(db: Db, page: number, perPage: number): Promise<RoleEvent[]> {
  return rowsOf(
    db,
    sql<RoleEvent>`
      select happened_at as "happenedAt", replace(event.kind, 'accounts.role.', '') as done, facts ->> 'role' as role,
        organisation.name as organisation, municipality.name as municipality, facts ->> 'fromDay' as "fromDay",
        facts ->> 'toDay' as "toDay", person.name as person, actor_kind as "actorKind", giver.name as actor
      from event
      left join person on person.id = facts ->> 'person'
      left join person giver on giver.id = actor_id
      left join organisation on organisation.id = facts ->> 'organisation'
      left join municipality on municipality.id = facts ->> 'municipality'
      where event.kind in ('accounts.role.granted', 'accounts.role.ended')
      order by event.id desc limit ${perPage} offset ${(page - 1) * perPage}
    `,
  )
}

export async function countRoleEvents(db: Db): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(*)::int as count from event where event.kind in ('accounts.role.granted', 'accounts.role.ended')
    `,
  )
  return row?.count ?? 0
}
