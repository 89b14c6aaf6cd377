import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { OutcomeCount } from './outcome.ts'

/** Answers about one run, or about everything that an organisation offers. */
export async function outcomesOf(
  db: Db,
  scope: { readonly opportunityId: string } | { readonly organisationId: string },
): Promise<OutcomeCount[]> {
  const opportunityId = 'opportunityId' in scope ? scope.opportunityId : null
  const organisationId = 'organisationId' in scope ? scope.organisationId : null
  return rowsOf(
    db,
    sql<OutcomeCount>`select answer, count from outcome_counts(${opportunityId}, ${organisationId})`,
  )
}
