import { sql } from 'kysely'

import { asActor } from '../../app/shared/db/as-actor.ts'
import { rowOf, type Db } from '../../app/shared/db/db.ts'
import type { Actor } from '../../app/shared/events/events.ts'
import { newId } from '../../app/shared/identifier.ts'
import { testMoment } from './template.ts'

export const testMachine: Actor = { kind: 'machine', id: 'test' }

/** So many invented people with accounts; their addresses tell them apart. */
export async function addPeople(db: Db, count: number, name: string): Promise<Actor[]> {
  const ids = Array.from({ length: count }, () => newId())
  await asActor(db, testMachine, testMoment, async (tx) => {
    await sql`
      insert into person (id, name, email, email_verified, language, created_at, updated_at)
      select id, ${name} || ' ' || place, ${name} || place || '@people.example', true, 'en', ${testMoment}, ${testMoment}
      from unnest(${ids}::text[]) with ordinality as made (id, place)
    `.execute(tx)
  })
  return ids.map((id) => ({ kind: 'person', id }))
}

/** A published opportunity that has not begun and has no intake. */
export async function offerableOpportunity(db: Db): Promise<{ id: string; organisationId: string }> {
  const row = await rowOf(
    db,
    sql<{ id: string; organisationId: string }>`
      select id, organisation_id as "organisationId" from opportunity
      where status = 'published' and starts_on > '2026-12-10'
        and not exists (select 1 from intake where opportunity_id = opportunity.id)
      order by id limit 1
    `,
  )
  if (row === undefined) throw new Error('Every opportunity has an intake.')
  return row
}
