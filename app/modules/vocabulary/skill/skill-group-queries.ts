import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { LabelledConcept } from '../concept/labelled-concept.ts'

export type SkillGroup = LabelledConcept

export interface CountedSkillGroup extends SkillGroup {
  readonly parentId: string
  /** How many skills it holds, its own groups' included; a skill in several of them counts once. */
  readonly skills: number
}

/**
 * Groups with a path by which they lie in each other. ESCO gives skills' groups a code (S1, S1.2), but those
 * of knowledge are ISCED-F fields (06, 061) under one group without figures in its code.
 */
const placed = sql`
  placed as (
    select id, level, label, case
      when level = 0 and code = 'K' then 'isced-f/'
      when level = 0 then code
      when code <> '' then code || '.'
      else id end as path
    from reference.skill_group
  )
`

/** The group and those it lies in, the widest first; empty for an unknown id. */
export function skillGroupWithParents(db: Db, id: string): Promise<SkillGroup[]> {
  return rowsOf(
    db,
    sql<SkillGroup>`
      with ${placed}
      select parent.id, parent.label
      from placed
      join placed as parent on starts_with(placed.path, parent.path)
      where placed.id = ${id}
      order by parent.level
    `,
  )
}

/** The widest groups, such as knowledge or languages. */
export function widestSkillGroups(db: Db): Promise<SkillGroup[]> {
  return rowsOf(
    db,
    sql<SkillGroup>`select id, label from reference.skill_group where level = 0 order by code desc`,
  )
}

/** The groups right below the given ones that hold skills. */
export function skillGroupsIn(db: Db, parentIds: readonly string[]): Promise<CountedSkillGroup[]> {
  return rowsOf(
    db,
    sql<CountedSkillGroup>`
      with ${placed}
      select child.id, child.label, parent.id as "parentId", count(distinct member.skill_id) as skills
      from placed as parent
      join placed as child on child.level = parent.level + 1 and starts_with(child.path, parent.path)
      join placed as below on starts_with(below.path, child.path)
      join reference.skill_group_member as member on member.group_id = below.id
      where parent.id = any(${[...parentIds]}::text[])
      group by child.id, child.label, child.path, parent.id
      order by child.path
    `,
  )
}

export function skillsInGroup(db: Db, groupId: string): Promise<LabelledConcept[]> {
  return rowsOf(
    db,
    sql<LabelledConcept>`
      select skill.id, skill.label
      from reference.skill_group_member
      join reference.skill on skill.id = skill_group_member.skill_id
      where skill_group_member.group_id = ${groupId}
      order by skill.id
    `,
  )
}
