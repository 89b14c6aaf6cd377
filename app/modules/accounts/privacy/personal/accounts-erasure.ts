import { sql } from 'kysely'

import { rowOf, rowsOf, type Db, type Tx } from '../../../../shared/db/db.ts'
import type { InFiveLanguages } from '../../../../shared/i18n/language.ts'
import { escaped } from '../../../../shared/mail/mail.ts'
import { dayInRiga } from '../../../../shared/time/day.ts'
import { erasureMessages } from '../erasure/erasure-messages.ts'
import { withoutWords } from './without-words.ts'

/** A region whose last administrator went could give nobody a role any more. */
export async function refuseLastAdministrator(
  tx: Tx,
  personId: string,
  now: Date,
): Promise<InFiveLanguages | undefined> {
  const row = await rowOf(
    tx,
    sql<{ own: boolean; others: boolean }>`
      select bool_or(person_id = ${personId}) as own, bool_or(person_id <> ${personId}) as others
      from role_grant
      where role = 'regional-administrator' and ended_at is null
        and ${dayInRiga(now)}::date between from_day and coalesce(to_day, 'infinity')
    `,
  )
  return row?.own === true && !row.others ? erasureMessages.lastAdministrator : undefined
}

/** Foreign keys take sessions, ways to sign in, roles and own letters along. */
export async function erasePerson(tx: Tx, personId: string, now: Date): Promise<void> {
  const person = await rowOf(
    tx,
    sql<{ name: string; email: string }>`select name, email from person where id = ${personId}`,
  )
  if (person === undefined) return
  const { name, email } = person
  await sql`delete from mail where person_id = ${personId} or recipient = ${email}`.execute(tx)
  await eraseFromOthersLetters(tx, name, email)
  await sql`
    delete from sign_in_token where position(${email} in lower(value)) > 0 or position(${email} in lower(identifier)) > 0
      or position(${personId} in value) > 0
  `.execute(tx)
  await sql`
    update consent set person_id = null, withdrawn_at = coalesce(withdrawn_at, greatest(${now}::timestamptz, given_at))
    where person_id = ${personId}
  `.execute(tx)
  await sql`delete from person where id = ${personId}`.execute(tx)
}

/** Letters to others that speak of the person stay, without the name and the address. */
async function eraseFromOthersLetters(tx: Tx, name: string, email: string): Promise<void> {
  // A single word names nobody, and stands in letters that are about something else.
  const words = name.includes(' ') ? [name, email] : [email]
  for (const letter of await lettersNaming(tx, words)) {
    await sql`
      update mail set subject = ${withoutWords(letter.subject, words)}, text_body = ${withoutWords(letter.text, words)},
        html_body = ${withoutWords(letter.html, words.map(escaped))}
      where id = ${letter.id}
    `.execute(tx)
  }
}

async function lettersNaming(db: Db, words: readonly string[]) {
  return rowsOf(
    db,
    sql<{ id: number; subject: string; text: string; html: string }>`
      select id, subject, text_body as text, html_body as html from mail
      where exists (
        select 1 from unnest(${words}::text[]) as word where position(word in subject || ' ' || text_body) > 0
      )
    `,
  )
}
