import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { AvailabilityRule } from './availability.ts'

export interface ListedRule extends AvailabilityRule {
  readonly kindName: Localised | null
}

/** The actor's own hours, in the order of the week. */
export function ownRules(db: Db): Promise<ListedRule[]> {
  return rowsOf(
    db,
    sql<ListedRule>`
      select rule.id, weekday, from_time as "fromTime", to_time as "toTime", break_from as "breakFrom",
        break_to as "breakTo", way, location, kind_id as "kindId", from_day as "fromDay", to_day as "toDay",
        kind.name as "kindName"
      from availability_rule as rule left join appointment_kind as kind on kind.id = rule.kind_id
      where coordinator_id = actor_id() order by weekday, from_time, rule.id
    `,
  )
}

export interface BusyCalendar {
  readonly address: string | null
  readonly readAt: Date | null
  /** Why it could not be read the last time. */
  readonly fault: string | null
  /** Busy spans that are still to come, by where they were read from. */
  readonly fromAddress: number
  readonly fromFile: number
}

/** The actor's other calendar, and what is known from it. */
export async function ownBusyCalendar(db: Db, now: Date): Promise<BusyCalendar | undefined> {
  return rowOf(
    db,
    sql<BusyCalendar>`
      select address, read_at as "readAt", fault, "fromAddress", "fromFile"
      from (
        select count(*) filter (where origin = 'address')::int as "fromAddress",
          count(*) filter (where origin = 'file')::int as "fromFile"
        from busy_time where coordinator_id = actor_id() and ends_at > ${now}
      ) as busy
      left join busy_calendar on person_id = actor_id()
    `,
  )
}
