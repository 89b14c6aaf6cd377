import { importOrganisations, organisationFaultMessages } from '../modules/organisations/index.ts'
import { faultText } from '../shared/import/fault-text.ts'
import { counted, failed, operator, readWords, withRegion, type Command } from './command.ts'
import { readFileOf } from './read-file.ts'
import { isSourceName } from './source-name.ts'

const options = {
  'dry-run': { type: 'boolean', default: false },
  'skip-faulty': { type: 'boolean', default: false },
  source: { type: 'string', default: 'import' },
} as const

export const importOrganisationsCommand: Command = {
  words: ['import', 'organisations'],
  usage: 'import organisations FILE [--dry-run] [--skip-faulty] [--source NAME]',
  meaning: 'Checks organisations in a .jsonl file, and imports them when they have no faults.',
  run: async (words, setting) => {
    const read = readWords(words, options, 1)
    const [path = ''] = read?.positionals ?? []
    if (read === undefined || !isSourceName(read.values.source)) return 2
    const bytes = readFileOf(path)
    if (typeof bytes === 'string') return failed(setting, bytes)
    return withRegion(setting, async (open) => {
      const dryRun = read.values['dry-run']
      const skipFaulty = read.values['skip-faulty']
      const asked = { source: read.values.source, dryRun, skipFaulty, by: operator, now: setting.now }
      const { records, faults, saved } = await importOrganisations(open.db, bytes, asked)
      for (const fault of faults) setting.say(faultText(fault, organisationFaultMessages, 'en'))
      if (saved !== undefined) {
        setting.say(`Imported: ${saved.added} added, ${saved.changed} changed, ${saved.unchanged} unchanged.`)
      } else if (dryRun) {
        setting.say(
          `Dry run: nothing was written. ${counted(records.length, 'organisation')} can be imported.`,
        )
      } else setting.say('Nothing was imported.')
      return faults.length > 0 && !skipFaulty ? 1 : 0
    })
  },
}
