import { refuseAchievement } from './achievement-structure.ts'
import { credentialsV1, credentialsV2 } from './contexts.ts'
import { isObject, listOf, textOf, type JsonObject } from './json.ts'
import type { Reason } from './verdict.ts'

/** What the data model asks of a credential and JSON-LD alone does not see. VCDM 2.0, and 1.1 as far as it is alike. */
export function refuseStructure(document: JsonObject): Reason | undefined {
  const contexts = document['@context']
  const [first] = listOf(contexts)
  if (first !== credentialsV2 && first !== credentialsV1) return 'wrong-context'
  if (!listOf(contexts).every((one) => isUrl(one) || isObject(one))) return 'wrong-context'
  const types = listOf(document['type'])
  if (types.length === 0 || !types.every((type) => typeof type === 'string')) return 'wrong-type'
  if (!types.includes('VerifiableCredential')) return 'not-a-credential'
  if (!isAbsentOr(document['id'], isUrl)) return 'wrong-id'
  return (
    refuseIssuer(document['issuer']) ??
    refuseSubject(document['credentialSubject']) ??
    refuseDates(document) ??
    refuseTexts(document) ??
    refuseParts(document) ??
    refuseAchievement(document)
  )
}

/** From when to when it counts; under the names of either version. */
export function termOf(document: JsonObject): { from: unknown; until: unknown } {
  return {
    from: document['validFrom'] ?? document['issuanceDate'],
    until: document['validUntil'] ?? document['expirationDate'],
  }
}

/** A moment with its zone, as XML Schema's dateTimeStamp. */
export function momentOf(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined
  const form = /^\d{4,}-\d\d-(\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(value)
  const moment = new Date(value)
  return form === null || Number.isNaN(moment.getTime()) ? undefined : moment
}

function refuseIssuer(issuer: unknown): Reason | undefined {
  const id = isObject(issuer) ? issuer['id'] : issuer
  if (!isUrl(id)) return 'wrong-issuer'
  return isObject(issuer) ? refuseTexts(issuer) : undefined
}

function refuseSubject(value: unknown): Reason | undefined {
  const subjects = listOf(value)
  const isRight = (subject: unknown) =>
    isObject(subject) && Object.keys(subject).length > 0 && isAbsentOr(subject['id'], isUrl)
  return subjects.length > 0 && subjects.every(isRight) ? undefined : 'wrong-subject'
}

function refuseDates(document: JsonObject): Reason | undefined {
  const { from, until } = termOf(document)
  const [start, end] = [momentOf(from), momentOf(until)]
  if ((from !== undefined && start === undefined) || (until !== undefined && end === undefined))
    return 'wrong-dates'
  return start !== undefined && end !== undefined && start > end ? 'wrong-dates' : undefined
}

/** A name is a text, or texts that say their language and nothing else. */
function refuseTexts(thing: JsonObject): Reason | undefined {
  const isText = (value: unknown) =>
    typeof value === 'string' ||
    (isObject(value) &&
      typeof value['@value'] === 'string' &&
      Object.keys(value).every((key) => ['@value', '@language', '@direction'].includes(key)))
  const texts = [...listOf(thing['name']), ...listOf(thing['description'])]
  return texts.every(isText) ? undefined : 'wrong-text'
}

function refuseParts(document: JsonObject): Reason | undefined {
  const each = (name: string, isRight: (part: JsonObject) => boolean) =>
    listOf(document[name]).every((part) => isObject(part) && isRight(part))
  const isTyped = (part: JsonObject) =>
    listOf(part['type']).length > 0 && listOf(part['type']).every((type) => typeof type === 'string')
  const isNamed = (part: JsonObject) => isTyped(part) && isAbsentOr(part['id'], isUrl)
  if (!each('credentialSchema', (part) => isTyped(part) && isUrl(part['id']))) return 'wrong-schema'
  if (!each('credentialStatus', isNamed)) return 'wrong-status'
  const others = ['refreshService', 'termsOfUse', 'evidence']
  if (!others.every((name) => each(name, isNamed))) return 'wrong-part'
  const isPinned = (part: JsonObject) =>
    isUrl(part['id']) && (part['digestSRI'] !== undefined || part['digestMultibase'] !== undefined)
  if (!each('relatedResource', isPinned)) return 'wrong-part'
  return each('proof', isTyped) ? undefined : 'wrong-proof'
}

export function isUrl(value: unknown): boolean {
  const text = textOf(value)
  return (
    text !== undefined &&
    /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) &&
    (!/^https?:/i.test(text) || URL.canParse(text))
  )
}

function isAbsentOr(value: unknown, isRight: (value: unknown) => boolean): boolean {
  return value === undefined || isRight(value)
}
