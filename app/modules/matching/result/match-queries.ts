import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { CandidateRow, MatchRows, NeedRow, OccupationRow } from '../ranking/match-rows.ts'

const rowsAtOnce = 2000

/** Everything the ranking needs, read once for each version of the catalogue. */
export async function loadMatchRows(db: Db, atOnce = rowsAtOnce): Promise<MatchRows> {
  const candidates = await loadCandidates(db, atOnce)
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
        || coalesce((select max(since) from opportunity_admission)::text, '') || ' '
        || coalesce((select string_agg(fingerprint, ' ' order by source) from reference.vocabulary_release), '')
        as version
    `,
  )
  return row?.version ?? ''
}

/** In parts, so that other requests get their turn, and a large catalogue is not in memory three times over. */
async function loadCandidates(db: Db, atOnce: number): Promise<CandidateRow[]> {
  const all: CandidateRow[] = []
  for (;;) {
    const part = await candidatesAfter(db, all.at(-1)?.id ?? '', atOnce)
    all.push(...part)
    if (part.length < atOnce) return all
  }
}

/** Handed over as JSON: read column by column the same rows take half as much time again. */
async function candidatesAfter(db: Db, id: string, atOnce: number): Promise<readonly CandidateRow[]> {
  const row = await rowOf(
    db,
    sql<{ candidates: CandidateRow[] }>`
      with part as (
        select * from opportunity where status = 'published' and id > ${id} order by id limit ${atOnce}
      ), candidate as (
        select part.id, specification.id as "specificationId", coalesce(skills.taught, '{}') as taught,
          coalesce(skills.required, '{}') as required, specification.field_code as "fieldCode",
          specification.purposes, specification.entry_education as "entryEducation",
          specification.entry_languages as "entryLanguages", part.languages, part.mode, part.schedule,
          specification.hours, part.weeks, part.price_eur as "priceEur", part.municipality_id as "municipalityId",
          place.latitude as lat, place.longitude as lon, part.starts_on as "startsOn", coalesce(admission.apply_by, part.apply_by) as "applyBy",
          part.accessibility, specification.target_groups as "targetGroups", coalesce(admission.free, part.seats_free) as "seatsFree"
        from part
        join learning_specification as specification on specification.id = part.specification_id
        cross join lateral (
          select array_agg(skill_id order by position) filter (where role = 'taught') as taught,
            array_agg(skill_id order by position) filter (where role = 'required') as required
          from specification_skill where specification_id = specification.id
        ) as skills
        left join place on place.id = part.place_id
        left join opportunity_admission as admission on admission.opportunity_id = part.id
      )
      select coalesce(json_agg(candidate order by id), '[]') as candidates from candidate
    `,
  )
  return row?.candidates ?? []
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
