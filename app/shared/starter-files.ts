import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { projectRoot } from './project-root.ts'

/** A row of a tab-separated file, by column name. */
export type StarterRow = Readonly<Record<string, string>>

/** Rows of a tab-separated file of `starter/`. */
export function readStarterTable(file: string): StarterRow[] {
  const [header = '', ...lines] = readStarterFile(file).split('\n')
  const columns = header.split('\t')
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    })
}

/** Objects of a `*.jsonl` file of `starter/`. */
export function readStarterObjects(file: string): unknown[] {
  return readStarterFile(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
}

/** Changes when any of the files does. */
export function starterFingerprint(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readStarterFile(file))
  return hash.digest('hex')
}

function readStarterFile(file: string): string {
  return readFileSync(join(projectRoot, 'starter', file), 'utf8').replace(/\r\n/g, '\n')
}
