import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { findUnit } from '../standard/standard-queries.ts'
import { mayAssess, standardsOf } from '../training-policy.ts'
import { tellAssessed } from './evidence-letter.ts'
import { findEvidence, trainsTrainers } from './evidence-queries.ts'
import {
  refuseAssessment,
  refuseSubmission,
  type AssessmentRefusal,
  type EvidenceSource,
  type NewAssessment,
  type SubmissionRefusal,
  type SubmittedSource,
} from './evidence.ts'

export interface NewEvidence {
  readonly key: string
  readonly unitId: string
  readonly source: SubmittedSource
  readonly statement: string | undefined
  readonly links: readonly string[]
}

/** Hands evidence in for somebody else to assess; what was refused or has run out stays beside it. */
export async function submitEvidence(
  db: Db,
  evidence: NewEvidence,
  actor: Actor,
  now: Date,
): Promise<'submitted' | 'not-found' | SubmissionRefusal> {
  return asActor(db, actor, now, async (tx): Promise<'submitted' | 'not-found' | SubmissionRefusal> => {
    const unit = await findUnit(tx, evidence.unitId)
    if (unit === undefined) return 'not-found'
    const holder = await holderOf(tx, actor.id)
    const before = await rowOf(
      tx,
      sql<{ key: string; id: string; isWaiting: boolean }>`
        select key, id, withdrawn_at is null and not exists (
          select 1 from evidence_assessment where evidence_id = competence_evidence.id) as "isWaiting"
        from competence_evidence where person_id = ${actor.id} and unit_id = ${evidence.unitId}
        order by submitted_at desc, id limit 1
      `,
    )
    if (before?.key === evidence.key) return 'submitted'
    const refusal = refuseSubmission({
      ...evidence,
      isOwnStandard: standardsOf(actor).includes(unit.kind),
      isWaiting: before?.isWaiting ?? false,
    })
    if (refusal !== undefined) return refusal
    await insertEvidence(tx, { ...evidence, id: newId(), holder, replacesId: before?.id ?? null }, actor, now)
    return 'submitted'
  })
}

export interface EvidenceToInsert {
  readonly id: string
  readonly key: string
  readonly holder: { readonly id: string; readonly personId: string }
  readonly unitId: string
  readonly source: EvidenceSource
  readonly statement?: string | undefined
  readonly links?: readonly string[]
  readonly applicationId?: string
  readonly observationId?: string
  readonly replacesId?: string | null
}

/** Gives whether it was new. */
export async function insertEvidence(
  tx: Tx,
  evidence: EvidenceToInsert,
  by: Actor,
  now: Date,
): Promise<boolean> {
  const { id, key, holder, unitId, source } = evidence
  const saved = await sql`
    insert into competence_evidence (id, holder_id, person_id, unit_id, key, source, statement, links, application_id,
      observation_id, submitted_at, replaces_id)
    values (${id}, ${holder.id}, ${holder.personId}, ${unitId}, ${key}, ${source}, ${evidence.statement ?? null},
      ${[...(evidence.links ?? [])]}::text[], ${evidence.applicationId ?? null}, ${evidence.observationId ?? null},
      ${now}, ${evidence.replacesId ?? null})
    on conflict do nothing
  `.execute(tx)
  if (saved.numAffectedRows !== 1n) return false
  await recordEvent(tx, 'training.evidence.submitted', id, by, now, { unit: unitId, source })
  return true
}

/** Under whose key a person's evidence stands; made the first time. Forms sent at once wait for each other here. */
export async function holderOf(tx: Tx, personId: string): Promise<{ id: string; personId: string }> {
  await sql`
    insert into training_holder (id, person_id) values (${newId()}, ${personId}) on conflict do nothing
  `.execute(tx)
  const holder = await rowOf(
    tx,
    sql<{ id: string }>`select id from training_holder where person_id = ${personId} for update`,
  )
  if (holder === undefined) throw new Error('There is no holder for the person’s evidence.')
  return { id: holder.id, personId }
}

/** Takes back what nobody has assessed yet. */
export async function withdrawEvidence(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'withdrawn' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const withdrawn = await sql`
      update competence_evidence set withdrawn_at = ${now}
      where id = ${id} and person_id = ${actor.id} and withdrawn_at is null
        and not exists (select 1 from evidence_assessment where evidence_id = competence_evidence.id)
    `.execute(tx)
    if (withdrawn.numAffectedRows !== 1n) return 'not-found'
    await recordEvent(tx, 'training.evidence.withdrawn', id, actor, now)
    return 'withdrawn'
  })
}

/** Decides about somebody else's evidence, and tells them. A later decision takes the place of an earlier one. */
export async function assessEvidence(
  db: Db,
  id: string,
  assessment: NewAssessment,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<'assessed' | 'not-found' | AssessmentRefusal> {
  return asActor(db, actor, now, async (tx): Promise<'assessed' | 'not-found' | AssessmentRefusal> => {
    const evidence = await findEvidence(tx, id)
    if (evidence === undefined) return 'not-found'
    const refusal = refuseAssessment(assessment, {
      personId: evidence.personId,
      assessorId: actor.id,
      mayAssess: mayAssess(actor, evidence.kind, await trainsTrainers(tx)),
      today: dayInRiga(now),
    })
    if (refusal !== undefined) return refusal
    const isSame =
      evidence.verdict === assessment.verdict &&
      evidence.validUntil === (assessment.validUntil ?? null) &&
      evidence.reason === (assessment.reason ?? null)
    if (isSame) return 'assessed'
    await insertAssessment(tx, id, assessment, actor, now)
    await tellAssessed(tx, { ...evidence, ...assessment }, baseUrl, actor, now)
    return 'assessed'
  })
}

export async function insertAssessment(
  tx: Tx,
  evidenceId: string,
  { verdict, reason, validUntil }: NewAssessment,
  by: Actor,
  now: Date,
): Promise<void> {
  const id = newId()
  await sql`
    insert into evidence_assessment (id, evidence_id, verdict, reason, valid_until, assessed_by, assessed_at)
    values (${id}, ${evidenceId}, ${verdict}, ${reason ?? null},
      ${verdict === 'accepted' ? (validUntil ?? null) : null}, ${by.kind === 'person' ? by.id : null}, ${now})
  `.execute(tx)
  await recordEvent(tx, 'training.evidence.assessed', evidenceId, by, now, { assessment: id, verdict })
}
