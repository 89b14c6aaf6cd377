import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { LabelledConcept } from '../concept/labelled-concept.ts'

export interface Skill {
  readonly id: string
  readonly kind: 'competence' | 'knowledge'
  readonly reuse: 'transversal' | 'cross-sector' | 'sector-specific' | 'occupation-specific' | null
  readonly label: Localised
  readonly description: Localised
  /** Some labels are the same for two skills; the group tells them apart. */
  readonly groups: readonly LabelledConcept[]
}

export function findSkill(db: Db, id: string): Promise<Skill | undefined> {
  return rowOf(
    db,
    sql<Skill>`
      select skill.id, skill.kind, skill.reuse, skill.label, skill.description, coalesce(
        (select jsonb_agg(jsonb_build_object('id', skill_group.id, 'label', skill_group.label) order by skill_group.level)
         from reference.skill_group_member
         join reference.skill_group on skill_group.id = skill_group_member.group_id
         where skill_group_member.skill_id = skill.id), '[]') as groups
      from reference.skill
      where skill.id = ${id}
    `,
  )
}

/** Labels of the given skills, in no order; unknown ids are left out. */
export function skillsById(db: Db, ids: readonly string[]): Promise<LabelledConcept[]> {
  return rowsOf(
    db,
    sql<LabelledConcept>`select id, label from reference.skill where id = any(${[...ids]}::text[])`,
  )
}

/** Occupations that ask for the skill, essential first. */
export function occupationsNeedingSkill(db: Db, skillId: string) {
  return rowsOf(
    db,
    sql<{ id: string; label: Localised; relation: 'essential' | 'optional' }>`
      select occupation.id, occupation.label, occupation_skill.relation
      from reference.occupation_skill
      join reference.occupation on occupation.id = occupation_skill.occupation_id
      where occupation_skill.skill_id = ${skillId}
      order by occupation_skill.relation, occupation.id
    `,
  )
}

/** Every label of every skill in a language, as search knows them. */
export function skillLabelsIn(db: Db, language: Language) {
  return rowsOf(
    db,
    sql<{ skill: string; text: string; preferred: boolean }>`
      select concept_id as skill, text, preferred
      from reference.concept_label where kind = 'skill' and language = ${language}
      order by concept_id, text
    `,
  )
}

/** Another number whenever labels may have changed. */
export async function labelVersion(db: Db): Promise<number> {
  const row = await rowOf(db, sql<{ version: number }>`select version from reference.concept_release`)
  return row?.version ?? 0
}
