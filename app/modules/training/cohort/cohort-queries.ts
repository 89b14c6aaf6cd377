import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Cohort } from './cohort.ts'

/** All cohorts, those to come first. Runs as a machine: applications are counted, not read. */
export function allCohorts(db: Db): Promise<Cohort[]> {
  return rowsOf(
    db,
    sql<Cohort>`
      select cohort.opportunity_id as "opportunityId", cohort.kind, specification.title,
        opportunity.starts_on as "startsOn", cohort.valid_years as "validYears", trained.units,
        intake.seats_max as seats, coalesce(counted.enrolled, 0) as enrolled, coalesce(counted.completed, 0) as completed
      from training_cohort as cohort
      join opportunity on opportunity.id = cohort.opportunity_id
      join learning_specification as specification on specification.id = opportunity.specification_id
      join lateral (
        select jsonb_agg(unit.title order by unit.position) as units
        from training_cohort_unit as bound join competence_unit as unit on unit.id = bound.unit_id
        where bound.opportunity_id = cohort.opportunity_id
      ) as trained on true
      left join intake on intake.opportunity_id = cohort.opportunity_id and intake.cancelled_at is null
      left join lateral (
        select count(*) filter (where state in ('confirmed', 'attending', 'completed'))::int as enrolled,
          count(*) filter (where state = 'completed')::int as completed
        from application where application.intake_id = intake.id
      ) as counted on true
      order by opportunity.starts_on desc nulls first, cohort.opportunity_id
    `,
  )
}

export interface Bindable {
  readonly id: string
  readonly title: Localised
  readonly startsOn: string | null
}

/** Published runs for coordinators or educators that are not bound yet. */
export function bindableOpportunities(db: Db): Promise<Bindable[]> {
  return rowsOf(
    db,
    sql<Bindable>`
      select opportunity.id, specification.title, opportunity.starts_on as "startsOn"
      from opportunity join learning_specification as specification on specification.id = opportunity.specification_id
      where opportunity.status = 'published' and specification.target_groups && array['coordinators', 'educators']
        and not exists (select 1 from training_cohort where training_cohort.opportunity_id = opportunity.id)
      order by opportunity.starts_on nulls last, opportunity.id limit 200
    `,
  )
}

export async function isBound(db: Db, opportunityId: string): Promise<boolean> {
  const row = await rowOf(db, sql`select 1 from training_cohort where opportunity_id = ${opportunityId}`)
  return row !== undefined
}

export interface Completion {
  readonly applicationId: string
  readonly personId: string
  readonly unitId: string
  readonly validYears: number
  readonly completedAt: Date
}

/**
 * Units of completed cohorts for which there is no evidence yet. Whoever taught the run has not been trained by it.
 * Runs as a machine.
 */
export function completionsWithoutEvidence(db: Db): Promise<Completion[]> {
  return rowsOf(
    db,
    sql<Completion>`
      select application.id as "applicationId", application.person_id as "personId", bound.unit_id as "unitId",
        cohort.valid_years as "validYears", max(event.happened_at) as "completedAt"
      from training_cohort as cohort
      join training_cohort_unit as bound on bound.opportunity_id = cohort.opportunity_id
      join intake on intake.opportunity_id = cohort.opportunity_id
      join application on application.intake_id = intake.id and application.state = 'completed'
        and application.person_id is not null
      join event on event.subject = application.id and event.kind = 'enrolment.application.completed'
      where not exists (
          select 1 from competence_evidence as evidence
          where evidence.application_id = application.id and evidence.unit_id = bound.unit_id)
        and not exists (
          select 1 from educator_assignment as assigned
          where assigned.opportunity_id = cohort.opportunity_id and assigned.person_id = application.person_id
            and assigned.educator_confirmed_at is not null)
      group by application.id, application.person_id, bound.unit_id, cohort.valid_years
      order by 1, 3 limit 1000
    `,
  )
}
