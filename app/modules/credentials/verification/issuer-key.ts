import { createPublicKey, type KeyObject } from 'node:crypto'

import { publicKeyOf } from './ed25519.ts'
import { idOf, isObject, listOf, textOf, type JsonObject } from './json.ts'
import { momentOf } from './structure.ts'
import type { Reason } from './verdict.ts'

/** Gives the JSON document at an address, or undefined when it cannot be had. */
export type FindDocument = (address: string) => Promise<unknown>

export type IssuerKey =
  | {
      readonly key: KeyObject
      /** Whose key it is; undefined where nothing proves it. */
      readonly controller: string | undefined
      /** From when on the key signs nothing that counts. */
      readonly endsAt?: Date | undefined
      /** Whether it was called back, so that nothing it ever signed counts from then on. */
      readonly isRevoked: boolean
    }
  | { readonly fault: Reason }

/** Finds the key that a proof names, and whose it is. */
export async function findKey(method: string, findDocument: FindDocument): Promise<IssuerKey> {
  const [subject = '', fragment] = method.split('#')
  if (subject.startsWith('did:key:')) return keyOfDidKey(subject, fragment)
  if (subject.startsWith('did:web:')) return keyOfDidWeb(subject, method, findDocument)
  if (/^https?:/.test(subject) && fragment !== undefined) {
    // The address carries the key itself: the signature can be checked, but anybody could have written the address.
    const key = publicKeyOf(fragment)
    if (key !== undefined) return { key, controller: undefined, isRevoked: false }
  }
  return { fault: 'unknown-key-method' }
}

/** Where a did:web document stands, by the method's rules; undefined when it is not one. */
export function addressOfDid(did: string): string | undefined {
  const [, method, host, ...path] = did.split(':')
  if (method !== 'web' || host === undefined || !/^[\w.-]+(%3A\d+)?$/i.test(host)) return undefined
  if (!path.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) return undefined
  const site = `https://${decodeURIComponent(host)}`
  return path.length === 0 ? `${site}/.well-known/did.json` : `${site}/${path.join('/')}/did.json`
}

function keyOfDidKey(did: string, fragment: string | undefined): IssuerKey {
  const multikey = did.slice('did:key:'.length)
  const key = publicKeyOf(multikey)
  // Without a fragment the only key there is is meant.
  if (key === undefined || (fragment !== undefined && fragment !== multikey)) {
    return { fault: 'unknown-key-method' }
  }
  return { key, controller: did, isRevoked: false }
}

async function keyOfDidWeb(did: string, method: string, findDocument: FindDocument): Promise<IssuerKey> {
  const address = addressOfDid(did)
  if (address === undefined) return { fault: 'unknown-key-method' }
  const document = await findDocument(address)
  if (!isObject(document)) return { fault: 'key-out-of-reach' }
  if (document['id'] !== did) return { fault: 'key-not-found' }
  const isMeant = (id: unknown) => id === method || (typeof id === 'string' && did + id === method)
  const assertions = listOf(document['assertionMethod'])
  const entry = [...listOf(document['verificationMethod']), ...assertions]
    .filter(isObject)
    .find(({ id }) => isMeant(id))
  if (entry === undefined) return { fault: 'key-not-found' }
  if (!assertions.some((one) => isMeant(idOf(one)))) return { fault: 'key-not-for-assertions' }
  const key = keyOfEntry(entry)
  if (key === undefined) return { fault: 'unknown-key-method' }
  const revokedAt = endOf(entry['revoked'])
  return {
    key,
    controller: textOf(entry['controller']),
    endsAt: revokedAt ?? endOf(entry['expires']),
    isRevoked: revokedAt !== undefined,
  }
}

/** A moment that cannot be read ends the key at once. */
function endOf(value: unknown): Date | undefined {
  return value === undefined ? undefined : (momentOf(value) ?? new Date(0))
}

function keyOfEntry(entry: JsonObject): KeyObject | undefined {
  const multikey = textOf(entry['publicKeyMultibase'])
  if (multikey !== undefined) return publicKeyOf(multikey)
  const jwk = entry['publicKeyJwk']
  if (!isObject(jwk) || jwk['kty'] !== 'OKP' || jwk['crv'] !== 'Ed25519') return undefined
  try {
    return createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: textOf(jwk['x']) ?? '' },
      format: 'jwk',
    })
  } catch {
    return undefined
  }
}
