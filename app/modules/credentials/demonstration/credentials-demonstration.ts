import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { identifierOf, newId } from '../../../shared/identifier.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { demonstrationLoader, demonstrationSource } from '../../organisations/index.ts'
import { courseAchievement } from '../achievement/achievement-commands.ts'
import { issueCredential } from '../credential/issue-commands.ts'
import { changeIn } from '../credential/state-commands.ts'

const austra = identifierOf(demonstrationSource, 'austra-daugavpils')
const anna = demonstrationPersonId('anna')
const marta: Actor = { kind: 'person', id: demonstrationPersonId('marta') }

/** A link that tests and pictures can name; its credential shows what is invented. */
export const demonstrationShareToken = idOf('credential-share:anna')

/** Anna holds two credentials of a fictional school: one she shows by link, one that was revoked; done once. */
export async function loadDemonstrationCredentials(tx: Tx, now: Date): Promise<void> {
  await becomeActor(tx, demonstrationLoader, now)
  const before = await rowsOf(tx, sql`select 1 from credential_issuer where id = ${austra}`)
  if (before.length > 0) return
  const courses = await rowsOf(
    tx,
    sql<{ id: string }>`
      select specification.id from learning_specification as specification
      join opportunity on opportunity.specification_id = specification.id
      left join intake on intake.opportunity_id = opportunity.id
      left join application on application.intake_id = intake.id and application.state = 'completed'
      where opportunity.organisation_id = ${austra} and opportunity.demonstration
      group by specification.id order by count(application.id) desc, specification.id limit 2
    `,
  )
  const [shown, revoked] = courses.map(({ id }) => id)
  if (shown === undefined || revoked === undefined) return
  const first = await give(tx, shown, 'shown', now)
  const second = await give(tx, revoked, 'revoked', now)
  if (first === undefined || second === undefined) return
  await sql`update credential set named_at = ${now} where id = ${first}`.execute(tx)
  await sql`
    insert into credential_share (id, key, token, credential_id, until, made_at)
    values (${newId()}, ${demonstrationShareToken}, ${demonstrationShareToken}, ${first},
      ${addDays(dayInRiga(now), 90)}, ${now})
  `.execute(tx)
  const change = { id: second, state: 'revoked', reason: 'issued-in-error', note: null } as const
  await changeIn(tx, change, [austra], marta, '', now)
  await becomeActor(tx, demonstrationLoader, now)
}

async function give(tx: Tx, specificationId: string, name: string, now: Date): Promise<string | undefined> {
  const id = idOf(`achievement:${name}`)
  const achievementId = await courseAchievement(tx, specificationId, austra, marta, now, id)
  const completed = await rowOf(
    tx,
    sql<{ id: string }>`
      select application.id from application
      join intake on intake.id = application.intake_id
      join opportunity on opportunity.id = intake.opportunity_id and opportunity.organisation_id = ${austra}
      where application.person_id = ${anna} and application.state = 'completed'
        and opportunity.specification_id = ${specificationId}
      order by application.id limit 1
    `,
  )
  const key = completed?.id ?? `demonstration:${name}`
  const award = { key, achievementId, personId: anna, language: 'lv', applicationId: completed?.id } as const
  return issueCredential(tx, award, marta, '', now)
}

/** Moves the end of the shown link on. */
export async function refreshDemonstrationCredentials(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, demonstrationLoader, now)
  const moved = await rowsOf(
    tx,
    sql`
      update credential_share set until = ${addDays(dayInRiga(now), 90)}
      where token = ${demonstrationShareToken} and until <> ${addDays(dayInRiga(now), 90)} returning id
    `,
  )
  await recordEvent(tx, 'credentials.demonstration.refreshed', demonstrationSource, by, now, {
    count: moved.length,
  })
  return moved.length
}

/** Runs before the people and organisations go. */
export async function removeDemonstrationCredentials(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, demonstrationLoader, now)
  const removed = await rowsOf(
    tx,
    sql`
      delete from credential using achievement
      where achievement.id = achievement_id and achievement.demonstration returning credential.id
    `,
  )
  await sql`delete from achievement where demonstration`.execute(tx)
  await sql`
    delete from credential_issuer where demonstration
      and not exists (select 1 from achievement where issuer_id = credential_issuer.id)
  `.execute(tx)
  await recordEvent(tx, 'credentials.demonstration.removed', demonstrationSource, by, now, {
    count: removed.length,
  })
  return removed.length
}

function idOf(text: string): string {
  return identifierOf(demonstrationSource, text) + identifierOf(demonstrationSource, `${text}:2`)
}
