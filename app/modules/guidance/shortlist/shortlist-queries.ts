import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { KeptMatch } from '../../matching/index.ts'

export interface StoredMatch extends KeptMatch {
  readonly id: string
  readonly source: 'own-answers' | 'filled-in'
  readonly input: unknown
  readonly madeAt: Date
}

const select = sql`
  select id, source, input, model_version as "modelVersion", data_version as "dataVersion",
    need_version as "needVersion", as_of as "asOf", results, made_at as "madeAt"
  from case_match`

export function matchesOf(db: Db, caseId: string): Promise<StoredMatch[]> {
  return rowsOf(db, sql<StoredMatch>`${select} where case_id = ${caseId} order by made_at desc, id limit 20`)
}

export function findMatch(db: Db, caseId: string, id: string): Promise<StoredMatch | undefined> {
  return rowOf(db, sql<StoredMatch>`${select} where case_id = ${caseId} and id = ${id}`)
}

export interface Choice {
  readonly id: string
  readonly matchId: string
  readonly opportunityId: string
  readonly title: Localised
  readonly organisationId: string
  readonly organisation: Localised
  readonly hasIntake: boolean
  readonly reason: string | null
  readonly side: 'resident' | 'coordinator'
}

export function choicesOf(db: Db, caseId: string): Promise<Choice[]> {
  return rowsOf(
    db,
    sql<Choice>`
      select choice.id, match_id as "matchId", choice.opportunity_id as "opportunityId", specification.title,
        organisation.id as "organisationId", organisation.name as organisation,
        exists (select 1 from intake where intake.opportunity_id = opportunity.id and cancelled_at is null)
          as "hasIntake",
        choice.reason, chosen_side as side
      from case_choice as choice
      join opportunity on opportunity.id = choice.opportunity_id
      join learning_specification as specification on specification.id = opportunity.specification_id
      join organisation on organisation.id = opportunity.organisation_id
      where choice.case_id = ${caseId} order by chosen_at, choice.id
    `,
  )
}
