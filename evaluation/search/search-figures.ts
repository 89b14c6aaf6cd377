/** MRR@10 and recall@20 of some queries, both 0–1, and how many queries they are. */
export interface SearchFigure {
  readonly mrr: number
  readonly recall: number
  readonly n: number
}

export type SearchFigures = Readonly<Record<string, Readonly<Record<string, Partial<SearchFigure>>>>>

export interface AnsweredQuery {
  readonly type: string
  readonly doclang: string
  /** Place of the relevant document in the results, from 1; absent beyond the last that was looked at. */
  readonly place: number | undefined
}

/** So many results are looked at. */
export const lastPlace = 20
/** A relevant document after this place counts nothing for MRR. */
const lastOfMrr = 10

/** By language of the documents, and `all` together, then by type of query; `mean` weighs the types alike. */
export function searchFigures(answered: readonly AnsweredQuery[]): SearchFigures {
  const byLanguage = Map.groupBy(answered, ({ doclang }) => doclang)
  return Object.fromEntries(
    [...[...byLanguage].sort(), ['all', answered] as const].map(([language, queries]) => [
      language,
      figuresByType(queries),
    ]),
  )
}

function figuresByType(queries: readonly AnsweredQuery[]): SearchFigures[string] {
  const byType = [...Map.groupBy(queries, ({ type }) => type)].map(
    ([type, ofType]) => [type, figureOf(ofType)] as const,
  )
  const meanOf = (name: 'mrr' | 'recall') => mean(byType.map(([, figure]) => figure[name]))
  return {
    ...Object.fromEntries(byType.map(([type, { mrr, recall, n }]) => [type, rounded({ mrr, recall, n })])),
    mean: rounded({ mrr: meanOf('mrr'), recall: meanOf('recall') }),
  }
}

function figureOf(queries: readonly AnsweredQuery[]): SearchFigure {
  return {
    mrr: mean(queries.map(({ place }) => (place === undefined || place > lastOfMrr ? 0 : 1 / place))),
    recall: mean(queries.map(({ place }) => (place === undefined || place > lastPlace ? 0 : 1))),
    n: queries.length,
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Four digits: the next one is one query in ten thousand. */
function rounded(figure: Partial<SearchFigure>): Partial<SearchFigure> {
  return Object.fromEntries(
    Object.entries(figure).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]),
  )
}
