import type { JsonObject } from './json.ts'

/** In the order of precedence: of what is wrong with a document, the first is its verdict. */
export const verdicts = [
  'malformed',
  'unsupported-proof',
  'altered',
  'unknown-issuer',
  'revoked',
  'suspended',
  'status-unknown',
  'not-yet-valid',
  'expired',
  'valid',
] as const

export type Verdict = (typeof verdicts)[number]

/** What stands behind a verdict; each reason belongs to one. */
export const verdictOfReason = {
  'not-json': 'malformed',
  'too-large': 'malformed',
  'not-a-credential': 'malformed',
  'wrong-context': 'malformed',
  'wrong-type': 'malformed',
  'wrong-id': 'malformed',
  'wrong-issuer': 'malformed',
  'wrong-subject': 'malformed',
  'wrong-dates': 'malformed',
  'wrong-text': 'malformed',
  'wrong-schema': 'malformed',
  'wrong-status': 'malformed',
  'wrong-part': 'malformed',
  'wrong-proof': 'malformed',
  'wrong-achievement': 'malformed',
  'unknown-term': 'malformed',
  'no-proof': 'unsupported-proof',
  'unknown-context': 'unsupported-proof',
  'hidden-content': 'unsupported-proof',
  'unsupported-proof-type': 'unsupported-proof',
  'too-complex': 'unsupported-proof',
  'signature-wrong': 'altered',
  'signed-by-other': 'unknown-issuer',
  'issuer-not-proven': 'unknown-issuer',
  'unknown-key-method': 'unknown-issuer',
  'key-out-of-reach': 'unknown-issuer',
  'key-not-found': 'unknown-issuer',
  'key-not-for-assertions': 'unknown-issuer',
  'key-withdrawn': 'unknown-issuer',
  'bit-revoked': 'revoked',
  'bit-suspended': 'suspended',
  'status-out-of-reach': 'status-unknown',
  'status-kind-unknown': 'status-unknown',
  'status-list-invalid': 'status-unknown',
  'status-list-unsigned': 'status-unknown',
  'status-list-of-other': 'status-unknown',
  'status-list-of-other-purpose': 'status-unknown',
  'status-list-too-short': 'status-unknown',
  'status-list-outdated': 'status-unknown',
  'status-index-outside': 'status-unknown',
  'before-first-day': 'not-yet-valid',
  'after-last-day': 'expired',
  'proof-ended': 'expired',
  'known-by-key-only': 'valid',
} as const satisfies Record<string, Verdict>

export type Reason = keyof typeof verdictOfReason

export interface Verification {
  readonly verdict: Verdict
  /** What led to the verdict and what else is wrong; for a valid one, what is worth knowing. */
  readonly reasons: readonly Reason[]
  /** The document as it was read; absent when it could not be. */
  readonly credential?: JsonObject
}

/** The verdict of all that was found. */
export function judge(reasons: readonly Reason[], credential?: JsonObject): Verification {
  const found = new Set(reasons.map((reason) => verdictOfReason[reason]))
  const verdict = verdicts.find((one) => found.has(one)) ?? 'valid'
  return {
    verdict,
    reasons: [...new Set(reasons)].sort(
      (one, other) => verdicts.indexOf(verdictOfReason[one]) - verdicts.indexOf(verdictOfReason[other]),
    ),
    ...(credential === undefined ? {} : { credential }),
  }
}
