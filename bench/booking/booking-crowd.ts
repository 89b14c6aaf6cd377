import { randomBytes } from 'node:crypto'

import { serializeSigned } from 'hono/utils/cookie'
import { sql } from 'kysely'

import { demonstrationPersonId } from '../../app/modules/accounts/index.ts'
import { contestedTimes, type ContestedTimes } from '../../app/modules/guidance/index.ts'
import { loadDemonstration, prepareRegion } from '../../app/region.ts'
import { asActor } from '../../app/shared/db/as-actor.ts'
import { rowOf } from '../../app/shared/db/db.ts'
import { openDatabase, type DatabasePlace } from '../../app/shared/db/open-database.ts'
import type { Actor } from '../../app/shared/events/events.ts'
import { newId } from '../../app/shared/identifier.ts'

const machine: Actor = { kind: 'machine', id: 'bench' }

/** People who have signed in, and the times they all want. */
export interface BookingCrowd extends ContestedTimes {
  readonly cookies: readonly string[]
  readonly secret: string
}

/** A region with so many people and the next free times of one coordinator. */
export async function prepareCrowd(
  place: DatabasePlace,
  { people, times }: { readonly people: number; readonly times: number },
): Promise<BookingCrowd> {
  const now = new Date()
  const open = await openDatabase(place)
  try {
    await prepareRegion(open, now)
    await loadDemonstration(open.db, now)
    const secret = randomBytes(24).toString('base64url')
    const ids = Array.from({ length: people }, newId)
    const tokens = ids.map(() => randomBytes(24).toString('base64url'))
    const tomorrow = new Date(now.getTime() + 86_400_000)
    await asActor(open.db, machine, now, async (tx) => {
      await sql`
        insert into person (id, name, email, email_verified, created_at, updated_at)
        select id, 'Person ' || place, 'person' || place || '@people.example', true, ${now}, ${now}
        from unnest(${ids}::text[]) with ordinality as made (id, place)
      `.execute(tx)
      await sql`
        insert into session (id, token, person_id, expires_at, created_at, updated_at)
        select id, token, id, ${tomorrow}, ${now}, ${now} from unnest(${ids}::text[], ${tokens}::text[]) as made (id, token)
      `.execute(tx)
    })
    const wanted = await contestedTimes(open.db, demonstrationPersonId('ilze'), times, now)
    const cookies = await Promise.all(tokens.map((token) => serializeSigned('laipa_session', token, secret)))
    return { ...wanted, cookies: cookies.map((cookie) => cookie.replace(/;.*/, '')), secret }
  } finally {
    await open.close()
  }
}

/** What stands in the database afterwards: who has a time, and times that were given twice. */
export async function countBooked(
  place: DatabasePlace,
  { coordinatorId, slots }: ContestedTimes,
): Promise<{ readonly booked: number; readonly double: number }> {
  const open = await openDatabase(place)
  try {
    const counted = await asActor(open.db, machine, new Date(), (tx) =>
      rowOf(
        tx,
        sql<{ booked: number; double: number }>`
          select count(*)::int as booked, (
            select count(*)::int from appointment as one join appointment as other
              on other.coordinator_id = one.coordinator_id and other.id > one.id
              and other.starts_at < one.blocked_until and one.starts_at < other.blocked_until
            where one.coordinator_id = ${coordinatorId} and one.cancelled_at is null and other.cancelled_at is null
          ) as double
          from appointment_participant as part join appointment on appointment.id = part.appointment_id
          where part.status = 'booked' and appointment.coordinator_id = ${coordinatorId}
            and starts_at = any(${slots.map(({ startsAt }) => startsAt)}::timestamptz[])
        `,
      ),
    )
    return counted ?? { booked: 0, double: 0 }
  } finally {
    await open.close()
  }
}
