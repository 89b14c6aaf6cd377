import { sql, type RawBuilder } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { OrganisationKind } from '../../organisations/index.ts'
import type { ApplicationState } from './application.ts'

export interface PartnerApplication {
  readonly id: string
  readonly applicantId: string | null
  readonly email: string | null
  readonly language: Language
  readonly organisationId: string | null
  readonly organisationName: Localised | null
  /** Of the register's organisation, where it is one. */
  readonly kind: OrganisationKind | null
  readonly name: string | null
  readonly municipalityId: string | null
  readonly homepage: string | null
  readonly message: string | null
  readonly state: ApplicationState
  readonly submittedAt: Date
  readonly decidedAt: Date | null
  readonly reason: string | null
}

function applicationsWhere(db: Db, condition: RawBuilder<unknown>): Promise<PartnerApplication[]> {
  return rowsOf(
    db,
    sql<PartnerApplication>`
      select asked.id, asked.applicant_id as "applicantId", asked.email, asked.language,
        asked.organisation_id as "organisationId", organisation.name as "organisationName",
        coalesce(organisation.kind, asked.kind) as kind, asked.name,
        coalesce(organisation.municipality_id, asked.municipality_id) as "municipalityId", asked.homepage,
        asked.message, asked.state, asked.submitted_at as "submittedAt", asked.decided_at as "decidedAt", asked.reason
      from partner_application as asked
      left join organisation on organisation.id = asked.organisation_id
      where ${condition}
      order by array_position(array['submitted', 'approved', 'refused'], asked.state), asked.submitted_at desc, asked.id
      limit 200
    `,
  )
}

/** All that the actor may see, those that wait first. */
export function allApplications(db: Db): Promise<PartnerApplication[]> {
  return applicationsWhere(db, sql`true`)
}

export function applicationsOf(db: Db, personId: string): Promise<PartnerApplication[]> {
  return applicationsWhere(db, sql`asked.applicant_id = ${personId}`)
}

export async function findApplication(db: Db, id: string): Promise<PartnerApplication | undefined> {
  const [found] = await applicationsWhere(db, sql`asked.id = ${id}`)
  return found
}

export interface Addressee {
  readonly personId?: string
  readonly name: string | null
  readonly email: string
  readonly language: Language
}

/** Where a letter about the application goes; undefined once the person is erased. */
export async function addresseeOf(
  db: Db,
  { applicantId, email, language }: Pick<PartnerApplication, 'applicantId' | 'email' | 'language'>,
): Promise<Addressee | undefined> {
  if (applicantId === null) return email === null ? undefined : { name: null, email, language }
  return rowOf(
    db,
    sql<Addressee>`select id as "personId", name, email, language from person where id = ${applicantId}`,
  )
}

/** Administrators of the region today; asked by a machine. */
export function administrators(db: Db): Promise<Addressee[]> {
  return rowsOf(
    db,
    sql<Addressee>`
      select distinct person.id as "personId", person.name, person.email, person.language
      from role_grant join person on person.id = role_grant.person_id
      where role = 'regional-administrator' and ended_at is null
        and actor_today() between from_day and coalesce(to_day, 'infinity')
      order by person.id
    `,
  )
}

export interface OrganisationChoice {
  readonly id: string
  readonly name: Localised
}

export function organisationChoices(db: Db): Promise<OrganisationChoice[]> {
  return rowsOf(db, sql<OrganisationChoice>`select id, name from organisation order by id limit 1000`)
}
