import type { Db } from '../../../../shared/db/db.ts'
import { concessionsOf } from '../concession/concession-queries.ts'
import { confirmedEducators } from '../educator-assignment/educator-queries.ts'
import { endingOf } from '../ending/ending-queries.ts'
import { lessonsOf } from '../lesson/lesson-queries.ts'
import type { RunDetails } from './run-details.ts'

export async function runDetailsOf(db: Db, opportunityId: string): Promise<RunDetails> {
  return {
    lessons: await lessonsOf(db, opportunityId),
    educators: await confirmedEducators(db, opportunityId),
    concessions: await concessionsOf(db, opportunityId),
    ending: await endingOf(db, opportunityId),
  }
}
