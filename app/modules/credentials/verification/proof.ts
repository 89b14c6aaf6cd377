import type { KeyObject } from 'node:crypto'

import { canonicalText, hashOf, type Contexts } from './canonical.ts'
import { isSignatureOf, signBytes } from './ed25519.ts'
import type { JsonObject } from './json.ts'
import type { Reason } from './verdict.ts'

export const suite = 'eddsa-rdfc-2022'

export interface ProofWords {
  readonly verificationMethod: string
  /** Whole seconds: `2026-11-24T10:00:00Z`. */
  readonly created: string
}

/** The document with its proof in a list, as Open Badges 3.0 wants it. */
export async function signDocument(
  document: JsonObject,
  { verificationMethod, created }: ProofWords,
  key: KeyObject,
  contexts?: Contexts,
): Promise<JsonObject> {
  const proof = {
    type: 'DataIntegrityProof',
    created,
    verificationMethod,
    cryptosuite: suite,
    proofPurpose: 'assertionMethod',
  }
  const content = await contentHash(document, contexts)
  if (typeof content === 'string') throw new Error(`A document of ours cannot be signed: ${content}.`)
  const bytes = await signedBytes(document, content, proof, contexts)
  if (typeof bytes === 'string') throw new Error(`A proof of ours cannot be signed: ${bytes}.`)
  return { ...document, proof: [{ ...proof, proofValue: signBytes(bytes, key) }] }
}

/** Hash of what the document says, without its proofs. */
export async function contentHash(document: JsonObject, contexts?: Contexts): Promise<Buffer | Reason> {
  const { proof: _, ...unsigned } = document
  const canonical = await canonicalText(unsigned, contexts)
  return 'fault' in canonical ? canonical.fault : hashOf(canonical.text)
}

/** Whether the key signed exactly this content in exactly these words. */
export async function refuseSignature(
  document: JsonObject,
  content: Buffer,
  proof: JsonObject,
  key: KeyObject,
  contexts?: Contexts,
): Promise<Reason | undefined> {
  const bytes = await signedBytes(document, content, proof, contexts)
  if (typeof bytes === 'string') return bytes
  const { proofValue } = proof
  return typeof proofValue === 'string' && isSignatureOf(bytes, proofValue, key)
    ? undefined
    : 'signature-wrong'
}

/** What eddsa-rdfc-2022 signs: the hash of the proof's own words, then that of the content. */
async function signedBytes(
  document: JsonObject,
  content: Buffer,
  proof: JsonObject,
  contexts?: Contexts,
): Promise<Buffer | Reason> {
  const { proofValue: _, ...words } = proof
  // The proof is read with the document's contexts, whatever it says itself.
  const canonical = await canonicalText({ ...words, '@context': document['@context'] }, contexts)
  return 'fault' in canonical ? canonical.fault : Buffer.concat([hashOf(canonical.text), content])
}
