import {
  importOrganisations,
  organisationFaultMessages,
  type SavedOrganisations,
} from '../modules/organisations/index.ts'
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
      const described = faults.map((fault) => ({
        ...fault,
        sentence: faultText(fault, organisationFaultMessages, 'en'),
      }))
      for (const { sentence } of described) setting.progress(sentence)
      setting.progress(outcomeOf(saved, dryRun, records.length))
      const counts = saved ?? { added: 0, changed: 0, unchanged: 0 }
      const result = { imported: saved !== undefined, ...counts, good: records.length, faults: described }
      setting.say(JSON.stringify(result))
      return faults.length > 0 && !skipFaulty ? 1 : 0
    })
  },
}

function outcomeOf(saved: SavedOrganisations | undefined, dryRun: boolean, good: number): string {
  if (saved !== undefined) {
    return `Imported: ${saved.added} added, ${saved.changed} changed, ${saved.unchanged} unchanged.`
  }
  return dryRun
    ? `Dry run: nothing was written. ${counted(good, 'organisation')} can be imported.`
    : 'Nothing was imported.'
}
