import { createHash, createHmac } from 'node:crypto'

import { languages, type Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { credentialsPaths } from '../credentials-paths.ts'
import { didOf } from '../issuer/issuer.ts'
import { statusAddress, wholeSecond } from '../status/status-list.ts'
import { credentialsV2, openBadges303 } from '../verification/contexts.ts'
import type { JsonObject } from '../verification/json.ts'

export interface CredentialFacts {
  readonly id: string
  readonly issuerId: string
  readonly issuerName: string
  readonly issuerHomepage: string | null
  readonly achievementId: string
  readonly title: Localised
  readonly description: Localised
  readonly criteria: Localised
  readonly language: Language
  readonly issuedAt: Date
  readonly validUntil: Date | null
  readonly index: number
  readonly revocationList: number
  readonly suspensionList: number
  readonly personId: string
  /** Present only where its holder agreed. */
  readonly personName: string | null
  readonly skills: readonly { readonly id: string; readonly label: Localised }[]
}

/** An Open Badge 3.0 without its proof, in one language; the achievement's page gives the others. */
export function credentialDocument(facts: CredentialFacts, baseUrl: string, secret: string): JsonObject {
  const { language, issuerId } = facts
  const title = plainTextIn(facts.title, language)
  return {
    '@context': [credentialsV2, openBadges303],
    id: uuidOf(createHash('sha256').update(`credential\n${facts.id}`).digest()),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: {
      id: didOf(issuerId, baseUrl),
      type: ['Profile'],
      name: facts.issuerName,
      url: facts.issuerHomepage ?? baseUrl,
    },
    validFrom: wholeSecond(facts.issuedAt),
    ...(facts.validUntil === null ? {} : { validUntil: wholeSecond(facts.validUntil) }),
    credentialSubject: {
      id: pairwiseId(facts.personId, issuerId, secret),
      type: ['AchievementSubject'],
      ...(facts.personName === null ? {} : { identifier: [nameOf(facts.personName)] }),
      achievement: achievementOf(facts, title, baseUrl),
    },
    credentialStatus: [
      statusEntry('revocation', facts.revocationList, facts.index, baseUrl),
      statusEntry('suspension', facts.suspensionList, facts.index, baseUrl),
    ],
  }
}

function achievementOf(facts: CredentialFacts, title: string, baseUrl: string): JsonObject {
  const { language, achievementId } = facts
  return {
    id: `${baseUrl}/achievements/${achievementId}`,
    type: ['Achievement'],
    achievementType: 'Certificate',
    inLanguage: language,
    name: title,
    description: plainTextIn(facts.description, language) || title,
    criteria: { narrative: plainTextIn(facts.criteria, language) },
    related: languages
      .filter((other) => other !== language)
      .map((other) => ({
        id: `${baseUrl}${credentialsPaths.achievement(other, achievementId)}`,
        type: ['Related'],
        inLanguage: other,
      })),
    ...(facts.skills.length === 0
      ? {}
      : {
          alignment: facts.skills.map(({ id, label }) => ({
            type: ['Alignment'],
            targetType: 'ext:ESCO',
            targetName: plainTextIn(label, language),
            targetUrl: `http://data.europa.eu/esco/${id}`,
          })),
        }),
  }
}

/** One number for a person at one issuer: two issuers cannot tell by it that they know the same person. */
function pairwiseId(personId: string, issuerId: string, secret: string): string {
  return uuidOf(createHmac('sha256', secret).update(`credential subject\n${issuerId}\n${personId}`).digest())
}

/** A UUID of version 8 (RFC 9562): its bits are our own. */
function uuidOf(hash: Buffer): string {
  const bytes = Buffer.from(hash)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex', 0, 16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${parts.join('-')}`
}

function nameOf(name: string): JsonObject {
  return { type: 'IdentityObject', identityHash: name, identityType: 'name', hashed: false, salt: 'not-used' }
}

function statusEntry(purpose: string, list: number, index: number, baseUrl: string): JsonObject {
  const address = statusAddress(list, baseUrl)
  return {
    id: `${address}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: address,
  }
}
