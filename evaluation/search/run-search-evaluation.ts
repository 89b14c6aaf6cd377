import { parseArgs } from 'node:util'

import { table, type Row } from '../../bench/row.ts'
import { scratchDatabase, type DatabaseKind } from '../scratch-database.ts'
import { answerQueries, modes, type Mode } from './answer-queries.ts'
import { readEvaluationFolder, type EvaluationQuery } from './evaluation-folder.ts'
import { fillCatalogue } from './fill-catalogue.ts'
import { searchFigures, type SearchFigures } from './search-figures.ts'
import { writeFigures } from './write-figures.ts'

interface Output {
  /** Figures, for programs. */
  readonly say: (line: string) => void
  readonly progress: (line: string) => void
}

const usage = `Usage:
  npm run --silent eval:search -- DIR [--mode known|guessed] [--json] [--database embedded|postgresql]
                                      [--every N] [--misses TYPE] [--document]

Reads docs.jsonl, thesaurus.jsonl and queries.tsv of the folder into an empty database, runs every query through the
search of the site, and prints { "documents": { language: { type: { "mrr", "recall", "n" }, "mean": … } } }.
  --mode      known: the query's language is certain. guessed: the page is in the documents' language, and the words
              of the query tell its own. known unless said otherwise
  --json      JSON alone, without the table on standard error
  --database  embedded, or postgresql on the server of DATABASE_URL; which of the two DATABASE_URL decides
  --every     only every so manyth query
  --misses    also lists the queries of a type that were not found at the first place
  --document  both modes, and the figures into docs/search.md and docs/performance.md`

/** Runs the evaluation as the command line asks for it; 0 done, 1 refused in words, 2 not understood. */
export async function runSearchEvaluation(words: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const asked = readWords(words)
  if (asked === undefined) {
    output.progress(usage)
    return 2
  }
  const folder = readEvaluationFolder(asked.folder)
  const scratch = typeof folder === 'string' ? folder : await scratchDatabase(asked.database)
  if (typeof folder === 'string' || typeof scratch === 'string') {
    output.progress(String(scratch))
    return 1
  }
  try {
    const { db } = scratch.open
    output.progress(
      `${folder.documents.length} documents, ${folder.concepts.length} concepts: filling ${asked.database} …`,
    )
    await fillCatalogue(db, folder)
    const queries = folder.queries.filter((_, index) => index % asked.every === 0)
    const figuresIn = new Map<Mode, SearchFigures>()
    for (const mode of asked.document ? modes : [asked.mode]) {
      const answered = await answerQueries(db, queries, mode, output.progress)
      answered.filter(({ type }) => type === asked.misses).forEach((query) => tellMiss(query, output))
      figuresIn.set(mode, searchFigures(answered))
    }
    for (const [mode, figures] of figuresIn) {
      if (!asked.json) output.progress(`\n${mode}\n${table(rowsOf(figures))}`)
    }
    if (asked.document) writeFigures(figuresIn, asked.database, new Date())
    const documents = figuresIn.get(asked.mode) ?? {}
    output.say(JSON.stringify({ documents }, null, asked.json ? 0 : 1))
    return 0
  } finally {
    await scratch.remove()
  }
}

interface Asked {
  readonly folder: string
  readonly mode: Mode
  readonly json: boolean
  readonly database: DatabaseKind
  readonly every: number
  readonly misses: string | undefined
  readonly document: boolean
}

function readWords(words: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        mode: { type: 'string', default: 'known' },
        json: { type: 'boolean', default: false },
        database: { type: 'string', default: process.env['DATABASE_URL'] ? 'postgresql' : 'embedded' },
        every: { type: 'string', default: '1' },
        misses: { type: 'string' },
        document: { type: 'boolean', default: false },
      },
    })
    const { json, database, misses, document } = values
    const [folder] = positionals
    const mode = modes.find((known) => known === values.mode)
    const every = /^[1-9]\d{0,5}$/.test(values.every) ? Number(values.every) : undefined
    if (folder === undefined || positionals.length > 1 || mode === undefined || every === undefined)
      return undefined
    if (database !== 'embedded' && database !== 'postgresql') return undefined
    return { folder, mode, json, database, every, misses, document }
  } catch {
    return undefined
  }
}

export function rowsOf(figures: SearchFigures): Row[] {
  return Object.entries(figures).flatMap(([documents, byType]) =>
    Object.entries(byType).map(([type, { mrr, recall, n }]) => ({
      documents,
      type,
      mrr: mrr ?? 0,
      recall: recall ?? 0,
      ...(n === undefined ? {} : { n }),
    })),
  )
}

function tellMiss(
  query: EvaluationQuery & { readonly place: number | undefined },
  { progress }: Output,
): void {
  const { place, qlang, doclang, relevant } = query
  if (place === 1) return
  progress(`${place ?? '–'}\t${qlang}→${doclang}\t${query.query}\t${relevant}`)
}
