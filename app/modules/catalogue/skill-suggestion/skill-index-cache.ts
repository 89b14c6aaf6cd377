import type { Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { germanStems, labelVersion, skillLabelsIn } from '../../vocabulary/index.ts'
import { buildSkillIndex, type SkillIndex } from './skill-index.ts'

interface Kept {
  readonly version: number
  readonly indexes: Map<Language, Promise<SkillIndex>>
}

/** One index a language and database, held in memory: reading 100,000 labels takes a second. */
const kept = new WeakMap<Db, Kept>()

/** The index of a language's labels as they are now. */
export async function currentSkillIndex(db: Db, language: Language): Promise<SkillIndex> {
  const version = await labelVersion(db)
  const before = kept.get(db)
  const current: Kept = before?.version === version ? before : { version, indexes: new Map() }
  kept.set(db, current)
  const known = current.indexes.get(language)
  if (known !== undefined) return known
  const index = readIndex(db, language)
  current.indexes.set(language, index)
  // A failed reading must not be kept for the next text.
  index.catch(() => current.indexes.delete(language))
  return index
}

async function readIndex(db: Db, language: Language): Promise<SkillIndex> {
  const isKnownStem = language === 'de' ? await germanStems(db) : undefined
  return buildSkillIndex(await skillLabelsIn(db, language), language, isKnownStem)
}
