import { sql } from 'kysely'

import type { Tx } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { demonstrationSource } from '../../organisations/index.ts'
import { fewestPeople } from '../cell/cell.ts'

const welder = 'occupation/7aedaa07-3884-4c5b-88f9-80997b2aa54b'
const carer = 'occupation/f4525ed8-54eb-4a3b-90db-55cc01b0d9fd'
const seamstress = 'occupation/517c01aa-e875-4690-bf38-17307a57eafe'

/** Searches without a result: topic, municipality, page's language, how often, days ago. */
const searches = [
  [welder, 'LV-058', 'ru', 9, 3],
  [welder, null, 'ru', 6, 11],
  ['field/023', 'LV-047', 'lv', 8, 20],
  [carer, null, 'lv', 3, 6],
] as const

/** Coordinators' notes, needs of employers and municipalities, searches without a result. */
export async function loadDemonstrationSources(tx: Tx, now: Date): Promise<void> {
  const today = dayInRiga(now)
  const id = demonstrationPersonId
  await sql`
    insert into demand_note (id, noted_by, key, municipality_id, topic, languages, times, people, until, noted_at)
    values (${id('note:1')}, ${id('ilze')}, ${id('note:1')}, 'LV-058', 'field/081', '{lv}', '{weekend}', 8,
        ${addDays(today, 120)}, ${now}),
      (${id('note:2')}, ${id('ilze')}, ${id('note:2')}, 'LV-058', ${welder}, '{ru}', '{evening}', 3,
        ${addDays(today, 120)}, ${now})
    on conflict do nothing
  `.execute(tx)
  await sql`
    insert into demand_need (id, key, organisation_id, municipality_id, topic, people, needed_by, state, entered_by,
      entered_at, verified_by, verified_at, demonstration)
    values (${id('need:1')}, ${id('need:1')}, ${identifierOf(demonstrationSource, 'metala-meistars')}, 'LV-REZ',
        ${welder}, 6, ${addDays(today, 150)}, 'verified', ${id('juris')}, ${now}, ${id('egita')}, ${now}, true),
      (${id('need:2')}, ${id('need:2')}, null, 'LV-058', ${carer}, 4, ${addDays(today, 90)}, 'verified',
        ${id('inese')}, ${now}, ${id('egita')}, ${now}, true),
      (${id('need:3')}, ${id('need:3')}, null, 'LV-058', ${seamstress}, 3, ${addDays(today, 200)}, 'entered',
        ${id('inese')}, ${now}, null, null, true)
    on conflict do nothing
  `.execute(tx)
  const counted = await sql`select 1 from empty_search where demonstration limit 1`.execute(tx)
  if (counted.rows.length > 0) return
  for (const [topic, municipality, language, count, daysAgo] of searches) {
    await sql`
      insert into empty_search (day, municipality_id, language, topic, searches, demonstration)
      values (${addDays(today, -daysAgo)}, ${municipality}, ${language}, ${topic}, ${count}, true)
    `.execute(tx)
  }
}

/** Half a year in which the wishes have grown to what they are. */
export async function loadDemonstrationMonths(tx: Tx, now: Date): Promise<void> {
  const known = await sql`select 1 from demand_month where demonstration limit 1`.execute(tx)
  if (known.rows.length > 0) return
  await sql`
    insert into demand_month (month, municipality_id, topic, people, demonstration)
    select (date_trunc('month', ${dayInRiga(now)}::date) - make_interval(months => ago))::date, municipality_id, topic,
      greatest(${fewestPeople}::int, (people * (100 - 13 * ago) / 100) / ${fewestPeople}::int * ${fewestPeople}::int), true
    from (
      select municipality_id, topic, max(people) as people,
        row_number() over (order by municipality_id, topic) % 7 as since
      from demand_cells(${dayInRiga(now)}) group by municipality_id, topic
    ) as shown, generate_series(0, 6) as ago
    where ago <= since
    on conflict do nothing
  `.execute(tx)
}
