import { sql } from 'kysely'

import { asJson, rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { newId } from '../../../shared/identifier.ts'
import { courseCriteria } from '../credential/credential-messages.ts'
import { openIssuer } from '../issuer/issuer-commands.ts'

export interface NewAchievement {
  readonly issuerId: string
  /** By which another module knows it. */
  readonly code: string
  readonly title: Localised
  readonly description: Localised
  readonly criteria: Localised
  readonly validMonths: number | null
}

/** Makes the course worth a credential of the organisation that offers it; gives the achievement's id. */
export async function addCourseAchievement(
  db: Db,
  { specificationId, issuerId }: { readonly specificationId: string; readonly issuerId: string },
  organisationIds: readonly string[],
  actor: Actor,
  now: Date,
): Promise<string | 'not-found'> {
  if (!organisationIds.includes(issuerId)) return 'not-found'
  return db.transaction().execute((tx) => courseAchievement(tx, specificationId, issuerId, actor, now))
}

/** The same for whoever has asked already whether it may be. */
export async function courseAchievement(
  tx: Tx,
  specificationId: string,
  issuerId: string,
  by: Actor,
  now: Date,
  id = newId(),
): Promise<string | 'not-found'> {
  const offered = await rowOf(
    tx,
    sql<{ demonstration: boolean }>`
      select demonstration from opportunity
      where specification_id = ${specificationId} and organisation_id = ${issuerId} limit 1
    `,
  )
  if (offered === undefined) return 'not-found'
  await openIssuer(tx, issuerId, by, now, offered.demonstration)
  const made = await sql`
    insert into achievement (id, issuer_id, specification_id, title, description, criteria, hours, is_funded, made_by,
      made_at, demonstration)
    select ${id}, ${issuerId}, specification.id, title, summary, ${asJson(localised(courseCriteria.text, 'own'))}, hours,
      exists (select 1 from opportunity where specification_id = specification.id and funding = 'esf'), ${by.id}, ${now},
      ${offered.demonstration}
    from learning_specification as specification where specification.id = ${specificationId}
    on conflict do nothing
  `.execute(tx)
  if (made.numAffectedRows === 1n) {
    await recordEvent(tx, 'credentials.achievement.made', id, by, now, { specification: specificationId })
    return id
  }
  const before = await rowOf(
    tx,
    sql<{ id: string }>`
      select id from achievement where specification_id = ${specificationId} and issuer_id = ${issuerId}
    `,
  )
  return before?.id ?? 'not-found'
}

/** What another module gives credentials for, by its own code; the texts are brought up to date. Gives its id. */
export async function saveAchievement(
  tx: Tx,
  { issuerId, code, title, description, criteria, validMonths }: NewAchievement,
  by: Actor,
  now: Date,
): Promise<string> {
  await openIssuer(tx, issuerId, by, now)
  const saved = await rowOf(
    tx,
    sql<{ id: string }>`
      insert into achievement (id, issuer_id, code, title, description, criteria, valid_months, made_by, made_at)
      values (${newId()}, ${issuerId}, ${code}, ${asJson(title)}, ${asJson(description)}, ${asJson(criteria)},
        ${validMonths}, ${by.id}, ${now})
      on conflict (issuer_id, code) do update set title = excluded.title, description = excluded.description,
        criteria = excluded.criteria, valid_months = excluded.valid_months
      returning id
    `,
  )
  if (saved === undefined) throw new Error('The achievement was not saved.')
  return saved.id
}

/** Whether completing the course is enough from now on, without anybody pressing a button. */
export async function setAutomatic(
  tx: Tx,
  id: string,
  isAutomatic: boolean,
  issuerIds: readonly string[],
  actor: Actor,
  now: Date,
): Promise<'saved' | 'not-found'> {
  const changed = await sql`
    update achievement set automatic_by = ${isAutomatic ? actor.id : null}, automatic_at = ${isAutomatic ? now : null}
    where id = ${id} and issuer_id = any(${[...issuerIds]}::text[]) and specification_id is not null
  `.execute(tx)
  if (changed.numAffectedRows !== 1n) return 'not-found'
  const kind = isAutomatic ? 'credentials.achievement.automatic' : 'credentials.achievement.by-hand'
  await recordEvent(tx, kind, id, actor, now)
  return 'saved'
}
