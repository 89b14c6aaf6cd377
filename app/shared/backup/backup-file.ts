import {
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  closeSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { constants, createGunzip, createGzip } from 'node:zlib'

import { z } from 'zod'

/** Raised when a newer Laipa can no longer read what an older one wrote. */
export const backupFormat = 1

/** The first line of a backup. */
export const headerSchema = z.object({
  laipa: z.literal('backup'),
  format: z.number(),
  region: z.string(),
  madeAt: z.string(),
  migrations: z.array(z.string()),
})
export type BackupHeader = z.infer<typeof headerSchema>

/** Stands before the rows of a table, each of which is a line of its own. */
export const tableLineSchema = z.object({
  home: z.enum(['reference', 'region']),
  table: z.string(),
  columns: z.array(z.string()),
  rows: z.int().min(0),
})
export type TableLine = z.infer<typeof tableLineSchema>

/** The last line, without which a backup is not whole. */
export const endLineSchema = z.object({ end: z.literal(true), tables: z.int(), rows: z.int() })

export interface BackupWriter {
  line(text: string): Promise<void>
  /** Gives the file its name; until then it is called `….part`. */
  finish(): Promise<void>
  discard(): Promise<void>
}

/** Writes lines into a gzip file that only its owner may read, since it holds everything. */
export function writeBackupFile(path: string): BackupWriter {
  const part = `${path}.part`
  const file = createWriteStream(part, { mode: 0o600 })
  const gzip = createGzip({ level: constants.Z_BEST_SPEED })
  gzip.pipe(file)
  const failure = new Promise<never>((_, reject) => {
    file.once('error', reject)
    gzip.once('error', reject)
  })
  // Awaited only while something waits for it; alone it must not end the process.
  failure.catch(() => {})
  return {
    line: async (text) => {
      if (!gzip.write(`${text}\n`)) await Promise.race([once(gzip, 'drain'), failure])
    },
    finish: async () => {
      gzip.end()
      await Promise.race([finished(file), failure])
      const handle = openSync(part, 'r+')
      fsyncSync(handle)
      closeSync(handle)
      renameSync(part, path)
    },
    discard: async () => {
      gzip.destroy()
      file.destroy()
      rmSync(part, { force: true })
    },
  }
}

/** Lines of a gzip file one by one; throws what zlib throws when it is damaged. */
export async function* readBackupFile(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const gunzip = createGunzip()
  file.once('error', (error) => gunzip.destroy(error))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  // Not `readline`: it also ends lines at U+2028, which texts hold.
  for await (const chunk of file.pipe(gunzip)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest + decoder.decode() !== '') yield rest
}
