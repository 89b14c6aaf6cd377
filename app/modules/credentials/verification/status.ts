import { gunzipSync } from 'node:zlib'

import type { FindDocument } from './issuer-key.ts'
import { isObject, listOf, textOf, type JsonObject } from './json.ts'
import { verdictOfReason, type Reason, type Verification } from './verdict.ts'

/** The least length by Bitstring Status List 1.0, so that an entry hides among others. */
export const listBits = 131_072

/** Bytes of an unpacked list: 32 million entries. A bomb stops here. */
const mostBytes = 4 * 1024 * 1024

/** Entries that one credential may name. */
const mostEntries = 4

export interface StatusQuestion {
  readonly credential: JsonObject
  readonly issuer: string
  readonly findDocument: FindDocument
  /** Checks the list itself, without asking for a status of its own. */
  readonly verifyList: (list: unknown) => Promise<Verification>
}

/** What the issuer's lists say of a credential. A list that cannot be believed is never taken for a good one. */
export async function statusReasons(question: StatusQuestion): Promise<Reason[]> {
  const entries = listOf(question.credential['credentialStatus'])
  if (entries.length > mostEntries) return ['status-kind-unknown']
  const reasons = await Promise.all(
    entries.map((entry) =>
      isObject(entry) ? entryReason(entry, question) : ('status-kind-unknown' as const),
    ),
  )
  return reasons.flatMap((reason) => reason ?? [])
}

async function entryReason(
  entry: JsonObject,
  { issuer, findDocument, verifyList }: StatusQuestion,
): Promise<Reason | undefined> {
  const { statusPurpose: purpose } = entry
  if (!listOf(entry['type']).includes('BitstringStatusListEntry')) return 'status-kind-unknown'
  // Says where a newer one may be fetched, not whether this one counts.
  if (purpose === 'refresh') return undefined
  if (purpose !== 'revocation' && purpose !== 'suspension') return 'status-kind-unknown'
  if (entry['statusSize'] !== undefined && entry['statusSize'] !== 1) return 'status-kind-unknown'
  const address = textOf(entry['statusListCredential'])
  const list = address === undefined ? undefined : await findDocument(address)
  if (!isObject(list)) return 'status-out-of-reach'
  const listFault = await refuseList(list, address, issuer, verifyList)
  if (listFault !== undefined) return listFault
  const { credentialSubject: subject } = list
  if (!isObject(subject) || !listOf(subject['statusPurpose']).includes(purpose)) {
    return 'status-list-of-other-purpose'
  }
  const bits = unpack(subject['encodedList'])
  if (bits === undefined) return 'status-list-invalid'
  if (bits.length * 8 < listBits) return 'status-list-too-short'
  const index = indexOf(entry['statusListIndex'])
  if (index === undefined || index >= bits.length * 8) return 'status-index-outside'
  if (!isSet(bits, index)) return undefined
  return purpose === 'revocation' ? 'bit-revoked' : 'bit-suspended'
}

async function refuseList(
  list: JsonObject,
  address: string | undefined,
  issuer: string,
  verifyList: StatusQuestion['verifyList'],
): Promise<Reason | undefined> {
  const { credentialSubject: subject } = list
  const isList =
    listOf(list['type']).includes('BitstringStatusListCredential') &&
    isObject(subject) &&
    subject['type'] === 'BitstringStatusList'
  // Another list under this address could be one in which the bit is not set.
  if (!isList || (list['id'] !== undefined && list['id'] !== address)) return 'status-list-invalid'
  const { verdict, reasons } = await verifyList(list)
  if (reasons.includes('no-proof')) return 'status-list-unsigned'
  if (verdict === 'expired' || verdict === 'not-yet-valid') return 'status-list-outdated'
  if (verdict !== 'valid') {
    return verdictOfReason[reasons[0] ?? 'signature-wrong'] === 'unknown-issuer'
      ? 'status-list-of-other'
      : 'status-list-invalid'
  }
  const signer = isObject(list['issuer']) ? list['issuer']['id'] : list['issuer']
  return signer === issuer ? undefined : 'status-list-of-other'
}

/** Bit 0 is the leftmost of the first byte. */
export function isSet(bits: Buffer, index: number): boolean {
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0
}

function unpack(encoded: unknown): Buffer | undefined {
  if (typeof encoded !== 'string' || !/^u[\w-]+$/.test(encoded)) return undefined
  try {
    return gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: mostBytes })
  } catch {
    return undefined
  }
}

function indexOf(value: unknown): number | undefined {
  const text = typeof value === 'number' ? String(value) : textOf(value)
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
