import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { ClassToStaff } from './placement.ts'

/** Classes to come that nobody has confirmed to teach; of the organisations, or of all where none are named. */
export function classesToStaff(
  db: Db,
  organisationIds: readonly string[] | undefined,
  today: Day,
  opportunityId?: string,
): Promise<ClassToStaff[]> {
  return rowsOf(
    db,
    sql<ClassToStaff>`
      select opportunity.id, opportunity.organisation_id as "organisationId", specification.title,
        organisation.name as "organisationName", opportunity.starts_on as "startsOn", opportunity.languages,
        opportunity.mode, opportunity.schedule, opportunity.place_id as "placeId",
        specification.field_code as "fieldCode", coalesce((
          select array_agg(skill_id order by position) from specification_skill
          where specification_id = specification.id and role = 'taught'
        ), '{}') as skills, (
          select count(*)::int from educator_assignment
          where educator_assignment.opportunity_id = opportunity.id and educator_assignment.withdrawn_at is null
        ) as asked
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      join organisation on organisation.id = opportunity.organisation_id
      where opportunity.status = 'published' and coalesce(opportunity.starts_on, ${today}) >= ${today}
        and opportunity.schedule is distinct from 'self-paced'
        and (${organisationIds === undefined} or opportunity.organisation_id = any(${[...(organisationIds ?? [])]}::text[]))
        and (${opportunityId ?? null}::text is null or opportunity.id = ${opportunityId ?? null})
        and not exists (select 1 from confirmed_educators(opportunity.id))
      order by opportunity.starts_on nulls last, opportunity.id limit 100
    `,
  )
}

/** Lessons elsewhere at the same time, by card. */
export async function clashesWith(db: Db, opportunityId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf(
    db,
    sql<{ cardId: string; lessons: number }>`
      select card_id as "cardId", lessons from educator_clashes(${opportunityId})
    `,
  )
  return new Map(rows.map(({ cardId, lessons }) => [cardId, lessons]))
}

/** Whose card it is, where everybody may see it; asked as a machine. */
export async function personOfCard(db: Db, cardId: string): Promise<string | undefined> {
  const row = await rowOf(
    db,
    sql<{ personId: string }>`
      select person_id as "personId" from educator_card join public_educators() as shown on shown.card_id = educator_card.id
      where educator_card.id = ${cardId}
    `,
  )
  return row?.personId
}
