import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { AssessedEvidence, EvidenceRow } from './evidence.ts'

/** The last decision about each piece of evidence. */
const lastAssessment = sql`
  left join lateral (
    select verdict, reason, valid_until from evidence_assessment
    where evidence_id = evidence.id order by evidence_assessment.serial desc limit 1
  ) as latest on true`

/** A person's own evidence, the newest first. */
export function evidenceOf(db: Db, personId: string): Promise<EvidenceRow[]> {
  return rowsOf(
    db,
    sql<EvidenceRow>`
      select evidence.id, evidence.unit_id as "unitId", evidence.source, evidence.statement, evidence.links,
        evidence.submitted_at as "submittedAt", evidence.withdrawn_at as "withdrawnAt", latest.verdict, latest.reason,
        latest.valid_until as "validUntil"
      from competence_evidence as evidence ${lastAssessment}
      where evidence.person_id = ${personId}
      order by evidence.submitted_at desc, evidence.id
    `,
  )
}

const assessedColumns = sql`
  evidence.id, evidence.unit_id as "unitId", evidence.source, evidence.statement, evidence.links,
  evidence.submitted_at as "submittedAt", evidence.withdrawn_at as "withdrawnAt", latest.verdict, latest.reason,
  latest.valid_until as "validUntil", evidence.person_id as "personId", named.name, standard.kind,
  unit.title as "unitTitle", unit.criteria`

const assessedFrom = sql`
  competence_evidence as evidence
  join competence_unit as unit on unit.id = evidence.unit_id
  join competence_standard as standard on standard.id = unit.standard_id
  left join training_names() as named on named.person_id = evidence.person_id ${lastAssessment}`

/** What waits for somebody to assess it, except the actor's own; the longest waiting first. */
export function waitingEvidence(db: Db, actorId: string): Promise<AssessedEvidence[]> {
  return rowsOf(
    db,
    sql<AssessedEvidence>`
      select ${assessedColumns} from ${assessedFrom}
      where latest.verdict is null and evidence.withdrawn_at is null and evidence.person_id <> ${actorId}
        and evidence.unit_id in (select units_to_assess())
      order by evidence.submitted_at, evidence.id limit 200
    `,
  )
}

/** What the actor's colleagues and they have decided lately. */
export function decidedEvidence(db: Db, actorId: string): Promise<AssessedEvidence[]> {
  return rowsOf(
    db,
    sql<AssessedEvidence>`
      select ${assessedColumns} from ${assessedFrom}
      where latest.verdict is not null and evidence.person_id <> ${actorId} and evidence.source <> 'training'
        and evidence.unit_id in (select units_to_assess())
      order by evidence.submitted_at desc, evidence.id limit 20
    `,
  )
}

export function findEvidence(db: Db, id: string): Promise<AssessedEvidence | undefined> {
  return rowOf(
    db,
    sql<AssessedEvidence>`
      select ${assessedColumns} from ${assessedFrom}
      where evidence.id = ${id} and (evidence.withdrawn_at is null or latest.verdict is not null)
    `,
  )
}

/** Units the person holds on the day, by the one definition. */
export async function unitsHeldBy(db: Db, personId: string, day: Day): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    db,
    sql<{ unitId: string }>`
      select held.unit_id as "unitId" from training_holder
      join held_units(${day}::date) as held on held.holder_id = training_holder.id
      where training_holder.person_id = ${personId}
    `,
  )
  return new Set(rows.map(({ unitId }) => unitId))
}

export async function trainsTrainers(db: Db): Promise<boolean> {
  const row = await rowOf(db, sql<{ does: boolean }>`select stands_on_step('trains-trainers') as does`)
  return row?.does ?? false
}
