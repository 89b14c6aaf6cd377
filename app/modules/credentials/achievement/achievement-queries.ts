import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'

export interface Achievement {
  readonly id: string
  readonly issuerId: string
  /** null for the region. */
  readonly issuerName: Localised | null
  readonly specificationId: string | null
  readonly title: Localised
  readonly description: Localised
  readonly criteria: Localised
  readonly hours: number | null
  readonly isFunded: boolean
  readonly validMonths: number | null
  readonly automaticAt: Date | null
}

const columns = sql`
  achievement.id, achievement.issuer_id as "issuerId", organisation.name as "issuerName",
  specification_id as "specificationId", title, description, criteria, achievement.hours, is_funded as "isFunded",
  valid_months as "validMonths", automatic_at as "automaticAt"`

export function findAchievement(db: Db, id: string): Promise<Achievement | undefined> {
  return rowOf(
    db,
    sql<Achievement>`
      select ${columns} from achievement left join organisation on organisation.id = issuer_id
      where achievement.id = ${id}
    `,
  )
}

export function achievementsOf(
  db: Db,
  issuerIds: readonly string[],
): Promise<(Achievement & { readonly issued: number })[]> {
  return rowsOf(
    db,
    sql<Achievement & { issued: number }>`
      select ${columns}, (
        select count(*)::int from credential where achievement_id = achievement.id
      ) as issued
      from achievement left join organisation on organisation.id = issuer_id
      where issuer_id = any(${[...issuerIds]}::text[]) order by made_at desc, achievement.id
    `,
  )
}

export interface CourseWithout {
  readonly id: string
  readonly issuerId: string
  readonly title: Localised
  readonly completed: number
}

/** Courses of the organisations that no credential is given for yet, with how many have completed them. */
export function coursesWithout(db: Db, organisationIds: readonly string[]): Promise<CourseWithout[]> {
  return rowsOf(
    db,
    sql<CourseWithout>`
      select specification.id, opportunity.organisation_id as "issuerId", specification.title,
        count(application.id) filter (where application.state = 'completed')::int as completed
      from learning_specification as specification
      join opportunity on opportunity.specification_id = specification.id
      left join intake on intake.opportunity_id = opportunity.id
      left join application on application.intake_id = intake.id
      where opportunity.organisation_id = any(${[...organisationIds]}::text[])
        and not exists (
          select 1 from achievement
          where specification_id = specification.id and issuer_id = opportunity.organisation_id
        )
      group by specification.id, opportunity.organisation_id, specification.title
      order by completed desc, specification.id limit 50
    `,
  )
}
