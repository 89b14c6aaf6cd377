import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'

import { suggestForText } from '../../app/modules/catalogue/skill-suggestion/skill-suggestion-queries.ts'
import { readFileOf } from '../../app/commands/read-file.ts'
import type { Db } from '../../app/shared/db/db.ts'
import { projectRoot } from '../../app/shared/project-root.ts'
import { writeIntoDocument } from '../../bench/results.ts'
import { table, type Row } from '../../bench/row.ts'
import type { DatabaseKind } from '../scratch-database.ts'
import { scratchVocabulary } from './scratch-vocabulary.ts'
import { figuresOf, type AnsweredRow } from './skill-figures.ts'
import { readSkillRows, type SkillRow } from './skill-rows.ts'

interface Output {
  /** Figures, for programs. */
  readonly say: (line: string) => void
  readonly progress: (line: string) => void
}

const usage = `Usage:
  npm run --silent eval:skills -- FILE… [--json] [--esco DIR] [--database embedded|postgresql] [--document]

Reads rows of text<TAB>uri (an ESCO address, full or short; empty when "no match" is right), asks for the skills of
each text as the interface for programs does, and prints { "precision", "recall", "mrr", "n" } of all rows.
  precision  of the rows that got an answer, the share whose first suggestion is right
  recall     of the rows with a skill, the share whose first suggestion is right
  mrr        over the rows with a skill, the mean of 1 / place of the right one among the first ten
A skill that the vocabulary does not have counts as not found. The vocabulary is the one that ships with Laipa and
ESCO from --esco; without it ../shared/data/esco where that is there. --esco none leaves ESCO out.
--document also writes the figures into docs/performance.md.`

/** Runs the evaluation as the command line asks for it; 0 done, 1 refused in words, 2 not understood. */
export async function runSkillEvaluation(words: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const asked = readWords(words)
  if (asked === undefined) {
    output.progress(usage)
    return 2
  }
  const files = asked.files.map(readRows)
  const refusal = files.find((file) => typeof file === 'string')
  if (refusal !== undefined) return refused(refusal, output)
  const esco = asked.esco === 'none' ? undefined : (asked.esco ?? escoBeside())
  output.progress(
    esco === undefined ? 'Vocabulary: the one that ships with Laipa.' : `Vocabulary: Laipa’s and ${esco}.`,
  )
  const scratch = await scratchVocabulary(asked.database, esco, output.progress)
  if (typeof scratch === 'string') return refused(scratch, output)
  try {
    const begun = new Date()
    const answered = []
    for (const file of files) {
      if (typeof file !== 'string')
        answered.push({ name: file.name, rows: await answer(scratch.open.db, file.rows) })
    }
    const shown = answered.map(({ name, rows }) => rowOf(name, asked.database, rows))
    output.progress(table(shown))
    if (asked.document) writeIntoDocument('skills', shown, begun)
    output.say(JSON.stringify(figuresOf(answered.flatMap(({ rows }) => rows))))
    return 0
  } finally {
    await scratch.remove()
  }
}

interface Asked {
  readonly files: readonly string[]
  readonly esco: string | undefined
  readonly database: DatabaseKind
  readonly document: boolean
}

function readWords(words: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        esco: { type: 'string' },
        database: { type: 'string', default: 'embedded' },
        document: { type: 'boolean', default: false },
      },
    })
    const { esco, database, document } = values
    if (positionals.length === 0 || (database !== 'embedded' && database !== 'postgresql')) return undefined
    return { files: positionals, esco, database, document }
  } catch {
    return undefined
  }
}

function readRows(path: string): { readonly name: string; readonly rows: readonly SkillRow[] } | string {
  const bytes = readFileOf(path)
  if (typeof bytes === 'string') return bytes
  const rows = readSkillRows(basename(path), bytes)
  return typeof rows === 'string' ? rows : { name: basename(path), rows }
}

async function answer(db: Db, rows: readonly SkillRow[]): Promise<AnsweredRow[]> {
  const answered: AnsweredRow[] = []
  for (const row of rows) {
    const suggested = await suggestForText(db, row.text)
    answered.push({ ...row, suggested: suggested.map(({ id }) => id) })
  }
  return answered
}

function escoBeside(): string | undefined {
  const folder = join(projectRoot, '..', 'shared', 'data', 'esco')
  return existsSync(folder) ? folder : undefined
}

function rowOf(file: string, database: DatabaseKind, rows: readonly AnsweredRow[]): Row {
  const { n, ...figures } = figuresOf(rows)
  return {
    file,
    database,
    n,
    answered: rows.filter(({ suggested }) => suggested.length > 0).length,
    ...figures,
  }
}

function refused(sentence: string, { progress }: Output): 1 {
  progress(sentence)
  return 1
}
