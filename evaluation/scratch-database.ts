import { randomBytes } from 'node:crypto'

import { migrate } from '../app/shared/db/migrate.ts'
import { openDatabase, type DatabasePlace, type OpenDatabase } from '../app/shared/db/open-database.ts'
import { addressOf, findTestServer, runOnServer } from '../tests/support/postgresql.ts'

export type DatabaseKind = 'embedded' | 'postgresql'

export interface ScratchDatabase {
  readonly open: OpenDatabase
  remove(): Promise<void>
}

const region = 'latgale'

/** An empty migrated database, gone after the evaluation; a sentence says why there can be none. */
export async function scratchDatabase(kind: DatabaseKind): Promise<ScratchDatabase | string> {
  if (kind === 'embedded') return openScratch({ region }, async () => {})
  const server = process.env['DATABASE_URL'] || (await findTestServer())
  if (server === undefined) return 'No PostgreSQL server was found; DATABASE_URL may name one.'
  const name = `laipa_evaluation_${randomBytes(6).toString('hex')}`
  await runOnServer(server, `create database ${name} template template0`)
  return openScratch({ url: addressOf(server, name), region }, () =>
    runOnServer(server, `drop database if exists ${name} with (force)`),
  )
}

async function openScratch(place: DatabasePlace, drop: () => Promise<void>): Promise<ScratchDatabase> {
  const open = await openDatabase(place)
  const remove = async () => {
    await open.close()
    await drop()
  }
  try {
    await migrate(open)
    return { open, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
