import type { Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { conceptWords, matchConcepts, readQuery } from '../../vocabulary/index.ts'

/** A concept whose label is nearly the whole query; half a likeness is a guess. */
const leastScore = 0.75

export async function findTopicOf(db: Db, text: string, language: Language): Promise<string | undefined> {
  const query = await readQuery(db, conceptWords, { text, language })
  const [topic] = await matchConcepts(db, query, ['skill', 'occupation', 'field'], 1, leastScore)
  return topic?.id
}
