import { writeIntoDocument, writeSection } from '../../bench/results.ts'
import type { Row } from '../../bench/row.ts'
import type { DatabaseKind } from '../scratch-database.ts'
import type { Mode } from './answer-queries.ts'
import { endingsTable } from './endings-table.ts'
import type { SearchFigure, SearchFigures } from './search-figures.ts'

/** One line for each mode and language of documents goes into docs/search.md and docs/performance.md. */
export function writeFigures(
  figuresIn: ReadonlyMap<Mode, SearchFigures>,
  database: DatabaseKind,
  at: Date,
): void {
  const rows = [...figuresIn].flatMap(([mode, figures]) =>
    Object.entries(figures).map(([documents, byType]): Row => {
      const cells = Object.entries(byType).map(([type, figure]): [string, string] => [type, cellOf(figure)])
      return { database, mode, documents, ...Object.fromEntries<string>(cells) }
    }),
  )
  for (const document of ['search.md', 'performance.md'] as const) {
    writeIntoDocument('search figures', rows, at, document)
  }
  writeSection('search.md', 'endings', endingsTable())
}

/** MRR@10 and recall@20 in hundredths. */
function cellOf({ mrr = 0, recall = 0 }: Partial<SearchFigure>): string {
  return [mrr, recall].map((share) => (100 * share).toFixed(1)).join(' / ')
}
