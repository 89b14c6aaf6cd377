import type { KeptMatch, KeptResult } from '../../matching/index.ts'

/** How a kept result and the same match made again differ. */
export interface Comparison {
  readonly isEqual: boolean
  readonly rows: readonly ComparedRow[]
  /** Which of what it was made of is another one now. */
  readonly versions: readonly ('model' | 'data' | 'need')[]
}

export interface ComparedRow {
  readonly id: string
  readonly kept: KeptResult['scores'] | undefined
  readonly again: KeptResult['scores'] | undefined
  readonly isEqual: boolean
}

export function compareMatches(kept: KeptMatch, again: KeptMatch): Comparison {
  const ids = [...new Set([...kept.results, ...again.results].map(({ id }) => id))]
  const scoresIn = (match: KeptMatch, id: string) => match.results.find((result) => result.id === id)?.scores
  const rows = ids.map((id) => {
    const [before, now] = [scoresIn(kept, id), scoresIn(again, id)]
    const isEqual =
      before !== undefined &&
      now !== undefined &&
      before.interest === now.interest &&
      before.ability === now.ability &&
      before.need === now.need
    return { id, kept: before, again: now, isEqual }
  })
  const order = (match: KeptMatch) => match.results.map(({ id }) => id).join(' ')
  const versions = [
    ...(kept.modelVersion === again.modelVersion ? [] : (['model'] as const)),
    ...(kept.dataVersion === again.dataVersion ? [] : (['data'] as const)),
    ...(kept.needVersion === again.needVersion ? [] : (['need'] as const)),
  ]
  return { isEqual: rows.every((row) => row.isEqual) && order(kept) === order(again), rows, versions }
}
