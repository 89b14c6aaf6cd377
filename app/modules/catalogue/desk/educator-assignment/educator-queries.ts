import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../../shared/db/db.ts'
import type { ConfirmedEducator, EducatorAssignment, TeachingProposal } from './educator-assignment.ts'

/** Everybody whom an organisation asked to teach a run, for its editors; those who are gone last. */
export function assignmentsOf(db: Db, opportunityId: string): Promise<EducatorAssignment[]> {
  return rowsOf(
    db,
    sql<EducatorAssignment>`
      select asked.id, name, email, part, "proposedAt", state, lesson.starts_at as "lessonAt" from (
      select assignment.id, named.name, null as email, assignment.part, assignment.proposed_at as "proposedAt",
        case
          when withdrawn_at is null then case when educator_confirmed_at is null then 'asked' else 'confirmed' end
          when withdrawn_by = person_id then 'declined'
          else 'withdrawn'
        end as state, assignment.lesson_id
      from educator_assignment as assignment
      left join educators_of(${opportunityId}) as named on named.assignment_id = assignment.id
      where assignment.opportunity_id = ${opportunityId}
      union all
      select id, null, email, part, proposed_at, case when lapsed_at is not null then 'lapsed'
        when answered_at is null then 'asked' else 'declined' end, lesson_id
      from educator_invitation
      where opportunity_id = ${opportunityId} and (withdrawn_at is null or lapsed_at is not null)
        -- Whoever said yes stands above under their name.
        and not exists (select 1 from educator_assignment as taken where taken.id = educator_invitation.id)
      ) as asked (id, name, email, part, "proposedAt", state, lesson_id)
      left join lesson on lesson.id = asked.lesson_id
      order by state <> 'confirmed', lesson.starts_at nulls first, "proposedAt", asked.id
    `,
  )
}

/** Educators of an organisation that can be asked, for its editors. */
export function educatorsOfOrganisation(
  db: Db,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  return rowsOf(
    db,
    sql<{ id: string; name: string }>`
      select person_id as id, name from staff_of(${organisationId}, 'educator') where is_now order by name, person_id
    `,
  )
}

/** What the actor of the transaction is asked to teach, or teaches. */
export function proposalsFor(db: Db, personId: string): Promise<TeachingProposal[]> {
  return rowsOf(
    db,
    sql<TeachingProposal>`
      select asked.id, opportunity.id as "opportunityId", specification.title, organisation.name as "organisationName",
        opportunity.starts_on as "startsOn", opportunity.status = 'published' as "isPublished", asked.part,
        lesson.starts_at as "lessonAt", asked.confirmed as "isConfirmed"
      from (
        select id, opportunity_id, part, lesson_id, educator_confirmed_at is not null as confirmed
        from educator_assignment where person_id = ${personId} and withdrawn_at is null
        union all
        select invitation.id, opportunity_id, part, lesson_id, false
        from educator_invitation as invitation
        join person on person.email = invitation.email and person.email_verified
        where person.id = ${personId} and answered_at is null and withdrawn_at is null
      ) as asked
      join opportunity on opportunity.id = asked.opportunity_id
      join learning_specification as specification on specification.id = opportunity.specification_id
      join organisation on organisation.id = opportunity.organisation_id
      left join lesson on lesson.id = asked.lesson_id
      where opportunity.status in ('draft', 'published')
      order by asked.confirmed, opportunity.starts_on nulls last, asked.id
    `,
  )
}

/** Who teaches, once both sides have confirmed it: the only names that everybody may read. */
export function confirmedEducators(db: Db, opportunityId: string): Promise<ConfirmedEducator[]> {
  return rowsOf(
    db,
    sql<ConfirmedEducator>`
      select name, part, lesson_at as "lessonAt" from confirmed_educators(${opportunityId})
      order by lesson_at nulls first, part <> 'lecturer', name
    `,
  )
}
