import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { readStarterTable } from '../../../shared/starter-files.ts'
import { demonstrationLoader, demonstrationSource } from '../../organisations/index.ts'
import { isRole } from '../role/role.ts'
import { saveGrant } from '../role/role-commands.ts'

/** One invented person for each role, and two residents; pages, tests and pictures use the same. */
export async function loadDemonstrationPeople(tx: Tx, now: Date): Promise<void> {
  await becomeActor(tx, demonstrationLoader, now)
  for (const {
    id = '',
    name = '',
    email = '',
    language = 'lv',
    role = '',
    organisation,
    municipality,
  } of readStarterTable('people.tsv')) {
    const personId = demonstrationPersonId(id)
    await insertDemonstrationPerson(tx, { id, name, email, language }, now)
    if (!isRole(role)) continue
    await saveGrant(
      tx,
      {
        personId,
        role,
        ...(organisation ? { organisationId: identifierOf(demonstrationSource, organisation) } : {}),
        ...(municipality ? { municipalityId: municipality } : {}),
      },
      demonstrationLoader,
      now,
    )
  }
}

export interface InventedPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: string
}

/** For crowds of invented people, whom nobody needs to sign in as. */
export async function insertDemonstrationPerson(
  tx: Tx,
  { id, name, email, language }: InventedPerson,
  now: Date,
): Promise<void> {
  await sql`
    insert into person (id, name, email, email_verified, language, demonstration, created_at, updated_at)
    values (${demonstrationPersonId(id)}, ${name}, ${email}, true, ${language}, true, ${now}, ${now})
    on conflict do nothing
  `.execute(tx)
}

/** Those a visitor of the demonstration may try to be. */
export function demonstrationPersonIds(): string[] {
  return readStarterTable('people.tsv').map(({ id = '' }) => demonstrationPersonId(id))
}

/** Runs before the organisations go, to which their roles refer. */
export async function removeDemonstrationPeople(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, by, now)
  await sql`
    delete from role_grant using organisation
    where organisation.id = role_grant.organisation_id and organisation.demonstration
  `.execute(tx)
  const removed = await rowsOf(tx, sql<{ id: string }>`delete from person where demonstration returning id`)
  await recordEvent(tx, 'accounts.demonstration.removed', demonstrationSource, by, now, {
    count: removed.length,
  })
  return removed.length
}

/** The same at every set-up, so that tests and pages can name the person. */
export function demonstrationPersonId(id: string): string {
  return identifierOf(demonstrationSource, `person:${id}`) + identifierOf(demonstrationSource, `people:${id}`)
}
