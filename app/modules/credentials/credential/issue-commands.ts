import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { freePlace } from '../status/status-commands.ts'
import { tellHolder } from './credential-letter-commands.ts'
import type { Award } from './credential.ts'

/**
 * Gives somebody a credential, in the transaction of what earned it, and gives its id; undefined when the achievement
 * is nobody's to give. Given twice for the same key, it is the one there is. It is signed after, when first seen or by
 * a job. Runs as a machine: whoever calls has judged that the person has earned it.
 */
export async function issueCredential(
  tx: Tx,
  { key, achievementId, personId, language, applicationId = undefined }: Award,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<string | undefined> {
  const achievement = await rowOf(
    tx,
    sql<{ issuerId: string; validMonths: number | null }>`
      select issuer_id as "issuerId", valid_months as "validMonths"
      from achievement join credential_issuer on credential_issuer.id = issuer_id and ended_at is null
      where achievement.id = ${achievementId}
    `,
  )
  if (achievement === undefined) return undefined
  const { issuerId, validMonths } = achievement
  // Locks the issuer, so that of two at the same moment the second finds the first's.
  const { round, index } = await freePlace(tx, issuerId)
  const before = await rowOf(
    tx,
    sql<{ id: string }>`select id from credential where achievement_id = ${achievementId} and key = ${key}`,
  )
  if (before !== undefined) return before.id
  const id = newId()
  await sql`
    insert into credential (id, key, achievement_id, issuer_id, person_id, application_id, language, list_round,
      list_index, state_since, issued_by, issued_at, valid_until)
    values (${id}, ${key}, ${achievementId}, ${issuerId}, ${personId}, ${applicationId ?? null}, ${language}, ${round},
      ${index}, ${now}, ${by.id}, ${now}, ${now}::timestamptz + ${validMonths}::int * interval '1 month')
  `.execute(tx)
  await recordEvent(tx, 'credentials.credential.issued', id, by, now, {
    achievement: achievementId,
    issuer: issuerId,
  })
  await tellHolder(tx, id, 'issued', baseUrl, now)
  return id
}
