import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { LabelledConcept } from '../concept/labelled-concept.ts'

export const interestTypes = ['R', 'I', 'A', 'S', 'E', 'C'] as const

export type InterestType = (typeof interestTypes)[number]

/** One figure for each of Holland's six types. */
export type InterestProfile = Readonly<Record<InterestType, number>>

export interface Occupation {
  readonly id: string
  /** ISCO-08 unit group, four digits. */
  readonly groupCode: string
  readonly groupLabel: Localised
  readonly label: Localised
  readonly otherLabels: Readonly<Partial<Record<string, readonly string[]>>>
  readonly description: Localised
  /** 1–7 for each type, derived from O*NET. */
  readonly interests: InterestProfile | null
  readonly interestBasis: 'direct' | 'group-mean' | null
}

export interface NeededSkill {
  readonly id: string
  readonly label: Localised
  readonly kind: 'competence' | 'knowledge'
  readonly relation: 'essential' | 'optional'
}

export function findOccupation(db: Db, id: string): Promise<Occupation | undefined> {
  return rowOf(
    db,
    sql<Occupation>`
      select occupation.id, occupation.group_code as "groupCode", occupation_group.label as "groupLabel",
        occupation.label, occupation.other_labels as "otherLabels", occupation.description,
        interest.basis as "interestBasis",
        case when interest.basis is not null then jsonb_build_object('R', interest.r, 'I', interest.i,
          'A', interest.a, 'S', interest.s, 'E', interest.e, 'C', interest.c) end as interests
      from reference.occupation
      join reference.occupation_group on occupation_group.code = occupation.group_code
      left join reference.occupation_interest as interest on interest.occupation_id = occupation.id
      where occupation.id = ${id}
    `,
  )
}

export function skillsOfOccupation(db: Db, occupationId: string): Promise<NeededSkill[]> {
  return rowsOf(
    db,
    sql<NeededSkill>`
      select skill.id, skill.label, skill.kind, occupation_skill.relation
      from reference.occupation_skill
      join reference.skill on skill.id = occupation_skill.skill_id
      where occupation_skill.occupation_id = ${occupationId}
      order by occupation_skill.relation, skill.id
    `,
  )
}

export function occupationsById(db: Db, ids: readonly string[]): Promise<LabelledConcept[]> {
  return rowsOf(
    db,
    sql<LabelledConcept>`
      select id, label from reference.occupation where id = any(${[...ids]}::text[])
    `,
  )
}
