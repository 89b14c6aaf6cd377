import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { readStarterTable, type StarterRow } from '../../../shared/starter-files.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { demonstrationPersonId, giveConsent } from '../../accounts/index.ts'
import { demonstrationLoader } from '../../organisations/index.ts'
import { noteAbsence } from '../absence/absence-commands.ts'
import { cardConsent, helpLanguages } from '../coordinator/card.ts'
import { saveCard } from '../coordinator/card-commands.ts'
import { assignParishes, chooseSubstitutes } from '../territory/assignment-commands.ts'

/** Away at every set-up and refresh, so that a substitute is seen at work. */
const awayPerson = 'sandra'
const awayFrom = -2
const awayTo = 12

/** Cards, parishes, substitutes and one absence of the coordinators in starter/people.tsv. */
export async function loadDemonstrationCoordinators(tx: Tx, now: Date): Promise<void> {
  await becomeActor(tx, demonstrationLoader, now)
  if (await isLoaded(tx)) return
  const people = new Map(readStarterTable('people.tsv').map((row) => [row['id'], row]))
  const rows = readStarterTable('coordinators.tsv')
  for (const row of rows) await loadCard(tx, row, people.get(row['id'])?.['email'] ?? null, now)
  const parishesByMunicipality = new Map<string, Map<string, string>>()
  for (const row of rows) {
    const municipality = people.get(row['id'])?.['municipality'] ?? ''
    const assigned = parishesByMunicipality.get(municipality) ?? new Map<string, string>()
    for (const parish of listed(row['parishes'], ','))
      assigned.set(parish, demonstrationPersonId(row['id'] ?? ''))
    parishesByMunicipality.set(municipality, assigned)
    await chooseSubstitutes(
      tx,
      demonstrationPersonId(row['id'] ?? ''),
      listed(row['substitutes'], ',').map(demonstrationPersonId),
      demonstrationLoader,
      now,
    )
  }
  for (const [municipality, assigned] of parishesByMunicipality) {
    if (assigned.size > 0) await assignParishes(tx, municipality, assigned, demonstrationLoader, now)
  }
  await beAway(tx, demonstrationLoader, now)
}

/** Moves the absence on; gives how many rows moved. */
export async function refreshDemonstrationCoordinators(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, by, now)
  const over = await sql`
    delete from coordinator_absence
    where person_id = ${demonstrationPersonId(awayPerson)} and to_day < ${addDays(dayInRiga(now), 3)}
  `.execute(tx)
  if (Number(over.numAffectedRows ?? 0) > 0) await beAway(tx, by, now)
  return Number(over.numAffectedRows ?? 0)
}

async function loadCard(tx: Tx, row: StarterRow, email: string | null, now: Date): Promise<void> {
  const personId = demonstrationPersonId(row['id'] ?? '')
  const spoken = listed(row['languages'], ',')
  await saveCard(
    tx,
    personId,
    {
      email,
      phone: row['phone'] ?? null,
      office: row['office'] ?? null,
      languages: helpLanguages.filter((code) => spoken.includes(code)),
      hours: listed(row['hours'], ';').map((text) => {
        const [weekday = '', from = '', to = ''] = text.split(/[ -]/)
        return { weekday: Number(weekday), from, to }
      }),
    },
    demonstrationLoader,
    now,
  )
  await giveConsent(tx, personId, { ...cardConsent, language: 'lv' }, demonstrationLoader, now)
}

async function beAway(tx: Tx, by: Actor, now: Date): Promise<void> {
  const today = dayInRiga(now)
  const absence = {
    key: demonstrationPersonId(`away:${today}`),
    personId: demonstrationPersonId(awayPerson),
    fromDay: addDays(today, awayFrom),
    toDay: addDays(today, awayTo),
  }
  await noteAbsence(tx, absence, by, now)
}

async function isLoaded(tx: Tx): Promise<boolean> {
  const row = await rowOf(
    tx,
    sql<{ loaded: boolean }>`
      select exists (select 1 from coordinator_card where person_id = ${demonstrationPersonId('ilze')}) as loaded
    `,
  )
  return row?.loaded ?? false
}

function listed(text: string | undefined, separator: string): string[] {
  return (text ?? '').split(separator).filter((part) => part !== '')
}
