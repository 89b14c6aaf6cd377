import { idOf, isObject, listOf, textOf, type JsonObject } from '../verification/json.ts'
import { termOf } from '../verification/structure.ts'

/** What a file says of itself, as plain text of limited length; nothing in it is believed before the verdict. */
export interface ShownCredential {
  readonly title: string | undefined
  readonly issuerId: string | undefined
  readonly issuerName: string | undefined
  readonly holder: string | undefined
  readonly description: string | undefined
  readonly criteria: string | undefined
  readonly from: string | undefined
  readonly until: string | undefined
  readonly language: string | undefined
  readonly achievementId: string | undefined
  readonly skills: readonly string[]
}

const longest = 2000

export function shownCredential(credential: JsonObject): ShownCredential {
  const [subject] = listOf(credential['credentialSubject']).filter(isObject)
  const [achievement] = listOf(subject?.['achievement']).filter(isObject)
  const { from, until } = termOf(credential)
  const { issuer } = credential
  const criteria = achievement?.['criteria']
  return {
    title: shown(achievement?.['name']) ?? shown(credential['name']),
    issuerId: idOf(issuer)?.slice(0, 300),
    issuerName: isObject(issuer) ? shown(issuer['name']) : undefined,
    holder: nameOf(subject),
    description: shown(achievement?.['description']) ?? shown(credential['description']),
    criteria: isObject(criteria) ? shown(criteria['narrative']) : undefined,
    from: textOf(from),
    until: textOf(until),
    language: textOf(achievement?.['inLanguage'])?.slice(0, 20),
    achievementId: textOf(achievement?.['id'])?.slice(0, 300),
    skills: listOf(achievement?.['alignment'])
      .filter(isObject)
      .flatMap((alignment) => shown(alignment['targetName']) ?? [])
      .slice(0, 30),
  }
}

function nameOf(subject: JsonObject | undefined): string | undefined {
  const [named] = listOf(subject?.['identifier'])
    .filter(isObject)
    .filter(({ identityType, hashed }) => identityType === 'name' && hashed !== true)
  return shown(named?.['identityHash']) ?? shown(subject?.['name'])
}

/** Text, or the first of texts that say their language. */
function shown(value: unknown): string | undefined {
  const [first] = listOf(value)
  const text = isObject(first) ? textOf(first['@value']) : textOf(first)
  return text === undefined || text.trim() === '' ? undefined : text.slice(0, longest)
}
