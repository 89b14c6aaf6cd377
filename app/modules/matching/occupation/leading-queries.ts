import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'

/** Below this, what the skills share is chance; the same bound as in the ranking. */
const leastNearness = 0.15

/**
 * Learning specifications that lead to the occupation, nearest first: the cosine between what is taught and what
 * is asked for (essential 1, optional ½, times rarity), as in ranking/leading-occupations.ts.
 */
export function specificationsLeadingTo(db: Db, occupationId: string, limit: number) {
  return rowsOf(
    db,
    sql<{ id: string; nearness: number }>`
      with asked as (
        select skill_id, case relation when 'essential' then 1.0 else 0.5 end::float8 as weight
        from reference.occupation_skill
        where occupation_id = ${occupationId}
      ), candidate as (
        select distinct specification_id
        from specification_skill
        join asked on asked.skill_id = specification_skill.skill_id
        where role = 'taught'
      ), taught as (
        select specification_skill.specification_id, specification_skill.skill_id
        from specification_skill
        join candidate on candidate.specification_id = specification_skill.specification_id
        where role = 'taught'
      ), known as (
        select skill_id from asked union select skill_id from taught
      ), total as (
        select (count(*) + 2)::float8 as occupations from reference.occupation
      ), rarity as (
        select known.skill_id,
          ln(total.occupations / (count(occupation_skill.occupation_id) + 1)) / ln(total.occupations) as rarity
        from known
        cross join total
        left join reference.occupation_skill on occupation_skill.skill_id = known.skill_id
        group by known.skill_id, total.occupations
      ), length as (
        select sqrt(sum((asked.weight * rarity.rarity) ^ 2)) as of_occupation
        from asked
        join rarity on rarity.skill_id = asked.skill_id
      ), near as (
        select taught.specification_id as id, count(asked.skill_id) as shared, count(*) as taught,
          sum(rarity.rarity ^ 2 * coalesce(asked.weight, 0))
            / nullif(sqrt(sum(rarity.rarity ^ 2)) * length.of_occupation, 0) as nearness
        from taught
        cross join length
        join rarity on rarity.skill_id = taught.skill_id
        left join asked on asked.skill_id = taught.skill_id
        group by taught.specification_id, length.of_occupation
      )
      select id, nearness
      from near
      where nearness >= ${leastNearness} and shared >= least(2, taught)
      order by nearness desc, id
      limit ${limit}
    `,
  )
}
