import type { z } from 'zod'

import {
  backupFormat,
  endLineSchema,
  headerSchema,
  readBackupFile,
  tableLineSchema,
  type BackupHeader,
} from './backup-file.ts'

/** Why a file cannot be restored. */
export type BackupRefusal =
  | 'no-file'
  | 'not-a-backup'
  | 'damaged'
  | 'newer-format'
  | 'newer-migrations'
  | 'other-region'
  | 'shared-database'

export interface RestoreTarget {
  readonly region: string
  /** Migrations that this Laipa has, in order. */
  readonly migrations: readonly string[]
}

/** Reads the whole file once, so that a damaged one is refused before anything is touched. */
export async function checkBackup(
  path: string,
  target: RestoreTarget,
): Promise<BackupHeader | BackupRefusal> {
  const lines = readBackupFile(path)
  try {
    const first = await lines.next()
    const header = readLine(headerSchema, first.done ? '' : first.value)
    if (header === undefined) return 'not-a-backup'
    return refuseHeader(header, target) ?? ((await isWhole(lines)) ? header : 'damaged')
  } catch (error) {
    return refusalOf(error)
  } finally {
    await lines.return(undefined)
  }
}

function refuseHeader(header: BackupHeader, target: RestoreTarget): BackupRefusal | undefined {
  if (header.format > backupFormat) return 'newer-format'
  if (header.region !== target.region) return 'other-region'
  return header.migrations.every((file) => target.migrations.includes(file)) ? undefined : 'newer-migrations'
}

/** Every table has as many rows as it says, each row is JSON, and the last line counts the same. */
async function isWhole(lines: AsyncGenerator<string>): Promise<boolean> {
  let tables = 0
  let rows = 0
  for (;;) {
    const { value: line, done } = await lines.next()
    if (done) return false
    const end = readLine(endLineSchema, line)
    if (end !== undefined)
      return end.tables === tables && end.rows === rows && ((await lines.next()).done ?? false)
    const table = readLine(tableLineSchema, line)
    if (table === undefined) return false
    for (let row = 0; row < table.rows; row += 1) {
      const next = await lines.next()
      if (next.done || !isJson(next.value)) return false
    }
    tables += 1
    rows += table.rows
  }
}

export function readLine<Schema extends z.ZodType>(
  schema: Schema,
  line: string,
): z.infer<Schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** zlib names its own faults; text that is not UTF-8 is a TypeError of the decoder. */
function refusalOf(error: unknown): BackupRefusal {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') return 'no-file'
  if (code === 'Z_DATA_ERROR')
    return error instanceof Error && /header/.test(error.message) ? 'not-a-backup' : 'damaged'
  if (code === 'Z_BUF_ERROR' || code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'damaged'
  throw error
}
