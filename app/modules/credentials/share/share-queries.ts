import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { signer, type Signing } from '../signing.ts'
import { signIn } from '../credential/sign-commands.ts'
import type { JsonObject } from '../verification/json.ts'

export interface Share {
  readonly id: string
  readonly token: string
  readonly until: Day
  readonly madeAt: Date
}

/** The links that lead to a credential today, the newest first. */
export function openShares(db: Db, credentialId: string, today: Day): Promise<Share[]> {
  return rowsOf(
    db,
    sql<Share>`
      select id, token, until, made_at as "madeAt" from credential_share
      where credential_id = ${credentialId} and ended_at is null and until >= ${today}::date
      order by made_at desc, id
    `,
  )
}

/** The signed credential behind a link, as long as the link leads anywhere. */
export async function sharedCredential(
  db: Db,
  token: string,
  signing: Signing,
): Promise<JsonObject | undefined> {
  return asActor(db, signer, signing.now, async (db) => {
    const share = await rowOf(
      db,
      sql<{ credentialId: string }>`
        select credential_id as "credentialId" from credential_share
        where token = ${token} and ended_at is null and until >= ${dayInRiga(signing.now)}::date
      `,
    )
    return share === undefined ? undefined : signIn(db, share.credentialId, signing)
  })
}
