import { isObject, listOf, textOf, type JsonObject } from './json.ts'
import type { Reason } from './verdict.ts'

/** What Open Badges 3.0 asks beyond the data model; documents of other kinds pass. */
export function refuseAchievement(document: JsonObject): Reason | undefined {
  const types = listOf(document['type'])
  if (!types.includes('OpenBadgeCredential') && !types.includes('AchievementCredential')) return undefined
  const { issuer } = document
  if (!isOfType(issuer, 'Profile')) return 'wrong-issuer'
  if (document['validFrom'] === undefined && document['issuanceDate'] === undefined) return 'wrong-dates'
  const isRight = listOf(document['credentialSubject']).every(isAchievementSubject)
  return isRight ? undefined : 'wrong-achievement'
}

function isAchievementSubject(subject: unknown): boolean {
  if (!isOfType(subject, 'AchievementSubject')) return false
  if (subject['id'] === undefined && listOf(subject['identifier']).length === 0) return false
  const { achievement } = subject
  if (!isOfType(achievement, 'Achievement')) return false
  const { criteria } = achievement
  return (
    ['id', 'name', 'description'].every((key) => textOf(achievement[key]) !== undefined) &&
    isObject(criteria) &&
    (textOf(criteria['id']) ?? textOf(criteria['narrative'])) !== undefined
  )
}

function isOfType(value: unknown, type: string): value is JsonObject {
  return isObject(value) && listOf(value['type']).includes(type)
}
