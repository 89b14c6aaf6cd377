import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Role } from '../role/role.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly createdAt: Date
}

/** The person of a transaction that runs in their name, or that may see them. */
export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  return rowOf(
    db,
    sql<Person>`select id, name, email, language, created_at as "createdAt" from person where id = ${id}`,
  )
}

export interface Grant {
  readonly id: string
  readonly role: Role
  readonly organisationId: string | null
  readonly organisation: Localised | null
  readonly municipality: Localised | null
  readonly fromDay: string
  readonly toDay: string | null
  readonly grantedAt: Date
  readonly endedAt: Date | null
}

/** All roles that somebody holds or has held, the newest first. */
export async function grantsOf(db: Db, personId: string): Promise<Grant[]> {
  return rowsOf(
    db,
    sql<Grant>`
      select role_grant.id, role, organisation_id as "organisationId", organisation.name as organisation,
        municipality.name as municipality, from_day as "fromDay", to_day as "toDay", granted_at as "grantedAt",
        ended_at as "endedAt"
      from role_grant
      left join organisation on organisation.id = role_grant.organisation_id
      left join municipality on municipality.id = role_grant.municipality_id
      where person_id = ${personId}
      order by ended_at is not null, granted_at desc, role_grant.id
    `,
  )
}

export interface DemonstrationPerson {
  readonly id: string
  readonly name: string
  readonly role: Role | null
  readonly place: Localised | null
}

/** Whom a visitor of the demonstration may try to be; asked by the sign-in. */
export async function demonstrationPeople(db: Db, ids: readonly string[]): Promise<DemonstrationPerson[]> {
  return rowsOf(
    db,
    sql<DemonstrationPerson>`
      select person.id, person.name, role, coalesce(organisation.name, municipality.name) as place
      from person
      left join role_grant on role_grant.person_id = person.id and ended_at is null
      left join organisation on organisation.id = role_grant.organisation_id
      left join municipality on municipality.id = role_grant.municipality_id
      where person.demonstration and person.id = any(${[...ids]}::text[])
      order by role is not null, person.name
    `,
  )
}
