import type { JsonObject } from '../verification/json.ts'

/** Who signs: the region, or an organisation by its id. */
export const region = 'region'

/** The issuer's identity, which leads back to this site: `did:web:laipa.example:organisations:0a1b2c3d4e`. */
export function didOf(issuerId: string, baseUrl: string): string {
  const host = new URL(baseUrl).host.replace(':', '%3A')
  return issuerId === region ? `did:web:${host}` : `did:web:${host}:organisations:${issuerId}`
}

export function methodOf(issuerId: string, number: number, baseUrl: string): string {
  return `${didOf(issuerId, baseUrl)}#key-${number}`
}

export interface PublicKey {
  readonly number: number
  readonly multikey: string
}

/**
 * What the site publishes of an issuer. Rotated keys stay usable for checking without an end: what they signed must
 * be checkable for ever, and what is signed today is signed by the newest.
 */
export function didDocument(issuerId: string, keys: readonly PublicKey[], baseUrl: string): JsonObject {
  const did = didOf(issuerId, baseUrl)
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: keys.map(({ number, multikey }) => ({
      id: methodOf(issuerId, number, baseUrl),
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: multikey,
    })),
    assertionMethod: keys.map(({ number }) => methodOf(issuerId, number, baseUrl)),
  }
}
