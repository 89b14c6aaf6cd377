import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { AvailabilityRule, TimeSpan } from './availability.ts'

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

export interface Absence extends TimeSpan {
  readonly id: string
}

/** The actor's own absences that are not over. */
export function ownAbsences(db: Db, now: Date): Promise<Absence[]> {
  return rowsOf(
    db,
    sql<Absence>`
      select id, starts_at as "startsAt", ends_at as "endsAt" from coordinator_absence
      where coordinator_id = actor_id() and ends_at > ${now} order by starts_at, id
    `,
  )
}

export interface AppointmentSetting {
  readonly phone: string | null
  readonly busyAddress: string | null
  readonly busyReadAt: Date | null
  readonly busyFault: string | null
  /** Spans read from the other calendar that are still to come. */
  readonly busyAhead: number
}

export async function ownSetting(db: Db, now: Date): Promise<AppointmentSetting> {
  const row = await rowOf(
    db,
    sql<AppointmentSetting>`
      select phone, busy_address as "busyAddress", busy_read_at as "busyReadAt", busy_fault as "busyFault", (
        select count(*)::int from busy_time where coordinator_id = actor_id() and ends_at > ${now}
      ) as "busyAhead"
      from (select actor_id() as id) as actor left join appointment_setting on person_id = actor.id
    `,
  )
  return row ?? { phone: null, busyAddress: null, busyReadAt: null, busyFault: null, busyAhead: 0 }
}
