import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import { admissionTable, effective } from '../opportunity/admission.ts'
import type {
  CefrLevel,
  EducationLevel,
  Funding,
  Mode,
  OpportunityKind,
  Schedule,
  Setting,
  TargetGroup,
} from '../opportunity/opportunity-words.ts'

/** Where something is; all of it may be unknown. */
export interface LocationRow {
  readonly municipalityId: string | null
  readonly municipalityName: Localised | null
  readonly placeName: Localised | null
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface OpportunityRow extends LocationRow {
  readonly id: string
  readonly specificationId: string
  readonly organisationId: string
  readonly status: string
  readonly kind: OpportunityKind
  readonly title: Localised
  readonly summary: Localised
  readonly mode: Mode | null
  readonly schedule: Schedule | null
  readonly weeks: number | null
  readonly priceEur: number | null
  readonly funding: Funding | null
  readonly startsOn: Day | null
  readonly applyBy: Day | null
  readonly homepage: string | null
  readonly demonstration: boolean
  readonly changedAt: Date
}

export interface SkillRow {
  readonly id: string
  readonly label: Localised
  readonly kind: 'competence' | 'knowledge'
  readonly reuse: 'transversal' | 'cross-sector' | 'sector-specific' | 'occupation-specific' | null
}

export interface SpecificationRow {
  readonly id: string
  readonly title: Localised
  readonly summary: Localised
  readonly setting: Setting | null
  readonly outcomes: readonly Localised[]
  readonly fieldCode: string | null
  readonly fieldLabel: Localised | null
  readonly eqf: number | null
  readonly entryEducation: EducationLevel | null
  readonly entryLanguages: Readonly<Record<string, CefrLevel>>
  readonly entryNote: Localised
  readonly hours: number | null
  readonly targetGroups: readonly TargetGroup[]
  /** Of all its runs. */
  readonly languages: readonly string[]
  readonly taught: readonly SkillRow[]
  readonly required: readonly SkillRow[]
}

export interface OrganisationRow extends LocationRow {
  readonly id: string
  readonly name: Localised
  readonly homepage: string | null
  readonly email: string | null
  readonly phone: string | null
}

export function opportunityRows(db: Db, ids: readonly string[]): Promise<OpportunityRow[]> {
  return rowsOf(
    db,
    sql<OpportunityRow>`
      select opportunity.id, opportunity.specification_id as "specificationId",
        opportunity.organisation_id as "organisationId", opportunity.status, specification.kind,
        specification.title, specification.summary, opportunity.mode, opportunity.schedule, opportunity.weeks,
        opportunity.price_eur as "priceEur", opportunity.funding, opportunity.starts_on as "startsOn",
        ${effective.applyBy} as "applyBy", opportunity.homepage, opportunity.demonstration,
        opportunity.changed_at as "changedAt", ${locationColumns(sql`opportunity`)}
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      left join municipality on municipality.id = opportunity.municipality_id
      left join place on place.id = opportunity.place_id
      ${admissionTable}
      where opportunity.id = any(${[...ids]}::text[])
      order by opportunity.id
    `,
  )
}

export function specificationRows(db: Db, ids: readonly string[]): Promise<SpecificationRow[]> {
  return rowsOf(
    db,
    sql<SpecificationRow>`
      select specification.id, specification.title, specification.summary, specification.setting,
        specification.outcomes, specification.field_code as "fieldCode", field.label as "fieldLabel",
        specification.eqf, specification.entry_education as "entryEducation",
        specification.entry_languages as "entryLanguages", specification.entry_note as "entryNote",
        specification.hours, specification.target_groups as "targetGroups",
        array(
          select distinct language from opportunity cross join unnest(opportunity.languages) as language
          where opportunity.specification_id = specification.id and opportunity.status <> 'draft'
          order by language
        ) as languages,
        ${skillsInRole('taught')} as taught, ${skillsInRole('required')} as required
      from learning_specification as specification
      left join reference.field_of_education as field on field.code = specification.field_code
      where specification.id = any(${[...ids]}::text[])
      order by specification.id
    `,
  )
}

export function organisationRows(db: Db, ids: readonly string[]): Promise<OrganisationRow[]> {
  return rowsOf(
    db,
    sql<OrganisationRow>`
      select organisation.id, organisation.name, organisation.homepage, organisation.email, organisation.phone,
        ${locationColumns(sql`organisation`)}
      from organisation
      left join municipality on municipality.id = organisation.municipality_id
      left join place on place.id = organisation.place_id
      where organisation.id = any(${[...ids]}::text[])
      order by organisation.id
    `,
  )
}

function locationColumns(table: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${table}.municipality_id as "municipalityId", municipality.name as "municipalityName",
    place.name as "placeName", place.latitude, place.longitude`
}

function skillsInRole(role: 'taught' | 'required'): RawBuilder<unknown> {
  return sql`coalesce((
    select jsonb_agg(
      jsonb_build_object('id', skill.id, 'label', skill.label, 'kind', skill.kind, 'reuse', skill.reuse)
      order by specification_skill.position)
    from specification_skill
    join reference.skill on skill.id = specification_skill.skill_id
    where specification_skill.specification_id = specification.id and specification_skill.role = ${sql.lit(role)}
  ), '[]')`
}
