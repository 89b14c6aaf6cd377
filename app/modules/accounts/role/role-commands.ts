import { sql } from 'kysely'

import type { Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { renewSessionsOf } from '../session/session-commands.ts'
import { newId } from '../sign-in/sign-in-library.ts'
import type { Role, Scope } from './role.ts'

export interface NewGrant extends Scope {
  readonly personId: string
  readonly role: Role
  /** From today where it is left out. */
  readonly fromDay?: Day
  readonly toDay?: Day
}

/** Gives somebody a role; the same role for the same place twice changes nothing. The rule has been asked before. */
export async function saveGrant(tx: Tx, grant: NewGrant, by: Actor, now: Date): Promise<string> {
  const id = newId()
  const { personId, role, organisationId = null, municipalityId = null } = grant
  const { fromDay = dayInRiga(now), toDay = null } = grant
  const saved = await sql`
    insert into role_grant (id, person_id, role, organisation_id, municipality_id, from_day, to_day, granted_by,
      granted_at)
    values (${id}, ${personId}, ${role}, ${organisationId}, ${municipalityId}, ${fromDay}, ${toDay}, ${by.id}, ${now})
    on conflict do nothing
  `.execute(tx)
  if (saved.numAffectedRows === 1n) {
    await renewSessionsOf(tx, personId)
    await recordEvent(tx, 'accounts.role.granted', id, by, now, {
      person: personId,
      role,
      organisation: organisationId,
      municipality: municipalityId,
      fromDay,
      toDay,
    })
  }
  return id
}
