import { randomInt } from 'node:crypto'

import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { asJson, rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { signingKey } from '../issuer/issuer-commands.ts'
import { methodOf } from '../issuer/issuer.ts'
import { signer, type Signing } from '../signing.ts'
import type { JsonObject } from '../verification/json.ts'
import { signDocument } from '../verification/proof.ts'
import { listBits } from '../verification/status.ts'
import { statusAddress, statusListDocument, wholeSecond, type StatusListRow } from './status-list.ts'

export interface StatusPlace {
  readonly round: number
  readonly index: number
}

/** A free place that tells neither when it was taken nor how many are. The issuer is locked, so it stays free. */
export async function freePlace(tx: Tx, issuerId: string): Promise<StatusPlace> {
  await sql`select 1 from credential_issuer where id = ${issuerId} for update`.execute(tx)
  const used = await rowOf(
    tx,
    sql<{ round: number; taken: number }>`
      select coalesce(max(list_round), 1) as round, count(*)::int as taken from credential
      where issuer_id = ${issuerId}
        and list_round = (select coalesce(max(list_round), 1) from credential where issuer_id = ${issuerId})
    `,
  )
  const { round: last, taken } = used ?? { round: 1, taken: 0 }
  const round = taken >= listBits / 2 ? last + 1 : last
  await sql`
    insert into status_list (issuer_id, round, purpose)
    values (${issuerId}, ${round}, 'revocation'), (${issuerId}, ${round}, 'suspension')
    on conflict do nothing
  `.execute(tx)
  for (;;) {
    const index = randomInt(listBits)
    const found = await rowOf(
      tx,
      sql`
        select 1 from credential
        where issuer_id = ${issuerId} and list_round = ${round} and list_index = ${index}
      `,
    )
    if (found === undefined) return { round, index }
  }
}

/** The lists of a round are signed anew when they are next asked for. Runs as a machine. */
export async function markListsChanged(tx: Tx, issuerId: string, round: number): Promise<void> {
  await sql`
    update status_list set document = null, signed_at = null where issuer_id = ${issuerId} and round = ${round}
  `.execute(tx)
}

/** The signed list of a number, or undefined when there is none. */
export async function signedList(db: Db, number: number, signing: Signing): Promise<JsonObject | undefined> {
  const { baseUrl, now, secret } = signing
  return asActor(db, signer, now, async (tx) => {
    const list = await rowOf(
      tx,
      sql<StatusListRow & { round: number; document: JsonObject | null }>`
        select number, issuer_id as "issuerId", round, purpose, document from status_list
        where number = ${number} for update
      `,
    )
    if (list === undefined) return undefined
    // Signed for another address, it would not be believed here.
    if (list.document !== null && list.document['id'] === statusAddress(number, baseUrl)) return list.document
    const set = await rowsOf(
      tx,
      sql<{ index: number }>`
        select list_index as index from credential
        where issuer_id = ${list.issuerId} and list_round = ${list.round}
          and state = ${list.purpose === 'revocation' ? 'revoked' : 'suspended'}
      `,
    )
    const unsigned = statusListDocument(
      list,
      set.map(({ index }) => index),
      baseUrl,
      now,
    )
    const { number: keyNumber, key } = await signingKey(tx, list.issuerId, secret, signer, now)
    const words = {
      verificationMethod: methodOf(list.issuerId, keyNumber, baseUrl),
      created: wholeSecond(now),
    }
    const document = await signDocument(unsigned, words, key)
    await sql`
      update status_list set document = ${asJson(document)}, signed_at = ${now} where number = ${number}
    `.execute(tx)
    return document
  })
}
