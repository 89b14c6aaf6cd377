import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { EvidenceSource } from '../evidence/evidence.ts'
import type { StandardKind } from '../standard/standard.ts'

/** How many people are trained coordinators, or educators, on a day; counted from evidence, so any day can be asked. */
export async function trainedCount(db: Db, kind: StandardKind, day: Day): Promise<number> {
  const row = await rowOf(db, sql<{ people: number }>`select trained_count(${kind}, ${day}::date) as people`)
  return row?.people ?? 0
}

export interface Target {
  readonly kind: StandardKind
  readonly people: number
  readonly source: string
}

export function trainingTargets(db: Db): Promise<Target[]> {
  return rowsOf(db, sql<Target>`select kind, people, source from training_target order by kind`)
}

export interface TrainedOnDay {
  readonly day: Day
  readonly coordinators: number
  readonly educators: number
}

/** Both counts on each of the days. */
export function trainedOnDays(db: Db, days: readonly Day[]): Promise<TrainedOnDay[]> {
  return rowsOf(
    db,
    sql<TrainedOnDay>`
      select asked.day, trained_count('coordinator', asked.day) as coordinators,
        trained_count('educator', asked.day) as educators
      from unnest(${[...days]}::date[]) as asked (day) order by asked.day desc
    `,
  )
}

/** By what kind of evidence units are held. */
export function evidenceBySource(
  db: Db,
  kind: StandardKind,
  day: Day,
): Promise<{ source: EvidenceSource; pieces: number }[]> {
  return rowsOf(
    db,
    sql<{ source: EvidenceSource; pieces: number }>`
      select source, pieces from evidence_counts(${kind}, ${day}::date) order by pieces desc, source
    `,
  )
}

/** Trained educators who show themselves in public; the others are counted only. */
export function namedEducators(db: Db): Promise<{ cardId: string; name: string }[]> {
  return rowsOf(
    db,
    sql<{ cardId: string; name: string }>`
      select card_id as "cardId", name from public_educators() where is_trained order by card_id
    `,
  )
}
