import type { Contexts } from './canonical.ts'
import { hidesContent } from './hidden-content.ts'
import { findKey, type FindDocument, type IssuerKey } from './issuer-key.ts'
import { idOf, isObject, isTooLarge, listOf, textOf, type JsonObject } from './json.ts'
import { contentHash, refuseSignature, suite } from './proof.ts'
import { statusReasons } from './status.ts'
import { momentOf, refuseStructure, termOf } from './structure.ts'
import { judge, verdictOfReason, type Reason, type Verification } from './verdict.ts'

export interface VerifyOptions {
  readonly now: Date
  readonly findDocument: FindDocument
  readonly contexts?: Contexts
}

/** Proofs that one document may carry. */
const mostProofs = 4

/** Checks a credential of anybody's, read from JSON. */
export async function verifyCredential(document: unknown, options: VerifyOptions): Promise<Verification> {
  const signed = await verifySignature(document, options)
  if (signed.issuer === undefined) return signed.verification
  const { credential, reasons } = signed
  const status = await statusReasons({
    credential,
    issuer: signed.issuer,
    findDocument: options.findDocument,
    verifyList: async (list) => (await verifySignature(list, options)).verification,
  })
  return judge([...reasons, ...status], credential)
}

type Signed =
  | { readonly verification: Verification; readonly issuer?: undefined }
  | {
      readonly verification: Verification
      readonly credential: JsonObject
      /** Present only where the stated issuer signed exactly this. */
      readonly issuer: string
      readonly reasons: readonly Reason[]
    }

/** Everything but the status: a document that is not its issuer's never leads us to fetch what it names. */
async function verifySignature(document: unknown, options: VerifyOptions): Promise<Signed> {
  const stop = (reason: Reason, credential?: JsonObject) => ({ verification: judge([reason], credential) })
  if (!isObject(document)) return stop('not-a-credential')
  if (isTooLarge(document)) return stop('too-large')
  const fault = refuseStructure(document)
  if (fault !== undefined) return stop(fault, document)
  const content = await contentHash(document, options.contexts)
  if (typeof content === 'string') return stop(content, document)
  const proofs = listOf(document['proof']).filter(isObject)
  if (proofs.length === 0) return stop('no-proof', document)
  const supported = proofs.filter(isSupported)
  if (supported.length === 0 || proofs.length > mostProofs) return stop('unsupported-proof-type', document)
  if (hidesContent(document)) return stop('hidden-content', document)
  const reasons: Reason[] = dateReasons(document, supported, options.now)
  const issuer = idOf(document['issuer'])
  let isIssuers = false
  for (const proof of supported) {
    const found = await findKey(textOf(proof['verificationMethod']) ?? '', options.findDocument)
    if ('fault' in found) {
      reasons.push(found.fault)
      continue
    }
    const refusal = await refuseSignature(document, content, proof, found.key, options.contexts)
    const doubt = refusal ?? refuseSigner(found, issuer, proof, options.now)
    if (doubt === undefined) isIssuers = true
    else reasons.push(doubt)
  }
  // Where the issuer has signed, a second signature by somebody else takes nothing from it.
  const counting = isIssuers
    ? reasons.filter((reason) => verdictOfReason[reason] !== 'unknown-issuer')
    : reasons
  if (issuer?.startsWith('did:key:') === true && isIssuers) counting.push('known-by-key-only')
  const verification = judge(counting, document)
  const isSigned = isIssuers && !['malformed', 'unsupported-proof', 'altered'].includes(verification.verdict)
  return isSigned && issuer !== undefined
    ? { verification, credential: document, issuer, reasons: counting }
    : { verification }
}

function isSupported(proof: JsonObject): boolean {
  return (
    proof['type'] === 'DataIntegrityProof' &&
    proof['cryptosuite'] === suite &&
    proof['proofPurpose'] === 'assertionMethod' &&
    proof['previousProof'] === undefined
  )
}

function refuseSigner(
  { controller, endsAt, isRevoked }: Extract<IssuerKey, { readonly key: unknown }>,
  issuer: string | undefined,
  proof: JsonObject,
  now: Date,
): Reason | undefined {
  if (controller === undefined) return 'issuer-not-proven'
  if (controller !== issuer) return 'signed-by-other'
  if (endsAt === undefined) return undefined
  // Whoever has a stolen key also chooses the date of the proof; for one that merely ran out, the date counts.
  const signedAt = isRevoked ? now : (momentOf(proof['created']) ?? now)
  return signedAt >= endsAt ? 'key-withdrawn' : undefined
}

function dateReasons(document: JsonObject, proofs: readonly JsonObject[], now: Date): Reason[] {
  const { from, until } = termOf(document)
  const reasons: Reason[] = []
  const [start, end] = [momentOf(from), momentOf(until)]
  if (start !== undefined && now < start) reasons.push('before-first-day')
  if (end !== undefined && now > end) reasons.push('after-last-day')
  for (const { expires, created } of proofs) {
    const proofEnd = momentOf(expires)
    if (expires !== undefined && (proofEnd === undefined || now > proofEnd)) reasons.push('proof-ended')
    if (created !== undefined && momentOf(created) === undefined) reasons.push('wrong-proof')
  }
  return reasons
}
