import { sql } from 'kysely'

import { asActor } from '../../app/shared/db/as-actor.ts'
import { asJson, type Db, type Tx } from '../../app/shared/db/db.ts'
import { testMoment } from './template.ts'

export const crowdMachine = { kind: 'machine', id: 'test-crowd' } as const

/** The wishes of one invented person of a crowd. */
export interface CrowdWish {
  readonly person: number
  readonly topic: string
  readonly municipality: string
  readonly languages: readonly string[]
  readonly times: readonly string[]
}

export function crowdPersonId(number: number): string {
  return `crowd${String(number).padStart(15, '0')}`
}

/** So many people without roles; wishes can then be given to them by number. */
export async function addCrowd(db: Db, size: number): Promise<void> {
  await asActor(db, crowdMachine, testMoment, async (tx) => {
    for (let number = 0; number < size; number += 1) {
      const id = crowdPersonId(number)
      await sql`
        insert into person (id, name, email, email_verified, language, created_at, updated_at)
        values (${id}, ${id}, ${`${id}@crowd.example`}, true, ${number % 2 === 0 ? 'ru' : 'lv'}, ${testMoment}, ${testMoment})
        on conflict do nothing
      `.execute(tx)
    }
  })
}

/** In the transaction of a machine. */
export async function addCrowdWishes(
  tx: Tx,
  wishes: readonly CrowdWish[],
  until = '2027-05-01',
): Promise<void> {
  const rows = wishes.map(({ person, topic, municipality, languages, times }, index) => ({
    id: `w${crowdPersonId(person).slice(-9)}${String(index).padStart(10, '0')}`,
    person: crowdPersonId(person),
    topic,
    municipality,
    languages,
    times,
  }))
  await sql`
    insert into demand_wish (id, person_id, key, topic, municipality_id, languages, times, came_from, until, stop_token, made_at)
    select id, person, id, topic, municipality, array(select jsonb_array_elements_text(languages)),
      array(select jsonb_array_elements_text(times)), 'form', ${until}, id, ${testMoment}
    from jsonb_to_recordset(${asJson(rows)})
      as wish (id text, person text, topic text, municipality text, languages jsonb, times jsonb)
  `.execute(tx)
}
