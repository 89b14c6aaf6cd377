import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { raiseCatalogueVersion } from '../modules/catalogue/index.ts'
import { recordEvent } from '../shared/events/events.ts'
import type { BackupRefusal } from '../shared/backup/check-backup.ts'
import { restoreBackup } from '../shared/backup/restore-backup.ts'
import { writeBackup } from '../shared/backup/write-backup.ts'
import type { Settings } from '../shared/settings.ts'
import { counted, failed, operator, readWords, withDatabase, type Command } from './command.ts'
import { fileRefusal } from './read-file.ts'

export const backupCommand: Command = {
  words: ['backup'],
  usage: 'backup FILE',
  meaning: 'Writes everything in the database into one file, which either kind of database can take back.',
  run: async (words, setting) => {
    const [path] = readWords(words, {}, 1)?.positionals ?? []
    if (path === undefined) return 2
    if (!hasDatabase(setting.settings)) return failed(setting, noDatabase(setting.settings))
    return withDatabase(setting, async (open) => {
      try {
        const size = await writeBackup(open, path, setting.now, setting.progress)
        if (size === 'no-database') return failed(setting, noDatabase(setting.settings))
        setting.progress(
          `Written to ${path}: ${counted(size.rows, 'row')} of ${counted(size.tables, 'table')}.`,
        )
        setting.say(JSON.stringify({ written: path, ...size }))
        return 0
      } catch (error) {
        if (!isFileFault(error)) throw error
        return failed(setting, fileRefusal(path, error, 'written'))
      }
    })
  },
}

export const restoreCommand: Command = {
  words: ['restore'],
  usage: 'restore FILE',
  meaning: 'Puts the database back to what a backup holds; what it holds now is lost.',
  run: async (words, setting) => {
    const [path] = readWords(words, {}, 1)?.positionals ?? []
    if (path === undefined) return 2
    if (!existsSync(path)) return failed(setting, `There is no file ${path}.`)
    return withDatabase(setting, async (open) => {
      const size = await restoreBackup(open, path, {
        progress: setting.progress,
        afterwards: async (tx) => {
          await raiseCatalogueVersion(tx)
          await recordEvent(tx, 'installation.database.restored', open.region, operator, setting.now)
        },
      })
      if (typeof size === 'string') return failed(setting, `${path} ${refusals[size]} Nothing was changed.`)
      setting.progress(
        `Restored from ${path}: ${counted(size.rows, 'row')} of ${counted(size.tables, 'table')}.`,
      )
      setting.say(JSON.stringify({ restored: path, ...size }))
      return 0
    })
  },
}

const refusals: Readonly<Record<BackupRefusal, string>> = {
  'no-file': 'cannot be read.',
  'not-a-backup': 'is not a backup of Laipa.',
  damaged: 'is damaged: it was cut off or has changed since it was written. Take another backup.',
  'newer-format': 'was written by a newer Laipa. Install that first.',
  'newer-migrations':
    'was written by a newer Laipa, with tables that this one does not know. Install that first.',
  'other-region': 'is a backup of another region. Set LAIPA_REGION to that region.',
  'shared-database':
    'cannot be restored here, because the database holds other regions too. Restore it into a database of its own.',
}

function hasDatabase(settings: Settings): boolean {
  return settings.DATABASE_URL !== undefined || existsSync(join(settings.LAIPA_DATA, 'database'))
}

function noDatabase(settings: Settings): string {
  const place = settings.DATABASE_URL === undefined ? settings.LAIPA_DATA : `region ${settings.LAIPA_REGION}`
  return `There is nothing to back up: ${place} has no database of Laipa yet.`
}

function isFileFault(error: unknown): boolean {
  const code = error instanceof Error ? Reflect.get(error, 'syscall') : undefined
  return typeof code === 'string' && ['open', 'write', 'rename'].includes(code)
}
