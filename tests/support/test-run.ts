import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { findTestServer, runOnServer } from './postgresql.ts'
import { testDatabaseNames } from './test-database-name.ts'

const variable = 'LAIPA_TEST_RUN'

/** Names what this run of the tests makes, in whichever of its workers. */
export function testRun(): string {
  return process.env[variable] ?? 'alone'
}

/** Called by Vitest before the first worker and, through what it gives, after the last one has ended. */
export function setup(): () => Promise<void> {
  // Once for each project of the configuration.
  const run = (process.env[variable] ??= Date.now().toString(36))
  return async () => {
    for (const name of readdirSync(tmpdir())) {
      if (name.startsWith(`laipa-test-${run}-`))
        rmSync(join(tmpdir(), name), { recursive: true, force: true })
    }
    const server = await findTestServer()
    if (server === undefined) return
    const left = (await testDatabaseNames(server)).filter((name) => name.endsWith(`_${run}`))
    for (const name of left) await runOnServer(server, `drop database if exists ${name} with (force)`)
  }
}
