import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import { admissionColumn, admissionTable, effective } from './admission.ts'
import type { Opportunity, OpportunityCard } from './opportunity.ts'

/** Columns of a card; the tables are joined in `cardTables`. */
export const cardColumns = sql`
  opportunity.id, specification.kind, specification.title, specification.summary, specification.purposes,
  opportunity.languages, opportunity.mode, opportunity.schedule, specification.hours, opportunity.weeks,
  opportunity.price_eur as "priceEur", opportunity.funding, opportunity.municipality_id as "municipalityId",
  municipality.name as "municipalityName", place.name as "placeName", place.latitude, place.longitude,
  opportunity.starts_on as "startsOn", ${effective.applyBy} as "applyBy", ${effective.seatsFree} as "seatsFree",
  ${admissionColumn},
  opportunity.organisation_id as "organisationId", organisation.name as "organisationName",
  opportunity.demonstration, sighting.unconfirmed_since as "unconfirmedSince"
`

export const cardTables = sql`
  opportunity
  join learning_specification as specification on specification.id = opportunity.specification_id
  join organisation on organisation.id = opportunity.organisation_id
  left join municipality on municipality.id = opportunity.municipality_id
  left join place on place.id = opportunity.place_id
  left join offer_sighting as sighting on sighting.opportunity_id = opportunity.id
  ${admissionTable}
`

export async function findOpportunity(db: Db, id: string): Promise<Opportunity | undefined> {
  const [opportunity] = await opportunitiesById(db, [id])
  return opportunity
}

/** Whole opportunities in the order of the given ids; unknown ids are left out. */
export async function opportunitiesById(db: Db, ids: readonly string[]): Promise<Opportunity[]> {
  if (ids.length === 0) return []
  return rowsOf(
    db,
    sql<Opportunity>`
      select ${cardColumns}, specification.id as "specificationId", specification.setting, specification.outcomes,
        specification.field_code as "fieldCode", field.label as "fieldLabel", specification.eqf,
        specification.entry_education as "entryEducation", specification.entry_languages as "entryLanguages",
        specification.entry_note as "entryNote", ${effective.seatsMin} as "seatsMin",
        ${effective.seatsMax} as "seatsMax", opportunity.accessibility, specification.target_groups as "targetGroups",
        opportunity.homepage, organisation.homepage as "organisationHomepage",
        organisation.email as "organisationEmail", organisation.phone as "organisationPhone", opportunity.status,
        ${skillsInRole('taught')} as taught, ${skillsInRole('required')} as required
      from ${cardTables}
      left join reference.field_of_education as field on field.code = specification.field_code
      join unnest(${[...ids]}::text[]) with ordinality as wanted (id, position) on wanted.id = opportunity.id
      where opportunity.status not in ('draft', 'merged')
      order by wanted.position
    `,
  )
}

/** Cards in the order of the given ids; unknown ids are left out. */
export async function cardsById(db: Db, ids: readonly string[]): Promise<OpportunityCard[]> {
  if (ids.length === 0) return []
  return rowsOf(
    db,
    sql<OpportunityCard>`
      select ${cardColumns}
      from ${cardTables}
      join unnest(${[...ids]}::text[]) with ordinality as wanted (id, position) on wanted.id = opportunity.id
      where opportunity.status not in ('draft', 'merged')
      order by wanted.position
    `,
  )
}

/** Open opportunities that teach the skill, soonest first. */
export function opportunitiesTeaching(
  db: Db,
  skillId: string,
  today: Day,
  limit: number,
): Promise<OpportunityCard[]> {
  return rowsOf(
    db,
    sql<OpportunityCard>`
      select ${cardColumns}
      from ${cardTables}
      join specification_skill as taught on taught.specification_id = specification.id and taught.role = 'taught'
      where taught.skill_id = ${skillId} and ${isOpen(today)}
      order by opportunity.starts_on nulls last, opportunity.id
      limit ${limit}
    `,
  )
}

/** Open opportunities that share the most taught skills with the given one. */
export function similarOpportunities(
  db: Db,
  id: string,
  today: Day,
  limit: number,
): Promise<OpportunityCard[]> {
  return rowsOf(
    db,
    sql<OpportunityCard>`
      with shared as (
        select other.specification_id, count(*) as skills
        from opportunity
        join specification_skill as own on own.specification_id = opportunity.specification_id and own.role = 'taught'
        join specification_skill as other on other.skill_id = own.skill_id and other.role = 'taught'
          and other.specification_id <> opportunity.specification_id
        where opportunity.id = ${id}
        group by other.specification_id
      )
      select ${cardColumns}
      from ${cardTables}
      join shared on shared.specification_id = specification.id
      where ${isOpen(today)}
      order by shared.skills desc, opportunity.starts_on nulls last, opportunity.id
      limit ${limit}
    `,
  )
}

/**
 * Published, not yet started and still taking applications, or going to; unknown days count as open. Where there is
 * an intake it alone says so: as lists, since few offers have one and every search asks this of all of them.
 */
export function isOpen(today: Day): RawBuilder<unknown> {
  return sql`opportunity.status = 'published'
    and (opportunity.starts_on is null or opportunity.starts_on >= ${today}::date)
    and (opportunity.apply_by is null or opportunity.apply_by >= ${today}::date
      or opportunity.id in (select opportunity_id from opportunity_admission))
    and opportunity.id not in (select opportunity_id from opportunity_admission where phase = 'closed')`
}

function skillsInRole(role: 'taught' | 'required'): RawBuilder<unknown> {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('id', skill.id, 'label', skill.label) order by specification_skill.position)
    from specification_skill
    join reference.skill on skill.id = specification_skill.skill_id
    where specification_skill.specification_id = specification.id and specification_skill.role = ${sql.lit(role)}
  ), '[]')`
}
