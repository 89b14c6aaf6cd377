import { sql } from 'kysely'

import type { Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newApplicationCode } from '../application/application-code.ts'

export interface Draft {
  readonly id: string
  readonly intakeId: string
  readonly personId: string
  readonly groups: readonly string[]
  readonly key: string
  readonly mandateId: string | null
}

/** Begins an application whose questions are still to be answered; it stands in no order and holds no seat. */
export async function beginDraft(tx: Tx, draft: Draft, actor: Actor, now: Date): Promise<void> {
  const { id, intakeId, personId, groups, key, mandateId } = draft
  await sql`
    insert into application (id, code, intake_id, person_id, key, state, groups, applied_by, mandate_id, created_at,
      state_since)
    values (${id}, ${newApplicationCode()}, ${intakeId}, ${personId}, ${key}, 'draft', ${[...groups]}::text[],
      ${actor.id}, ${mandateId}, ${now}, ${now})
  `.execute(tx)
  await recordEvent(tx, 'enrolment.application.begun', id, actor, now, {
    intake: intakeId,
    person: personId,
    mandate: mandateId,
  })
}
