import { randomBytes } from 'node:crypto'

import { databaseNames, runOnServer } from './postgresql.ts'

/** Every name tells the hour in which the database was made, so that what a killed run left is swept later. */
const prefix = 'laipa_test_'
const keptHours = 1

export function newDatabaseName(part: string): string {
  return `${prefix}${currentHour()}_${randomBytes(4).toString('hex')}_${part}`
}

export function testDatabaseNames(server: string): Promise<string[]> {
  return databaseNames(server, prefix)
}

export async function sweepDatabases(server: string): Promise<void> {
  for (const name of await testDatabaseNames(server)) {
    const hour = Number(/^laipa_test_(\d+)_/.exec(name)?.[1] ?? 0)
    if (currentHour() - hour > keptHours)
      await runOnServer(server, `drop database if exists ${name} with (force)`)
  }
}

function currentHour(): number {
  return Math.floor(Date.now() / 3_600_000)
}
