import { sql, type RawBuilder } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import type { ApplicationWindow, Intake } from './intake.ts'

/** Everything of an intake; `tables` says from where, with the alias `intake`. */
const selectIntake = sql`
  select intake.id, intake.opportunity_id as "opportunityId", intake.organisation_id as "organisationId", intake.rule,
    intake.groups, intake.opens_at as "opensAt", intake.closes_at as "closesAt", intake.seats_min as "seatsMin",
    intake.seats_max as "seatsMax", intake.answer_hours as "answerHours", intake.criteria,
    intake.seed_commitment as "seedCommitment", intake.cancelled_at as "cancelledAt",
    intake.cancel_reason as "cancelReason", allocation.drawn_at as "drawnAt", specification.title,
    organisation.name as "organisationName", opportunity.starts_on as "startsOn",
    opportunity.status as "opportunityStatus",
    coalesce((
      select jsonb_agg(jsonb_build_object('group', kept.group_code, 'seats', kept.seats) order by kept.first)
      from (
        select group_code, count(*)::int as seats, min(number) as first
        from seat where seat.intake_id = intake.id and group_code is not null group by group_code
      ) as kept
    ), '[]') as reserved
  from intake
  join opportunity on opportunity.id = intake.opportunity_id
  join learning_specification as specification on specification.id = opportunity.specification_id
  join organisation on organisation.id = intake.organisation_id
  left join allocation on allocation.intake_id = intake.id`

export async function findIntake(db: Db, id: string): Promise<Intake | undefined> {
  return rowOf(db, sql<Intake>`${selectIntake} where intake.id = ${id}`)
}

/**
 * The intake that stands for an opportunity now: the one that runs, else the next to come, else the one that closed
 * last; a cancelled one only where there is no other. `refresh_admission` chooses alike.
 */
export async function intakeOf(db: Db, opportunityId: string, now: Date): Promise<Intake | undefined> {
  return rowOf(
    db,
    sql<Intake>`
      ${selectIntake} where intake.opportunity_id = ${opportunityId}
      order by intake.cancelled_at is not null, intake.closes_at <= ${now},
        case when intake.closes_at > ${now} then intake.opens_at end, intake.closes_at desc limit 1
    `,
  )
}

/** The intake that follows another one of the same opportunity. */
export async function intakeAfter(
  db: Db,
  { opportunityId, closesAt }: Pick<Intake, 'opportunityId' | 'closesAt'>,
): Promise<Intake | undefined> {
  return rowOf(
    db,
    sql<Intake>`
      ${selectIntake} where intake.opportunity_id = ${opportunityId} and intake.cancelled_at is null
        and intake.opens_at >= ${closesAt}
      order by intake.opens_at limit 1
    `,
  )
}

/** When people can apply for an opportunity, but for one intake that is being planned. */
export async function windowsOf(
  db: Db,
  opportunityId: string,
  except?: string,
): Promise<ApplicationWindow[]> {
  return rowsOf(
    db,
    sql<ApplicationWindow>`
      select opens_at as "opensAt", closes_at as "closesAt" from intake
      where opportunity_id = ${opportunityId} and cancelled_at is null and id is distinct from ${except ?? null}
    `,
  )
}

/** When the last intake of an opportunity closes. */
export async function lastClosing(db: Db, opportunityId: string): Promise<Date | undefined> {
  const windows = await windowsOf(db, opportunityId)
  return windows.map(({ closesAt }) => closesAt).sort((one, other) => other.getTime() - one.getTime())[0]
}

export interface IntakeCounts {
  readonly applied: number
  readonly taken: number
  readonly waiting: number
}

export async function countsOf(db: Db, intakeId: string): Promise<IntakeCounts> {
  const none = { applied: 0, taken: 0, waiting: 0 }
  return (await rowOf(db, sql<IntakeCounts>`select * from intake_counts(${intakeId})`)) ?? none
}

export interface ListedIntake extends Intake, IntakeCounts {}

/** Intakes of the organisations, those to come and running first. */
export async function intakesOf(
  db: Db,
  organisationIds: readonly string[],
  now: Date,
  limit: number,
): Promise<ListedIntake[]> {
  return rowsOf(
    db,
    sql<ListedIntake>`
      select listed.*, counts.applied, counts.taken, counts.waiting
      from (
        ${selectIntake} where intake.organisation_id = any(${[...organisationIds]}::text[])
        order by intake.cancelled_at is not null, intake.closes_at <= ${now}, intake.opens_at, intake.id
        limit ${limit}
      ) as listed, intake_counts(listed.id) as counts
      order by listed."cancelledAt" is not null, listed."closesAt" <= ${now}, listed."opensAt", listed.id
    `,
  )
}

export interface OfferableOpportunity {
  readonly id: string
  readonly organisationId: string
  readonly title: Localised
  readonly startsOn: Day | null
  readonly seatsMin: number | null
  readonly seatsMax: number | null
}

const selectOfferable = sql`
  select opportunity.id, opportunity.organisation_id as "organisationId", specification.title,
    opportunity.starts_on as "startsOn", opportunity.seats_min as "seatsMin", opportunity.seats_max as "seatsMax"
  from opportunity join learning_specification as specification on specification.id = opportunity.specification_id`

/** A published opportunity of the organisations that has not begun. */
function isOfferable(organisationIds: readonly string[], today: Day): RawBuilder<unknown> {
  return sql`opportunity.organisation_id = any(${[...organisationIds]}::text[]) and opportunity.status = 'published'
    and (opportunity.starts_on is null or opportunity.starts_on > ${today}::date)`
}

/** Those for which nobody can apply now or later. */
export async function offerableOpportunities(
  db: Db,
  organisationIds: readonly string[],
  now: Date,
): Promise<OfferableOpportunity[]> {
  return rowsOf(
    db,
    sql<OfferableOpportunity>`
      ${selectOfferable} where ${isOfferable(organisationIds, dayInRiga(now))}
        and not exists (
          select from intake where opportunity_id = opportunity.id and cancelled_at is null and closes_at > ${now}
        )
      order by opportunity.starts_on nulls last, opportunity.id limit 200
    `,
  )
}

export async function findOfferable(
  db: Db,
  id: string,
  organisationIds: readonly string[],
  today: Day,
): Promise<OfferableOpportunity | undefined> {
  return rowOf(
    db,
    sql<OfferableOpportunity>`${selectOfferable} where opportunity.id = ${id} and ${isOfferable(organisationIds, today)}`,
  )
}
