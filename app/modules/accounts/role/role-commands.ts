import { sql } from 'kysely'

import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { newId } from '../../../shared/identifier.ts'
import { renewSessionsOf } from '../session/session-commands.ts'
import type { Role, Scope } from './role.ts'

export interface NewGrant extends Scope {
  readonly personId: string
  readonly role: Role
  /** From today where it is left out. */
  readonly fromDay?: Day
  readonly toDay?: Day
}

/**
 * Gives somebody a role; the same role for the same place twice changes nothing and gives undefined. The rule has
 * been asked before.
 */
export async function saveGrant(tx: Tx, grant: NewGrant, by: Actor, now: Date): Promise<string | undefined> {
  const id = newId()
  const { personId, role, organisationId = null, municipalityId = null } = grant
  const { fromDay = dayInRiga(now), toDay = null } = grant
  await endWhatIsOver(tx, grant, by, now)
  const saved = await sql`
    insert into role_grant (id, person_id, role, organisation_id, municipality_id, from_day, to_day, granted_by,
      granted_at)
    values (${id}, ${personId}, ${role}, ${organisationId}, ${municipalityId}, ${fromDay}, ${toDay}, ${by.id}, ${now})
    on conflict do nothing
  `.execute(tx)
  if (saved.numAffectedRows !== 1n) return undefined
  await renewSessionsOf(tx, personId)
  await recordEvent(tx, 'accounts.role.granted', id, by, now, {
    person: personId,
    role,
    organisation: organisationId,
    municipality: municipalityId,
    fromDay,
    toDay,
  })
  return id
}

/** Ends a role; one that has ended before stays as it is and gives false. The rule has been asked before. */
export async function saveEndOfGrant(tx: Tx, grantId: string, by: Actor, now: Date): Promise<boolean> {
  const ended = await rowsOf(
    tx,
    sql<EndedRow>`
      update role_grant set ended_by = ${by.id}, ended_at = ${now} where id = ${grantId} and ended_at is null
      returning id, person_id as "personId", role, organisation_id as organisation, municipality_id as municipality
    `,
  )
  await recordEnds(tx, ended, by, now)
  return ended.length === 1
}

interface EndedRow {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly organisation: string | null
  readonly municipality: string | null
}

/** A role whose last day has passed makes room for the same one anew. */
async function endWhatIsOver(tx: Tx, grant: NewGrant, by: Actor, now: Date): Promise<void> {
  const { personId, role, organisationId = null, municipalityId = null } = grant
  const ended = await rowsOf(
    tx,
    sql<EndedRow>`
      update role_grant set ended_by = ${by.id}, ended_at = ${now}
      where person_id = ${personId} and role = ${role} and ended_at is null and to_day < ${dayInRiga(now)}
        and organisation_id is not distinct from ${organisationId}::text
        and municipality_id is not distinct from ${municipalityId}::text
      returning id, person_id as "personId", role, organisation_id as organisation, municipality_id as municipality
    `,
  )
  await recordEnds(tx, ended, by, now)
}

async function recordEnds(tx: Tx, ended: readonly EndedRow[], by: Actor, now: Date): Promise<void> {
  for (const { id, personId, ...facts } of ended) {
    await renewSessionsOf(tx, personId)
    await recordEvent(tx, 'accounts.role.ended', id, by, now, { person: personId, ...facts })
  }
}
