import type { ExitCode } from './commands/command.ts'
import { runCommand } from './commands/run-command.ts'
import { isRefusedConnection } from './shared/db/refused-connection.ts'
import { readSettings } from './shared/settings.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<ExitCode> {
  const reading = readSettings(process.env)
  if ('faults' in reading) {
    reading.faults.forEach(progress)
    return 1
  }
  try {
    return await runCommand(words, { settings: reading.settings, now: new Date(), say, progress })
  } catch (error) {
    progress(`The command failed: ${reasonOf(error)}`)
    return 1
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`)
}

function reasonOf(error: unknown): string {
  if (isRefusedConnection(error))
    return `the database that DATABASE_URL names could not be opened: ${error.message}.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
