import { importEsco, isEscoFault, vocabulary } from '../../app/modules/vocabulary/index.ts'
import { scratchDatabase, type DatabaseKind, type ScratchDatabase } from '../scratch-database.ts'

/** A database of its own with the vocabulary that ships with Laipa and, from a folder, all of ESCO; or why not. */
export async function scratchVocabulary(
  kind: DatabaseKind,
  escoFolder: string | undefined,
  progress: (line: string) => void,
): Promise<ScratchDatabase | string> {
  const made = await scratchDatabase(kind)
  if (typeof made === 'string') return made
  const now = new Date()
  await made.open.db.transaction().execute((tx) => vocabulary.vocabulary(tx, now))
  if (escoFolder === undefined) return made
  const by = { kind: 'operator', id: 'evaluation' } as const
  const loaded = await importEsco(made.open.db, { folder: escoFolder, progress, by, now })
  if (!isEscoFault(loaded)) return made
  await made.remove()
  return `${escoFolder} is no edition of ESCO: ${loaded.file}, line ${loaded.line}: ${loaded.sentence}`
}
