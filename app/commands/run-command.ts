import { adminCommand } from './admin.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import type { Command, CommandSetting, ExitCode } from './command.ts'
import { verifyEventsCommand } from './events.ts'
import { refreshDemonstrationCommand, removeDemonstrationCommand } from './demonstration.ts'
import { grantRightCommand, revokeRightCommand, withdrawOrganisationCommand } from './feed-rights.ts'
import {
  discardRunCommand,
  releaseRunCommand,
  runFeedCommand,
  showRunCommand,
  uploadToFeedCommand,
} from './feed-runs.ts'
import {
  addFeedCommand,
  endFeedCommand,
  listFeedsCommand,
  pauseFeedCommand,
  resumeFeedCommand,
} from './feed-setup.ts'
import { importEscoCommand } from './import-esco.ts'
import { importOffersCommand } from './import-offers.ts'
import { importOrganisationsCommand } from './import-organisations.ts'
import { joinOffersCommand, partOffersCommand } from './offers.ts'
import { replayAllocationCommand } from './replay-allocation.ts'
import {
  confirmSkillCommand,
  declineSkillCommand,
  listSuggestionsCommand,
  suggestSkillsCommand,
} from './skills.ts'

const commands: readonly Command[] = [
  adminCommand,
  importEscoCommand,
  importOrganisationsCommand,
  importOffersCommand,
  addFeedCommand,
  listFeedsCommand,
  runFeedCommand,
  uploadToFeedCommand,
  showRunCommand,
  releaseRunCommand,
  discardRunCommand,
  pauseFeedCommand,
  resumeFeedCommand,
  endFeedCommand,
  grantRightCommand,
  revokeRightCommand,
  withdrawOrganisationCommand,
  refreshDemonstrationCommand,
  removeDemonstrationCommand,
  suggestSkillsCommand,
  listSuggestionsCommand,
  confirmSkillCommand,
  declineSkillCommand,
  joinOffersCommand,
  partOffersCommand,
  replayAllocationCommand,
  backupCommand,
  restoreCommand,
  verifyEventsCommand,
]

/** Runs what the words name; words that are not understood are answered with the usage. */
export async function runCommand(words: readonly string[], setting: CommandSetting): Promise<ExitCode> {
  const command = commands.find((candidate) => candidate.words.every((word, index) => words[index] === word))
  const exit = (await command?.run(words.slice(command.words.length), setting)) ?? 2
  if (exit === 2) {
    for (const line of usageOf(command === undefined ? commands : [command])) setting.progress(line)
  }
  return exit
}

function usageOf(shown: readonly Command[]): string[] {
  return [
    'Usage:',
    ...shown.flatMap((command) => [`  npm run laipa -- ${command.usage}`, `      ${command.meaning}`]),
  ]
}
