import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { addDays, type Day } from '../../../shared/time/day.ts'
import { fewestPeople, type Cell } from './cell.ts'

/** All that is published of the wishes: groups with most people first, each followed by its cells. */
export function shownCells(db: Db, today: Day): Promise<Cell[]> {
  return rowsOf(
    db,
    sql<Cell>`
      select cell.municipality_id as "municipalityId", municipality.name as municipality, cell.topic, cell.language,
        cell.time_of_day as "timeOfDay", cell.people
      from demand_cells(${today}) as cell
      join municipality on municipality.id = cell.municipality_id
      order by max(cell.people) over (partition by cell.municipality_id, cell.topic) desc, cell.municipality_id,
        cell.topic, cell.language is not null, cell.people desc, cell.language, cell.time_of_day
    `,
  )
}

export interface GroupCount {
  readonly municipality: Localised | null
  readonly topic: string
  readonly count: number
}

/** What coordinators have noted, in the same steps. */
export function notedGroups(db: Db, today: Day): Promise<GroupCount[]> {
  return rowsOf(
    db,
    sql<GroupCount>`
      select municipality.name as municipality, noted.topic, noted.people as count
      from demand_noted(${today}) as noted
      join municipality on municipality.id = noted.municipality_id
      order by noted.people desc, noted.topic, noted.municipality_id
    `,
  )
}

/** Days whose searches are added up. */
export const searchedDays = 90

/** Topics searched for without a result, from five searches on. */
export function emptySearchTopics(db: Db, today: Day): Promise<GroupCount[]> {
  return rowsOf(
    db,
    sql<GroupCount>`
      select null as municipality, topic, (sum(searches) / ${fewestPeople}::int)::int * ${fewestPeople}::int as count
      from empty_search
      where day > ${addDays(today, -searchedDays)}
      group by topic having sum(searches) >= ${fewestPeople}
      order by count desc, topic limit 20
    `,
  )
}

export interface MonthCount {
  /** The month's first day. */
  readonly month: Day
  readonly people: number
}

/** The last months, each summed from its groups of five and more. */
export function peopleByMonth(db: Db, municipality: string | undefined): Promise<MonthCount[]> {
  return rowsOf(
    db,
    sql<MonthCount>`
      select month, sum(people)::int as people from demand_month
      where ${municipality ?? null}::text is null or municipality_id = ${municipality ?? null}
      group by month order by month desc limit 12
    `,
  )
}
