import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { DatabasePlace } from '../../app/shared/db/open-database.ts'
import { addressOf, runOnServer } from '../../tests/support/postgresql.ts'
import type { Target } from '../benchmark.ts'
import { newDatabaseName } from '../catalogue/catalogue-databases.ts'
import type { Row } from '../row.ts'

type Measure = (database: Target['database'], place: DatabasePlace) => Promise<Row>

/** A row for an empty embedded database and, where there is a server, one for an empty database on it. */
export async function onBothDatabases(server: string, measure: Measure): Promise<Row[]> {
  const embedded = await onEmbedded(measure)
  return server === '' ? [embedded] : [embedded, await onServer(server, measure)]
}

async function onEmbedded(measure: Measure): Promise<Row> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'laipa-bench-data-'))
  try {
    return await measure('embedded', { dataFolder, region: 'latgale' })
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function onServer(server: string, measure: Measure): Promise<Row> {
  const name = newDatabaseName()
  await runOnServer(server, `create database ${name} template template0`)
  try {
    return await measure('postgresql', { url: addressOf(server, name), region: 'latgale' })
  } finally {
    await runOnServer(server, `drop database if exists ${name} with (force)`)
  }
}
