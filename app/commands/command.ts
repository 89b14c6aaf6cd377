import { parseArgs, type ParseArgsConfig } from 'node:util'

import { prepareRegion } from '../region.ts'
import { FolderInUse } from '../shared/db/data-folder-lock.ts'
import { openDatabase, type OpenDatabase } from '../shared/db/open-database.ts'
import type { Actor } from '../shared/events/events.ts'
import type { Settings } from '../shared/settings.ts'

/** What a command works with; tests give their own. */
export interface CommandSetting {
  readonly settings: Settings
  readonly now: Date
  /** The result as JSON, for programs. */
  readonly say: (line: string) => void
  /** What is being done, what came of it and why it failed, in sentences for people. */
  readonly progress: (line: string) => void
}

/** 0 done, 1 refused or failed in words already given, 2 the words were not understood. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  /** How it is called: `import offers`. */
  readonly words: readonly string[]
  readonly usage: string
  readonly meaning: string
  readonly run: (words: readonly string[], setting: CommandSetting) => Promise<ExitCode>
}

export const operator: Actor = { kind: 'operator', id: 'command-line' }

/** Words and options after the name of a command, or undefined when they are not what it takes. */
export function readWords<Options extends ParseArgsConfig['options']>(
  words: readonly string[],
  options: Options,
  positions: number,
) {
  try {
    const read = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    return read.positionals.length === positions ? read : undefined
  } catch {
    return undefined
  }
}

/** Opens the database of the settings, migrated and with its vocabularies, and closes it again. */
export async function withRegion(
  setting: CommandSetting,
  action: (open: OpenDatabase) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withDatabase(setting, async (open) => {
    await prepareRegion(open, setting.now)
    return action(open)
  })
}

/** Opens the database as it is; a server that has the data folder open is named, and nothing happens. */
export async function withDatabase(
  { settings, progress }: CommandSetting,
  action: (open: OpenDatabase) => Promise<ExitCode>,
): Promise<ExitCode> {
  const open = await openOrSay(settings, progress)
  if (open === undefined) return 1
  try {
    return await action(open)
  } finally {
    await open.close()
  }
}

async function openOrSay(
  settings: Settings,
  progress: (line: string) => void,
): Promise<OpenDatabase | undefined> {
  try {
    return await openDatabase({
      url: settings.DATABASE_URL,
      dataFolder: settings.LAIPA_DATA,
      region: settings.LAIPA_REGION,
    })
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    progress(error.message)
    return undefined
  }
}

/** Says why a command ends without doing anything. */
export function failed(setting: CommandSetting, sentence: string): ExitCode {
  setting.progress(sentence)
  return 1
}

/** "1 offer", "2 offers". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
