import { statSync } from 'node:fs'

import { importEsco, isEscoFault, type EscoFault, type EscoImported } from '../modules/vocabulary/index.ts'
import { counted, failed, operator, readWords, withRegion, type Command } from './command.ts'

export const importEscoCommand: Command = {
  words: ['import', 'esco'],
  usage: 'import esco DIR',
  meaning: 'Loads the full ESCO tables (.tsv or .tsv.gz) of a folder into the vocabularies.',
  run: async (words, setting) => {
    const [folder] = readWords(words, {}, 1)?.positionals ?? []
    if (folder === undefined) return 2
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      return failed(setting, `There is no folder ${folder}.`)
    }
    return withRegion(setting, async (open) => {
      const result = await importEsco(open.db, {
        folder,
        progress: setting.progress,
        by: operator,
        now: setting.now,
      })
      if (isEscoFault(result))
        return failed(setting, `${placeOf(result)}: ${result.sentence} Nothing was changed.`)
      for (const line of reportOf(result)) setting.progress(line)
      const { saved, changed, skipped } = result
      setting.say(JSON.stringify({ changed, saved, skipped: skipped.length }))
      return 0
    })
  },
}

function placeOf({ file, line, column }: EscoFault): string {
  return [file, ...(line > 0 ? [`line ${line}`] : []), ...(column > 0 ? [`column ${column}`] : [])].join(', ')
}

function reportOf({ saved, changed, skipped }: EscoImported): string[] {
  const parts = Object.entries(saved).map(
    ([part, { added, changed, removed }]) =>
      `${part}: ${added} added, ${changed} changed, ${removed} removed`,
  )
  const examples = [...new Set(skipped.map(({ values }) => values['occupation'] ?? ''))].slice(0, 3)
  const left = `${counted(skipped.length, 'relation')} left out, because the edition does not have the occupation or skill`
  return [
    ...(changed ? parts : ['Nothing has changed: this edition of ESCO is loaded already.']),
    ...(skipped.length > 0 ? [`${left} (${examples.join(', ')}).`] : []),
  ]
}
