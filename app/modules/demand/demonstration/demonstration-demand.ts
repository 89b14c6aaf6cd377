import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import type { Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { readStarterTable, type StarterRow } from '../../../shared/starter-files.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { demonstrationPersonId, insertDemonstrationPerson } from '../../accounts/index.ts'
import { demonstrationLoader, demonstrationSource } from '../../organisations/index.ts'
import { timesOfDay, type NewWish } from '../wish/wish.ts'
import { insertWish } from '../wish/wish-commands.ts'
import { loadDemonstrationMonths, loadDemonstrationSources } from './demonstration-sources.ts'
import { loadDemonstrationProposals } from './demonstration-proposals.ts'

/** As many as the largest group has, and some more, so that groups are not always the same people. */
const residents = 40

/** Days for which the wishes stand from the set-up or a refresh on. */
const standing = 200

/** A crowd with wishes: some groups large enough to be shown, some one person short of it. */
export async function loadDemonstrationDemand(tx: Tx, now: Date): Promise<void> {
  await becomeActor(tx, demonstrationLoader, now)
  for (let number = 1; number <= residents; number += 1) {
    const id = `resident-${number}`
    const language = number % 5 < 2 ? 'ru' : 'lv'
    const email = `${id}@iedzivotaji.example`
    await insertDemonstrationPerson(tx, { id, name: id, email, language }, now)
  }
  const next = new Map<string, number>()
  for (const row of readStarterTable('wishes.tsv')) {
    const group = `${row['topic']} ${row['municipality']}`
    const first = next.get(group) ?? startOf(group)
    const people = Number(row['people'])
    for (let place = first; place < first + people; place += 1) await addWish(tx, row, place % residents, now)
    next.set(group, first + people)
  }
  await addAnnasWish(tx, now)
  await loadDemonstrationSources(tx, now)
  await loadDemonstrationProposals(tx, now)
  await loadDemonstrationMonths(tx, now)
}

export async function refreshDemonstrationDemand(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, by, now)
  const today = dayInRiga(now)
  const until = addDays(today, standing)
  const wishes = await sql`
    update demand_wish set made_at = ${now}, prolonged_at = null, until = ${until}
    from person where person.id = demand_wish.person_id and person.demonstration and until < ${addDays(today, 100)}
  `.execute(tx)
  const needs = await sql`
    update demand_need set needed_by = ${until} where demonstration and needed_by < ${addDays(today, 30)}
  `.execute(tx)
  return Number(wishes.numAffectedRows ?? 0) + Number(needs.numAffectedRows ?? 0)
}

/** The wishes go with their people. */
export async function removeDemonstrationDemand(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, by, now)
  let count = 0
  for (const table of ['class_proposal', 'demand_need', 'demand_month', 'empty_search']) {
    const removed = await sql`delete from ${sql.table(table)} where demonstration`.execute(tx)
    count += Number(removed.numAffectedRows ?? 0)
  }
  const notes = await sql`
    delete from demand_note using person where person.id = demand_note.noted_by and person.demonstration
  `.execute(tx)
  count += Number(notes.numAffectedRows ?? 0)
  await recordEvent(tx, 'demand.demonstration.removed', demonstrationSource, by, now, { count })
  return count
}

async function addWish(tx: Tx, row: StarterRow, place: number, now: Date): Promise<void> {
  const { topic = '', municipality = '' } = row
  const listed = (field: string) => (row[field] ?? '').split(',')
  const id = demonstrationPersonId(`wish:${topic}:${municipality}:${place}`)
  const wish: NewWish = {
    key: id,
    topic,
    municipalityId: municipality,
    radiusKm: null,
    languages: languages.filter((code) => listed('languages').includes(code)),
    times: timesOfDay.filter((time) => listed('times').includes(time)),
    cameFrom: 'form',
    until: addDays(dayInRiga(now), standing),
  }
  await insertWish(tx, { id, personId: demonstrationPersonId(`resident-${place + 1}`), wish, now })
}

/** So that her page shows what a wish can become. */
async function addAnnasWish(tx: Tx, now: Date): Promise<void> {
  const id = demonstrationPersonId('wish:anna')
  const wish: NewWish = {
    key: id,
    topic: 'field/023',
    municipalityId: 'LV-DGV',
    radiusKm: 25,
    languages: ['lv'],
    times: ['evening'],
    cameFrom: 'search',
    until: addDays(dayInRiga(now), standing),
  }
  await insertWish(tx, { id, personId: demonstrationPersonId('anna'), wish, now })
}

/** Groups begin at different people, the same at every set-up. */
function startOf(group: string): number {
  return [...group].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % residents, 7)
}
