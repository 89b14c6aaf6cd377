import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { holderOf, insertAssessment, insertEvidence } from '../evidence/evidence-commands.ts'
import { currentStandard, unitsOf } from '../standard/standard-queries.ts'
import { completionsWithoutEvidence, isBound } from './cohort-queries.ts'
import { refuseCohort, type CohortRefusal, type NewCohort } from './cohort.ts'

/** From now on, completing the run is evidence of the units. */
export async function bindCohort(
  db: Db,
  cohort: NewCohort,
  actor: Actor,
  now: Date,
): Promise<'bound' | 'not-found' | CohortRefusal> {
  return asActor(db, actor, now, (tx) => putCohort(tx, cohort, actor, now))
}

export async function putCohort(
  tx: Tx,
  { opportunityId, kind, units, validYears }: NewCohort,
  actor: Actor,
  now: Date,
): Promise<'bound' | 'not-found' | CohortRefusal> {
  const opportunity = await rowOf(
    tx,
    sql`select 1 from opportunity where id = ${opportunityId} and status in ('published', 'archived') for update`,
  )
  const standard = await currentStandard(tx, kind)
  if (opportunity === undefined || standard === undefined) return 'not-found'
  const ofStandard = (await unitsOf(tx, standard.id)).map(({ id }) => id)
  const refusal = refuseCohort({ units }, { ofStandard, isBound: await isBound(tx, opportunityId) })
  if (refusal !== undefined) return refusal
  await sql`
    insert into training_cohort (opportunity_id, kind, valid_years, bound_at)
    values (${opportunityId}, ${kind}, ${validYears}, ${now})
  `.execute(tx)
  for (const unit of units) {
    await sql`
      insert into training_cohort_unit (opportunity_id, unit_id) values (${opportunityId}, ${unit})
    `.execute(tx)
  }
  await recordEvent(tx, 'training.cohort.bound', opportunityId, actor, now, {
    kind,
    units: [...units],
    validYears,
  })
  return 'bound'
}

const clerk: Actor = { kind: 'machine', id: 'training-cohorts' }

/** The job: turns what has been completed into evidence. Right late, twice and after a kill; gives how many pieces. */
export async function takeInCompletions(db: Db, now: Date): Promise<number> {
  return asActor(db, clerk, now, (tx) => putCompletions(tx, now))
}

/** In a machine's transaction. */
export async function putCompletions(tx: Tx, now: Date): Promise<number> {
  let count = 0
  for (const { applicationId, personId, unitId, validYears, completedAt } of await completionsWithoutEvidence(
    tx,
  )) {
    const id = newId()
    const holder = await holderOf(tx, personId)
    const key = `${applicationId}:${unitId}`
    const evidence = { id, key, holder, unitId, source: 'training', applicationId } as const
    if (!(await insertEvidence(tx, evidence, clerk, completedAt))) continue
    const validUntil = addDays(dayInRiga(completedAt), validYears * 365)
    await insertAssessment(tx, id, { verdict: 'accepted', reason: undefined, validUntil }, clerk, completedAt)
    count += 1
  }
  if (count > 0) await recordEvent(tx, 'training.cohort.completed', 'completions', clerk, now, { count })
  return count
}
