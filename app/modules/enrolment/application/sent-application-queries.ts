import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Application } from './application.ts'
import type { ApplicationState } from './application-state.ts'

export interface SentApplication {
  readonly id: string
  readonly code: string
  readonly state: ApplicationState
  readonly number: number | null
  readonly groups: Application['groups']
  readonly submittedAt: Date
  readonly offerExpiresAt: Date | null
  /** Null once the person is erased, as are name and address. */
  readonly personId: string | null
  readonly name: string | null
  readonly email: string | null
  readonly isByCoordinator: boolean
}

export interface SentFilter {
  readonly state: ApplicationState | undefined
  /** A part of a name, or a code; empty is everybody. */
  readonly name: string
  /** From one on. */
  readonly page: number
}

export interface SentPage {
  readonly total: number
  /** How many pages there are. */
  readonly pages: number
  readonly applications: readonly SentApplication[]
}

const applicationsPerPage = 50

/** What an organisation has been sent for an intake, in the order of seats and list. */
export async function sentApplications(db: Db, intakeId: string, filter: SentFilter): Promise<SentPage> {
  const { state, name, page } = filter
  const rows = await rowsOf(
    db,
    sql<SentApplication & { readonly total: number }>`
      with sent as (
        select id, code, state, number, groups, submitted_at, offer_expires_at, person_id, mandate_id from application
        where intake_id = ${intakeId} and submitted_at is not null
          and ${state === undefined ? sql`true` : sql`state = ${state}`}
          and ${
            name === ''
              ? sql`true`
              : sql`(code = upper(${name}) or person_id in (
            select id from person where strpos(lower(person.name), lower(${name})) > 0))`
          }
      ), shown as (
        select * from sent order by number nulls last, submitted_at, id
        limit ${applicationsPerPage} offset ${(page - 1) * applicationsPerPage}
      )
      select shown.id, code, state, number, groups, submitted_at as "submittedAt",
        offer_expires_at as "offerExpiresAt", person_id as "personId", person.name, person.email,
        mandate_id is not null as "isByCoordinator", (select count(*)::int from sent) as total
      from shown left join person on person.id = person_id
      order by number nulls last, submitted_at, shown.id
    `,
  )
  // Past the end there is no row to count by; the first page is more use than none.
  if (rows.length === 0 && page > 1) return sentApplications(db, intakeId, { ...filter, page: 1 })
  const total = rows[0]?.total ?? 0
  return { total, pages: Math.ceil(total / applicationsPerPage), applications: rows }
}
