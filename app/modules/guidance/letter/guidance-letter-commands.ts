import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { guidanceLetter, type GuidanceNews, type Recipient } from './guidance-letter.ts'

export const guidanceClerk: Actor = { kind: 'machine', id: 'guidance-clerk' }

/** Writes to everybody in the transaction of what it tells about, which afterwards is in the name of `actor` again. */
export async function tell(
  tx: Tx,
  to: { readonly people?: readonly (string | null)[]; readonly others?: readonly Recipient[] },
  news: GuidanceNews,
  { actor, baseUrl, now }: { readonly actor: Actor; readonly baseUrl: string; readonly now: Date },
): Promise<void> {
  await becomeActor(tx, guidanceClerk, now)
  const ids = (to.people ?? []).flatMap((id) => id ?? [])
  const people = await rowsOf(
    tx,
    sql<Recipient & { id: string }>`
      select id, name, email, language from person where id = any(${[...new Set(ids)]}::text[]) order by id
    `,
  )
  for (const recipient of [...people, ...(to.others ?? [])]) {
    await queueMail(tx, guidanceLetter(recipient, news, baseUrl), now)
  }
  await becomeActor(tx, actor, now)
}
