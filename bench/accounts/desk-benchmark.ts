import { sql } from 'kysely'

import { demonstrationPersonId } from '../../app/modules/accounts/index.ts'
import { asActor, becomeActor } from '../../app/shared/db/as-actor.ts'
import { rowsOf, type Tx } from '../../app/shared/db/db.ts'
import type { OpenDatabase } from '../../app/shared/db/open-database.ts'
import type { Actor } from '../../app/shared/events/events.ts'
import { identifierOf } from '../../app/shared/identifier.ts'
import { dayInRiga } from '../../app/shared/time/day.ts'
import { signedIn } from '../../tests/support/signed-in.ts'
import { testServer } from '../../tests/support/server.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import type { Row } from '../row.ts'
import { sampleInTurn, timeColumns } from '../sample.ts'
import { dropPeopleRegion, openPeopleRegion } from './people-region.ts'

const people = 100_000
const events = 1_000_000
const limits = { least: 20, most: 200, milliseconds: 60_000 }

const filler: Actor = { kind: 'machine', id: 'bench' }

/** The heaviest pages of people who have signed in, beside the query that they are made for. */
export const deskBenchmark: Benchmark = {
  sizes: [1000],
  databases: ['embedded', 'postgresql'],
  needsCheckout: false,
  measure,
}

async function measure({ database, place }: Target): Promise<Row[]> {
  const open = await openPeopleRegion(place, people)
  const intake = await fill(open)
  const server = await testServer(open, { now: new Date() })
  const marta = await signedIn(server, 'marta')
  const anna = await signedIn(server, 'anna')
  const get = (visitor: typeof anna, path: string) => async () => {
    const answer = await visitor.get(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
    await answer.text()
  }
  const now = new Date()
  const bare = (id: string, read: (tx: Tx) => Promise<unknown>) => () =>
    asActor(open.db, { kind: 'person', id: demonstrationPersonId(id) }, now, read)
  const today = dayInRiga(now)
  const times = await sampleInTurn(
    {
      'own page': get(anna, '/en/account'),
      'own page, bare query': bare('anna', (tx) =>
        rowsOf(tx, sql`select id, name, email, language from person where id = actor_id()`),
      ),
      'own applications': get(anna, '/en/account/applications'),
      'own applications, bare query': bare('anna', (tx) =>
        rowsOf(tx, sql`select id, state, number from application where person_id = actor_id()`),
      ),
      'list of an intake': get(marta, `/en/desk/intakes/${intake}`),
      'list of an intake, bare query': bare('marta', (tx) =>
        rowsOf(
          tx,
          sql`
            select application.id, person.name, state, number from application
            left join person on person.id = application.person_id
            where intake_id = ${intake} order by number
          `,
        ),
      ),
      desk: get(marta, '/en/desk'),
      'demand map': get(anna, '/en/demand'),
      'demand map, bare query': bare('anna', (tx) =>
        rowsOf(tx, sql`select municipality_id, topic, people from demand_cells(${today})`),
      ),
    },
    limits,
  )
  const rows = [...times].map(([what, taken]) => ({ database, size: people, what, ...timeColumns(taken) }))
  await dropPeopleRegion(open)
  return rows
}

/** A million events, a wish each of every second person, and a thousand applications for one intake; gives its id. */
async function fill(open: OpenDatabase): Promise<string> {
  const now = new Date()
  const austra = identifierOf('demonstration', 'austra-daugavpils')
  const intake = '0'.repeat(19) + 'b'
  await open.db.transaction().execute(async (tx) => {
    await becomeActor(tx, filler, now)
    await sql`
      insert into event (happened_at, kind, subject, actor_kind, actor_id, facts)
      select ${now}::timestamptz - number * interval '1 minute', 'enrolment.application.submitted',
        lpad(to_hex(number % ${people}), 20, '0'), 'person', lpad(to_hex(number % ${people}), 20, '0'), '{}'
      from generate_series(1, ${events}) as number
    `.execute(tx)
    await sql`
      insert into demand_wish (id, person_id, key, topic, municipality_id, languages, times, came_from, until, stop_token,
        made_at)
      select person.id, person.id, 'bench', 'field/' || field.code, municipality.id,
        array[(array['lv', 'ru', 'en'])[1 + number % 3]], array[(array['daytime', 'evening', 'weekend'])[1 + number % 3]],
        'form', ${dayInRiga(now)}::date + 90, person.id, ${now}
      from (select id, row_number() over (order by id) as number from person where not demonstration) as person
      join (select code, row_number() over (order by code) as place from reference.field_of_education
        where level = 'narrow') as field on field.place = 1 + number % 20
      join (select id, row_number() over (order by id) as place from municipality) as municipality
        on municipality.place = 1 + number % 9
      where number % 2 = 0
    `.execute(tx)
    await sql`
      insert into intake (id, opportunity_id, organisation_id, key, rule, opens_at, closes_at, seats_max, answer_hours,
        created_by, created_at, changed_at, numbers_given)
      select ${intake}, opportunity.id, ${austra}, 'bench', 'first-come', ${now}::timestamptz - interval '1 day',
        ${now}::timestamptz + interval '9 days', 20, 48, 'bench', ${now}, ${now}, 1000
      from opportunity left join intake on intake.opportunity_id = opportunity.id
      where opportunity.organisation_id = ${austra} and intake.id is null order by opportunity.id limit 1
    `.execute(tx)
    await sql`
      insert into application (id, code, intake_id, person_id, key, state, number, created_at, submitted_at, state_since)
      select person.id, lpad(number::text, 4, '0') || '-0000', ${intake}, person.id, 'bench',
        'waitlisted', number, ${now}, ${now}, ${now}
      from (select id, row_number() over (order by id) as number from person where not demonstration limit 1000)
        as person
    `.execute(tx)
  })
  await sql`analyze`.execute(open.db)
  return intake
}
