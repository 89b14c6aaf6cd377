import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Ladder } from './ladder.ts'

/** Educators with what the ladder asks for: all for a regional administrator, oneself for an educator. */
export function allLadders(db: Db): Promise<Ladder[]> {
  return rowsOf(
    db,
    sql<Ladder>`
      select facts.person_id as "personId", facts.name, facts.is_trained as "isTrained",
        facts.runs_taught as "runsTaught", facts.pairs_finished as "pairsFinished",
        facts.observations_given as "observationsGiven", coalesce((
          select jsonb_agg(jsonb_build_object('id', ladder_grant.id, 'step', step) order by granted_at)
          from ladder_grant where ladder_grant.person_id = facts.person_id and ended_at is null
        ), '[]') as steps
      from ladder_facts() as facts order by facts.person_id
    `,
  )
}

export async function ownLadder(db: Db, personId: string): Promise<Ladder | undefined> {
  return (await allLadders(db)).find((ladder) => ladder.personId === personId)
}
