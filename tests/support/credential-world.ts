import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import { multikeyOf } from '../../app/modules/credentials/verification/ed25519.ts'
import type { FindDocument } from '../../app/modules/credentials/verification/issuer-key.ts'
import type { JsonObject } from '../../app/modules/credentials/verification/json.ts'
import { signDocument } from '../../app/modules/credentials/verification/proof.ts'
import { listBits } from '../../app/modules/credentials/verification/status.ts'

export const issuerDid = 'did:web:school.example'
export const issuerAddress = 'https://school.example/.well-known/did.json'
export const revocationList = 'https://school.example/status/1'
export const suspensionList = 'https://school.example/status/2'

export interface Signer {
  readonly key: KeyObject
  readonly method: string
}

/** An issuer with a key, a site that publishes it, and lists; everything can be bent by a test. */
export function newWorld() {
  const key = newKey()
  const method = `${issuerDid}#key-1`
  const signer: Signer = { key, method }
  const documents = new Map<string, unknown>([[issuerAddress, didDocument(issuerDid, signer)]])
  const asked: string[] = []
  const findDocument: FindDocument = async (address) => {
    asked.push(address)
    return documents.get(address)
  }
  return { signer, documents, asked, findDocument }
}

export function newKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey
}

export function didDocument(did: string, { key, method }: Signer, entry: JsonObject = {}): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [
      { id: method, type: 'Multikey', controller: did, publicKeyMultibase: multikeyOf(key), ...entry },
    ],
    assertionMethod: [method],
  }
}

export function sign(document: JsonObject, { key, method }: Signer): Promise<JsonObject> {
  return signDocument(document, { verificationMethod: method, created: '2026-11-01T10:00:00Z' }, key)
}

export function badge(changes: JsonObject = {}): JsonObject {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'https://school.example/credentials/k3v',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Metināšana iesācējiem',
    issuer: { id: issuerDid, type: ['Profile'], name: 'Skola', url: 'https://school.example' },
    validFrom: '2026-11-01T10:00:00Z',
    validUntil: '2028-11-01T10:00:00Z',
    credentialSubject: {
      id: 'urn:uuid:0b5e7e0e-8a0e-4a5b-9a4f-2f1f2b7f9a11',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://school.example/achievements/welding',
        type: ['Achievement'],
        name: 'Metināšana iesācējiem',
        description: '40 stundas',
        criteria: { narrative: 'Apmeklētas astoņas nodarbības no desmit.' },
        inLanguage: 'lv',
        related: [
          { id: 'https://school.example/en/achievements/welding', type: ['Related'], inLanguage: 'en' },
        ],
      },
    },
    ...changes,
  }
}

export function statusEntry(purpose: string, index = 42, list = revocationList): JsonObject {
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: list,
  }
}

export interface ListContent {
  readonly id: string
  readonly purpose: string
  readonly set?: readonly number[]
  readonly bits?: number
  readonly changes?: JsonObject
}

export function statusList({
  id,
  purpose,
  set = [],
  bits = listBits,
  changes = {},
}: ListContent): JsonObject {
  const bytes = Buffer.alloc(bits / 8)
  for (const index of set) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7))
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: issuerDid,
    validFrom: '2026-11-01T10:00:00Z',
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: `u${gzipSync(bytes).toString('base64url')}`,
    },
    ...changes,
  }
}
