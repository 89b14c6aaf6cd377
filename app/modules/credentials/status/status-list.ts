import { gzipSync } from 'node:zlib'

import { didOf } from '../issuer/issuer.ts'
import { credentialsV2 } from '../verification/contexts.ts'
import type { JsonObject } from '../verification/json.ts'
import { listBits } from '../verification/status.ts'

export type StatusPurpose = 'revocation' | 'suspension'

export interface StatusListRow {
  readonly number: number
  readonly issuerId: string
  readonly purpose: StatusPurpose
}

export function statusAddress(number: number, baseUrl: string): string {
  return `${baseUrl}/status/${number}`
}

/** The list as the world sees it, without its proof. */
export function statusListDocument(
  { number, issuerId, purpose }: StatusListRow,
  set: readonly number[],
  baseUrl: string,
  now: Date,
): JsonObject {
  const id = statusAddress(number, baseUrl)
  return {
    '@context': [credentialsV2],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: didOf(issuerId, baseUrl),
    validFrom: wholeSecond(now),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: encodedList(set),
    },
  }
}

/** Bit 0 is the leftmost of the first byte; multibase `u` is base64url. */
function encodedList(set: readonly number[]): string {
  const bytes = Buffer.alloc(listBits / 8)
  for (const index of set) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7))
  return `u${gzipSync(bytes, { level: 9 }).toString('base64url')}`
}

export function wholeSecond(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}
