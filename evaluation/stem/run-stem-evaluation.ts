import { parseArgs } from 'node:util'

import { writeIntoDocument } from '../../bench/results.ts'
import { table, type Row } from '../../bench/row.ts'
import type { Agreement } from './agreement.ts'
import { measureFolder, type MeasuredFolder } from './stem-figures.ts'

interface Output {
  /** Figures, for programs. */
  readonly say: (line: string) => void
  readonly progress: (line: string) => void
}

const usage = `Usage:
  npm run --silent eval:stem -- DIR [--json] [--document]

Stems the word forms of morph.*.tsv in the folder, of paradigms.*.tsv too where they are, and prints
{ language: { "nominal": { "pairF1", "bcubedF1" }, "all": …, "paradigms": … } }, each 0–1. Stems are made before any
database is asked, so the figures are the same on both.
  --json      JSON alone, without the table on standard error
  --document  puts the table into docs/performance.md`

/** Runs the evaluation as the command line asks for it; 0 done, 1 refused in words, 2 not understood. */
export function runStemEvaluation(words: readonly string[], output: Output): 0 | 1 | 2 {
  const asked = readWords(words)
  if (asked === undefined) {
    output.progress(usage)
    return 2
  }
  const measured = measureFolder(asked.folder)
  if (typeof measured === 'string') {
    output.progress(measured)
    return 1
  }
  const { figures, missing } = measured
  if (missing.length > 0) output.progress(`Not there, and left out: ${missing.join(', ')}.`)
  if (!asked.json) output.progress(table(rowsOf(figures)))
  if (asked.document) writeIntoDocument('stems', rowsOf(figures), new Date(), 'performance.md')
  output.say(JSON.stringify(figures, roundedNumbers, asked.json ? 0 : 1))
  return 0
}

function readWords(
  words: readonly string[],
): { folder: string; json: boolean; document: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        document: { type: 'boolean', default: false },
      },
    })
    const [folder] = positionals
    return folder === undefined || positionals.length > 1 ? undefined : { folder, ...values }
  } catch {
    return undefined
  }
}

/** In percent with a decimal, as docs/performance.md shows them. */
export function rowsOf(figures: MeasuredFolder['figures']): Row[] {
  return Object.entries(figures).flatMap(([language, byWords]) =>
    Object.entries(byWords).map(([words, { pairF1, bcubedF1 }]: [string, Agreement]) => ({
      language,
      words,
      'pair F1 (%)': Math.round(pairF1 * 1000) / 10,
      'BCubed F1 (%)': Math.round(bcubedF1 * 1000) / 10,
    })),
  )
}

function roundedNumbers(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value
}
