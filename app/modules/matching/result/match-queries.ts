import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { CandidateRow, MatchRows, NeedRow, OccupationRow } from '../ranking/match-rows.ts'

const rowsAtOnce = 2000

/** Everything the ranking needs, read once for each version of the catalogue. */
export async function loadMatchRows(db: Db): Promise<MatchRows> {
  const candidates = await loadCandidates(db)
  const occupations = await loadOccupations(db)
  const needs = await loadNeeds(db)
  return { candidates, occupations, needs }
}

/** Changes whenever the rows above do. */
export async function matchDataVersion(db: Db): Promise<string> {
  const row = await rowOf(
    db,
    sql<{ version: string }>`
      select (select version from catalogue_version)::text || ' '
        || coalesce((select string_agg(fingerprint, ' ' order by source) from reference.vocabulary_release), '')
        as version
    `,
  )
  return row?.version ?? ''
}

/** Handed over as JSON, many rows at once: read column by column they cost half as much time again, and more memory. */
async function loadCandidates(db: Db): Promise<CandidateRow[]> {
  const chunks = await rowsOf(
    db,
    sql<{ candidates: CandidateRow[] }>`
      with skills as (
        select specification_id,
          array_agg(skill_id order by position) filter (where role = 'taught') as taught,
          array_agg(skill_id order by position) filter (where role = 'required') as required
        from specification_skill
        group by specification_id
      ), candidate as (
        select opportunity.id, specification.id as "specificationId", coalesce(skills.taught, '{}') as taught,
          coalesce(skills.required, '{}') as required, specification.field_code as "fieldCode",
          specification.purposes, specification.entry_education as "entryEducation",
          specification.entry_languages as "entryLanguages", opportunity.languages, opportunity.mode,
          opportunity.schedule, specification.hours, opportunity.weeks, opportunity.price_eur as "priceEur",
          opportunity.municipality_id as "municipalityId", place.latitude as lat, place.longitude as lon,
          opportunity.starts_on as "startsOn", opportunity.apply_by as "applyBy", opportunity.accessibility,
          specification.target_groups as "targetGroups", opportunity.seats_free as "seatsFree"
        from opportunity
        join learning_specification as specification on specification.id = opportunity.specification_id
        left join skills on skills.specification_id = specification.id
        left join place on place.id = opportunity.place_id
        where opportunity.status = 'published'
      )
      select json_agg(candidate) as candidates
      from (select candidate, row_number() over () / ${sql.lit(rowsAtOnce)} as chunk from candidate) as numbered
      group by chunk
    `,
  )
  return chunks.flatMap(({ candidates }) => candidates)
}

function loadOccupations(db: Db): Promise<OccupationRow[]> {
  return rowsOf(
    db,
    sql<OccupationRow>`
      with skills as (
        select occupation_id,
          array_agg(skill_id order by skill_id) filter (where relation = 'essential') as essential,
          array_agg(skill_id order by skill_id) filter (where relation = 'optional') as optional
        from reference.occupation_skill
        group by occupation_id
      )
      select occupation.id, occupation.group_code as "groupCode", coalesce(skills.essential, '{}') as essential,
        coalesce(skills.optional, '{}') as optional,
        case when interest.basis is not null then jsonb_build_object('R', interest.r, 'I', interest.i,
          'A', interest.a, 'S', interest.s, 'E', interest.e, 'C', interest.c) end as interests
      from reference.occupation
      left join skills on skills.occupation_id = occupation.id
      left join reference.occupation_interest as interest on interest.occupation_id = occupation.id
    `,
  )
}

function loadNeeds(db: Db): Promise<NeedRow[]> {
  return rowsOf(
    db,
    sql<NeedRow>`
      select group_code as "groupCode", need as index, openings_per_year as "openingsPerYear",
        named_short_by as "namedShortBy", source, as_of as "asOf", demonstration
      from regional_need
    `,
  )
}
