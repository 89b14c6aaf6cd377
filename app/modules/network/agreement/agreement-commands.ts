import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { addDays, dayInRiga, type Day } from '../../../shared/time/day.ts'
import { administrators, type Addressee } from '../application/application-queries.ts'
import { agreementLetter } from './agreement-letter.ts'
import { dueReminder, judgeFile, refuseDays, type AgreementRefusal, type NewAgreement } from './agreement.ts'

const reminder: Actor = { kind: 'machine', id: 'agreement-reminder' }

/** Enters an agreement; sent twice, it is one. Row security lets administrators only. */
export async function enterAgreement(
  tx: Tx,
  agreement: NewAgreement,
  by: Actor,
  now: Date,
): Promise<'entered' | AgreementRefusal> {
  const { key, organisationId, subject, fromDay, toDay = null, file } = agreement
  const refusal = refuseDays(agreement)
  if (refusal !== undefined) return refusal
  const judged = file && judgeFile(file)
  if (typeof judged === 'string') return judged
  const id = newId()
  const saved = await sql`
    insert into agreement (id, key, organisation_id, subject, from_day, to_day, file_name, file_type, file_bytes,
      made_by, made_at)
    values (${id}, ${key}, ${organisationId}, ${subject}, ${fromDay}, ${toDay}, ${judged?.name ?? null},
      ${judged?.type ?? null}, ${judged?.content.length ?? null}, ${by.id}, ${now})
    on conflict (key) do nothing
  `.execute(tx)
  if (saved.numAffectedRows !== 1n) return 'entered'
  if (judged !== undefined) {
    await sql`
      insert into agreement_file (agreement_id, content) values (${id}, ${Buffer.from(judged.content)})
    `.execute(tx)
  }
  await recordEvent(tx, 'network.agreement.entered', id, by, now, {
    organisation: organisationId,
    fromDay,
    toDay,
    hasFile: judged !== undefined,
  })
  return 'entered'
}

export async function endAgreement(tx: Tx, id: string, by: Actor, now: Date): Promise<'ended' | 'not-found'> {
  const ended = await sql`
    update agreement set ended_by = ${by.id}, ended_at = ${now} where id = ${id} and ended_at is null
  `.execute(tx)
  if (ended.numAffectedRows !== 1n) return 'not-found'
  await recordEvent(tx, 'network.agreement.ended', id, by, now)
  return 'ended'
}

interface Ending {
  readonly id: string
  readonly organisationId: string
  readonly organisation: Localised
  readonly subject: string
  readonly toDay: Day
  readonly isReminded60: boolean
  readonly isReminded14: boolean
}

/** Writes to administrators and to the organisation's editors 60 and 14 days before an agreement ends; once each. */
export async function remindOfEndings(db: Db, baseUrl: string, now: Date): Promise<number> {
  return asActor(db, reminder, now, async (tx) => {
    const today = dayInRiga(now)
    const endings = await rowsOf(
      tx,
      sql<Ending>`
        select agreement.id, organisation_id as "organisationId", organisation.name as organisation, subject,
          to_day as "toDay", reminded_60_at is not null as "isReminded60", reminded_14_at is not null as "isReminded14"
        from agreement join organisation on organisation.id = organisation_id
        where ended_at is null and to_day between ${today}::date and ${addDays(today, 60)}::date
        order by to_day, agreement.id for update of agreement
      `,
    )
    let reminded = 0
    for (const ending of endings) {
      const days = dueReminder(ending, today)
      if (days === undefined) continue
      const readers = [...(await administrators(tx)), ...(await editorsOf(tx, ending.organisationId))]
      for (const reader of readers) await queueMail(tx, agreementLetter(reader, ending, baseUrl), now)
      const column = sql.ref(days === 60 ? 'reminded_60_at' : 'reminded_14_at')
      await sql`update agreement set ${column} = ${now} where id = ${ending.id}`.execute(tx)
      await recordEvent(tx, 'network.agreement.reminded', ending.id, reminder, now, { days })
      reminded += 1
    }
    return reminded
  })
}

function editorsOf(tx: Tx, organisationId: string): Promise<Addressee[]> {
  return rowsOf(
    tx,
    sql<Addressee>`
      select distinct person.id as "personId", person.name, person.email, person.language
      from role_grant join person on person.id = role_grant.person_id
      where organisation_id = ${organisationId} and role in ('provider-editor', 'employer-editor')
        and ended_at is null and actor_today() between from_day and coalesce(to_day, 'infinity')
      order by person.id
    `,
  )
}
