import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'

import { fromBase58, toBase58 } from './multibase.ts'

// Multicodec of an Ed25519 public key, and the DER heads that node:crypto wants before the raw 32 bytes (RFC 8410).
const codec = Buffer.from([0xed, 0x01])
const publicHead = Buffer.from('302a300506032b6570032100', 'hex')
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex')

/** A key as Multikey writes it, `z6Mk…`; undefined when it is none of this kind. */
export function publicKeyOf(multikey: string): KeyObject | undefined {
  const bytes = fromBase58(multikey)
  if (bytes?.length !== 34 || !bytes.subarray(0, 2).equals(codec)) return undefined
  return createPublicKey({
    key: Buffer.concat([publicHead, bytes.subarray(2)]),
    format: 'der',
    type: 'spki',
  })
}

/** The public half as Multikey writes it. */
export function multikeyOf(key: KeyObject): string {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return toBase58(Buffer.concat([codec, spki.subarray(-32)]))
}

/** From the 32 bytes of the seed. */
export function privateKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: 'der', type: 'pkcs8' })
}

export function seedOf(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'pkcs8' }).subarray(-32)
}

export function signBytes(bytes: Buffer, key: KeyObject): string {
  return toBase58(sign(null, bytes, key))
}

export function isSignatureOf(bytes: Buffer, proofValue: string, key: KeyObject): boolean {
  const signature = fromBase58(proofValue)
  return signature?.length === 64 && verify(null, bytes, key, signature)
}
