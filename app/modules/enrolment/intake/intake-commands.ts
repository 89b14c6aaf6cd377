import { randomBytes } from 'node:crypto'

import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { commitmentOf } from '../allocation/allocate.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { newId } from '../../../shared/identifier.ts'
import { seatKeeper } from '../application/seat-commands.ts'
import { endApplications } from '../application/end-applications.ts'
import { lockIntake } from './intake-lock.ts'
import { findOfferable, windowsOf } from './intake-queries.ts'
import {
  refuseChange,
  refusePlan,
  type ChangeRefusal,
  type Intake,
  type IntakeCancelReason,
  type IntakePlan,
  type PlanRefusal,
} from './intake.ts'

export interface NewIntake {
  readonly opportunityId: string
  readonly plan: IntakePlan
  /** The form's own key: sent twice, it makes one intake. */
  readonly key: string
}

export type SavedIntake =
  { readonly id: string } | 'not-found' | { readonly refusals: readonly PlanRefusal[] }

/** Opens an opportunity of the actor's organisations for applications. */
export async function addIntake(
  db: Db,
  { opportunityId, plan, key }: NewIntake,
  organisationIds: readonly string[],
  actor: Actor,
  now: Date,
): Promise<SavedIntake> {
  return asActor(db, actor, now, async (tx) => {
    // Forms sent at once wait for each other here.
    await sql`select 1 from opportunity where id = ${opportunityId} for update`.execute(tx)
    const made = await rowOf(
      tx,
      sql<{ id: string }>`
        select id from intake where key = ${key} and organisation_id = any(${[...organisationIds]}::text[])
      `,
    )
    if (made !== undefined) return made
    const opportunity = await findOfferable(tx, opportunityId, organisationIds, dayInRiga(now))
    if (opportunity === undefined) return 'not-found'
    const others = await windowsOf(tx, opportunityId)
    const refusals = refusePlan(plan, opportunity.startsOn, now, others)
    if (refusals.length > 0) return { refusals }
    return saveNewIntake(
      tx,
      { id: newId(), opportunityId, plan, key },
      opportunity.organisationId,
      actor,
      now,
    )
  })
}

/** The rules have been asked before. */
export async function saveNewIntake(
  tx: Tx,
  { id, opportunityId, plan, key }: NewIntake & { readonly id: string },
  organisationId: string,
  actor: Actor,
  now: Date,
): Promise<{ readonly id: string }> {
  const seed = plan.rule === 'fair-allocation' ? randomBytes(32).toString('hex') : undefined
  await sql`
    insert into intake (id, opportunity_id, organisation_id, key, rule, groups, opens_at, closes_at, seats_min, seats_max,
      answer_hours, criteria, seed_commitment, created_by, created_at, changed_at)
    values (${id}, ${opportunityId}, ${organisationId}, ${key}, ${plan.rule}, ${[...plan.groups]}::text[],
      ${plan.opensAt}, ${plan.closesAt}, ${plan.seatsMin}, ${plan.seatsMax}, ${plan.answerHours},
      ${[...plan.criteria]}::text[], ${seed === undefined ? null : commitmentOf(seed)}, ${actor.id}, ${now}, ${now})
  `.execute(tx)
  await saveSeats(tx, id, plan)
  await recordEvent(tx, 'enrolment.intake.created', id, actor, now, factsOf(opportunityId, plan))
  if (seed !== undefined) {
    await becomeActor(tx, seatKeeper, now)
    await sql`insert into intake_seed (intake_id, seed) values (${id}, ${seed})`.execute(tx)
    await becomeActor(tx, actor, now)
  }
  return { id }
}

/** Changes the plan while nobody can have applied yet; a draw keeps its seed. */
export async function changeIntake(
  db: Db,
  id: string,
  plan: IntakePlan,
  organisationIds: readonly string[],
  actor: Actor,
  now: Date,
): Promise<SavedIntake | ChangeRefusal> {
  return asActor(db, actor, now, async (tx) => {
    const intake = await lockIntake(tx, id)
    if (intake === undefined || !organisationIds.includes(intake.organisationId)) return 'not-found'
    const refusal = refuseChange(intake, now)
    if (refusal !== undefined) return refusal
    // The announced hash belongs to the rule.
    const kept = { ...plan, rule: intake.rule }
    const others = await windowsOf(tx, intake.opportunityId, id)
    const refusals = refusePlan(kept, intake.startsOn, now, others)
    if (refusals.length > 0) return { refusals }
    await sql`
      update intake set groups = ${[...plan.groups]}::text[], opens_at = ${plan.opensAt}, closes_at = ${plan.closesAt},
        seats_min = ${plan.seatsMin}, seats_max = ${plan.seatsMax}, answer_hours = ${plan.answerHours},
        criteria = ${[...plan.criteria]}::text[], changed_at = ${now}
      where id = ${id}
    `.execute(tx)
    await sql`delete from seat where intake_id = ${id}`.execute(tx)
    await saveSeats(tx, id, plan)
    await recordEvent(tx, 'enrolment.intake.changed', id, actor, now, factsOf(intake.opportunityId, kept))
    return { id }
  })
}

/** Calls an intake off and tells everybody who has applied; once, however often it is asked. */
export async function cancelIntake(
  db: Db,
  id: string,
  reason: IntakeCancelReason,
  may: (intake: Intake) => boolean,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<'cancelled' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const intake = await lockIntake(tx, id)
    if (intake === undefined || !may(intake)) return 'not-found'
    if (intake.cancelledAt !== null) return 'cancelled'
    await sql`
      update intake set cancelled_at = ${now}, cancelled_by = ${actor.id}, cancel_reason = ${reason}, changed_at = ${now}
      where id = ${id}
    `.execute(tx)
    const told = await endApplications(tx, intake, actor, baseUrl, now)
    await recordEvent(tx, 'enrolment.intake.cancelled', id, actor, now, { reason, told })
    return 'cancelled'
  })
}

/** Seats kept for groups come first, in the order the plan names them. */
async function saveSeats(tx: Tx, id: string, { seatsMax, reserved }: IntakePlan): Promise<void> {
  const groups = reserved.flatMap(({ group, seats }) => Array.from({ length: seats }, () => group))
  const codes = Array.from({ length: seatsMax }, (_, index) => groups[index] ?? null)
  await sql`
    insert into seat (intake_id, number, group_code)
    select ${id}, number, group_code from unnest(${codes}::text[]) with ordinality as planned (group_code, number)
  `.execute(tx)
}

function factsOf(opportunityId: string, { rule, seatsMax, opensAt, closesAt, groups, criteria }: IntakePlan) {
  const [opens, closes] = [dayInRiga(opensAt), dayInRiga(closesAt)]
  return { opportunity: opportunityId, rule, seats: seatsMax, opens, closes, groups, criteria }
}
