import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { PublicCard } from '../coordinator/card.ts'
import { routeTo, type Route, type StaffMember, type Territory } from './territory.ts'

/** Coordinators of the day by municipality, and administrators; anybody may ask. */
export function routingStaff(db: Db, day: Day): Promise<StaffMember[]> {
  return rowsOf(
    db,
    sql<StaffMember>`
      select person_id as "personId", municipality_id as "municipalityId", parishes, substitutes,
        is_absent as "isAbsent"
      from routing_staff(${day}::date)
    `,
  )
}

/** What coordinators have agreed to show to everybody, by person. */
export async function publicCards(db: Db, day: Day): Promise<ReadonlyMap<string, PublicCard>> {
  const cards = await rowsOf(
    db,
    sql<PublicCard>`
      select person_id as "personId", name, email, phone, office, languages, hours
      from public_cards(${day}::date)
    `,
  )
  return new Map(cards.map((card) => [card.personId, card]))
}

export interface ResponsibleCoordinator extends Route {
  /** What they have agreed to show; undefined where they have not. */
  readonly card: PublicCard | undefined
}

/** Who answers a request from this territory on the day; there is always somebody. Anybody may ask. */
export async function responsibleCoordinator(
  db: Db,
  { day, ...territory }: Territory & { readonly day: Day },
): Promise<ResponsibleCoordinator> {
  const route = routeTo(territory, await routingStaff(db, day))
  // A region begins with its first administrator (`laipa admin`), and the last one cannot be ended.
  if (route === undefined) throw new Error('The region has neither a coordinator nor an administrator.')
  return { ...route, card: (await publicCards(db, day)).get(route.personId) }
}

export interface Parish {
  readonly municipalityId: string
  readonly name: string
}

/** Parishes and towns of a municipality; a state city has none but itself. */
export function parishesOf(db: Db, municipalityId: string): Promise<Parish[]> {
  return rowsOf(
    db,
    sql<Parish>`
      select municipality_id as "municipalityId", name from territorial_unit
      where municipality_id = ${municipalityId} and kind <> 'valstspilsēta'
      order by name
    `,
  )
}
