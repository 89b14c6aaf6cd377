import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'

import { projectRoot } from '../app/shared/project-root.ts'
import { markdownTable, type Row } from './row.ts'

/** Keeps the latest figures of a benchmark on disk, with what they were measured on. */
export function saveResults(name: string, rows: readonly Row[], at: Date): void {
  const folder = join(projectRoot, 'bench', 'results')
  const machine = {
    at: at.toISOString(),
    processors: cpus().length,
    model: cpus()[0]?.model ?? '',
    load: loadNow(),
    node: process.version,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ machine, rows }, null, 1)}\n`)
}

/** Puts the figures between the marks of a document in `docs` that bear the benchmark's name. */
export function writeIntoDocument(
  name: string,
  rows: readonly Row[],
  at: Date,
  file = 'performance.md',
): void {
  const measured = `Measured ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC; load at the start ${loadNow()}.`
  writeSection(file, name, `${measured}\n\n${markdownTable(rows)}`)
}

/** Puts a text between the marks of a document in `docs` that bear the name. */
export function writeSection(file: string, name: string, text: string): void {
  const document = join(projectRoot, 'docs', file)
  if (!existsSync(document)) return
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const [before, , after] = readFileSync(document, 'utf8').split(
    new RegExp(`(?<=${begin})([\\s\\S]*?)(?=${end})`),
  )
  if (before === undefined || after === undefined) throw new Error(`${document} has no marks for ${name}.`)
  writeFileSync(document, `${before}\n\n${text}\n\n${after}`)
}

/** Processes that were running or waiting, over the last minute. */
export function loadNow(): number {
  return Number((loadavg()[0] ?? 0).toFixed(1))
}
