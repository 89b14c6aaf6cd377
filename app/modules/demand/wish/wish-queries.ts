import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { TimeOfDay } from './wish.ts'

export interface OwnWish {
  readonly id: string
  readonly topic: string
  readonly municipalityId: string
  readonly municipality: Localised
  readonly radiusKm: number | null
  readonly languages: readonly Language[]
  readonly times: readonly TimeOfDay[]
  readonly until: Day
  readonly lettersStoppedAt: Date | null
  /** What became of it: the class proposals that answer it. */
  readonly answers: readonly WishAnswer[]
}

export interface WishAnswer {
  readonly state: 'open' | 'taken-up' | 'offered' | 'withdrawn'
  readonly organisationId: string | null
  readonly organisation: Localised | null
  /** Once the public can see it. */
  readonly opportunityId: string | null
  readonly title: Localised | null
}

/** The wishes of the person in whose name the transaction runs, the newest first. */
export function wishesOf(db: Db, personId: string): Promise<OwnWish[]> {
  return rowsOf(
    db,
    sql<OwnWish>`
      select wish.id, wish.topic, wish.municipality_id as "municipalityId", municipality.name as municipality,
        wish.radius_km as "radiusKm", wish.languages, wish.times, wish.until,
        wish.letters_stopped_at as "lettersStoppedAt", coalesce((
          select jsonb_agg(jsonb_build_object('state', proposal.state, 'organisationId', organisation.id,
            'organisation', organisation.name, 'opportunityId', opportunity.id, 'title', specification.title)
            order by proposal.proposed_at)
          from class_proposal_wish as answer
          join class_proposal as proposal on proposal.id = answer.proposal_id
          left join organisation on organisation.id = proposal.organisation_id
          left join opportunity on opportunity.id = proposal.opportunity_id and opportunity.status = 'published'
          left join learning_specification as specification on specification.id = opportunity.specification_id
          where answer.wish_id = wish.id
        ), '[]') as answers
      from demand_wish as wish
      join municipality on municipality.id = wish.municipality_id
      where wish.person_id = ${personId}
      order by wish.made_at desc, wish.id
    `,
  )
}

/** The topic of the letters that a key stops. */
export function wishByStopToken(
  db: Db,
  stopToken: string,
): Promise<{ id: string; topic: string; lettersStoppedAt: Date | null } | undefined> {
  return rowOf(
    db,
    sql<{ id: string; topic: string; lettersStoppedAt: Date | null }>`
      select id, topic, letters_stopped_at as "lettersStoppedAt" from demand_wish where stop_token = ${stopToken}
    `,
  )
}
