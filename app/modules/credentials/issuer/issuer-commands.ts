import { generateKeyPairSync, type KeyObject } from 'node:crypto'

import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { multikeyOf, privateKeyOf, seedOf } from '../verification/ed25519.ts'
import { sealed, unsealed } from './key-seal.ts'

/** Lets an organisation, or the region, issue; nothing changes when it may already. */
export async function openIssuer(
  tx: Tx,
  id: string,
  by: Actor,
  now: Date,
  demonstration = false,
): Promise<void> {
  const opened = await sql`
    insert into credential_issuer (id, organisation_id, opened_by, opened_at, demonstration)
    values (${id}, ${id === 'region' ? null : id}, ${by.id}, ${now}, ${demonstration}) on conflict do nothing
  `.execute(tx)
  if (opened.numAffectedRows === 1n) await recordEvent(tx, 'credentials.issuer.opened', id, by, now)
}

export interface SigningKey {
  readonly number: number
  readonly key: KeyObject
}

/**
 * The key the issuer signs with now; made where there is none. One whose secret half can no longer be opened, because
 * the operator's secret is another, is rotated: what it signed stays checkable. Runs as a machine.
 */
export async function signingKey(
  tx: Tx,
  issuerId: string,
  secret: string,
  by: Actor,
  now: Date,
): Promise<SigningKey> {
  await sql`select 1 from credential_issuer where id = ${issuerId} for update`.execute(tx)
  const inUse = await rowOf(
    tx,
    sql<{ number: number; sealed: string }>`
      select issuer_key.number, sealed from issuer_key
      join issuer_key_seal on issuer_key_seal.issuer_id = issuer_key.issuer_id
        and issuer_key_seal.number = issuer_key.number
      where issuer_key.issuer_id = ${issuerId} and rotated_at is null
    `,
  )
  if (inUse !== undefined) {
    const seed = unsealed(inUse.sealed, secret, placeOf(issuerId, inUse.number))
    if (seed !== undefined) return { number: inUse.number, key: privateKeyOf(seed) }
  }
  return rotateKey(tx, issuerId, secret, by, now)
}

/** Puts a new key in the place of the one in use, which stays published. Runs as a machine. */
export async function rotateKey(
  tx: Tx,
  issuerId: string,
  secret: string,
  by: Actor,
  now: Date,
): Promise<SigningKey> {
  const rotated = await sql`
    update issuer_key set rotated_by = ${by.id}, rotated_at = ${now}
    where issuer_id = ${issuerId} and rotated_at is null
  `.execute(tx)
  const key = generateKeyPairSync('ed25519').privateKey
  const made = await rowOf(
    tx,
    sql<{ number: number }>`
      insert into issuer_key (issuer_id, number, multikey, made_by, made_at)
      select ${issuerId}, coalesce(max(number), 0) + 1, ${multikeyOf(key)}, ${by.id}, ${now}
      from issuer_key where issuer_id = ${issuerId}
      returning number
    `,
  )
  const number = made?.number ?? 1
  await sql`
    insert into issuer_key_seal (issuer_id, number, sealed)
    values (${issuerId}, ${number}, ${sealed(seedOf(key), secret, placeOf(issuerId, number))})
  `.execute(tx)
  const kind = rotated.numAffectedRows === 0n ? 'credentials.key.made' : 'credentials.key.rotated'
  await recordEvent(tx, kind, issuerId, by, now, { number })
  return { number, key }
}

function placeOf(issuerId: string, number: number): string {
  return `${issuerId}#${number}`
}
