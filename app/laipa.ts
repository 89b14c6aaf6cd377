import type { Command, CommandSetting, ExitCode } from './commands/command.ts'
import { backupCommand, restoreCommand } from './commands/backup.ts'
import { refreshDemonstrationCommand, removeDemonstrationCommand } from './commands/demonstration.ts'
import { importEscoCommand } from './commands/import-esco.ts'
import { importOffersCommand } from './commands/import-offers.ts'
import { importOrganisationsCommand } from './commands/import-organisations.ts'
import { readSettings } from './shared/settings.ts'

const commands: readonly Command[] = [
  importEscoCommand,
  importOrganisationsCommand,
  importOffersCommand,
  refreshDemonstrationCommand,
  removeDemonstrationCommand,
  backupCommand,
  restoreCommand,
]

process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<ExitCode> {
  const reading = readSettings(process.env)
  const progress = (line: string) => void process.stderr.write(`${line}\n`)
  if ('faults' in reading) {
    for (const sentence of reading.faults) progress(sentence)
    return 1
  }
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  return runCommand(words, { settings: reading.settings, now: new Date(), say, progress })
}

async function runCommand(words: readonly string[], setting: CommandSetting): Promise<ExitCode> {
  const command = commands.find((candidate) => candidate.words.every((word, index) => words[index] === word))
  const exit = (await command?.run(words.slice(command.words.length), setting)) ?? 2
  if (exit === 2)
    for (const line of usageOf(command === undefined ? commands : [command])) setting.progress(line)
  return exit
}

function usageOf(shown: readonly Command[]): string[] {
  return [
    'Usage:',
    ...shown.flatMap((command) => [`  npm run laipa -- ${command.usage}`, `      ${command.meaning}`]),
  ]
}
