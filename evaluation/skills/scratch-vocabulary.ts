import { randomBytes } from 'node:crypto'

import { importEsco, isEscoFault, vocabulary } from '../../app/modules/vocabulary/index.ts'
import { migrate } from '../../app/shared/db/migrate.ts'
import { openDatabase, type OpenDatabase } from '../../app/shared/db/open-database.ts'
import { addressOf, findTestServer, runOnServer } from '../../tests/support/postgresql.ts'

export interface Scratch {
  readonly open: OpenDatabase
  remove(): Promise<void>
}

export type DatabaseKind = 'embedded' | 'postgresql'

const region = 'latgale'

/** A database of its own with the vocabulary that ships with Laipa and, from a folder, all of ESCO; or why not. */
export async function scratchVocabulary(
  kind: DatabaseKind,
  escoFolder: string | undefined,
  progress: (line: string) => void,
): Promise<Scratch | string> {
  const made = kind === 'embedded' ? await inMemory() : await onServer()
  if (typeof made === 'string') return made
  const now = new Date()
  await migrate(made.open)
  await made.open.db.transaction().execute((tx) => vocabulary.vocabulary(tx, now))
  if (escoFolder === undefined) return made
  const by = { kind: 'operator', id: 'evaluation' } as const
  const loaded = await importEsco(made.open.db, { folder: escoFolder, progress, by, now })
  if (!isEscoFault(loaded)) return made
  await made.remove()
  return `${escoFolder} is no edition of ESCO: ${loaded.file}, line ${loaded.line}: ${loaded.sentence}`
}

async function inMemory(): Promise<Scratch> {
  const open = await openDatabase({ region })
  return { open, remove: () => open.close() }
}

async function onServer(): Promise<Scratch | string> {
  const server = process.env['DATABASE_URL'] || (await findTestServer())
  if (server === undefined) return 'No PostgreSQL server was found; DATABASE_URL may name one.'
  const name = `laipa_evaluation_${randomBytes(6).toString('hex')}`
  await runOnServer(server, `create database ${name} template template0`)
  const open = await openDatabase({ url: addressOf(server, name), region })
  const remove = async () => {
    await open.close()
    await runOnServer(server, `drop database if exists ${name} with (force)`)
  }
  return { open, remove }
}
