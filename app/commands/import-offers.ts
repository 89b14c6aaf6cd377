import { basename } from 'node:path'
import { statSync } from 'node:fs'

import {
  allFaultMessages,
  importOffers,
  refuseFile,
  type OfferImportResult,
} from '../modules/catalogue/index.ts'
import { organisationFaultMessages } from '../modules/organisations/index.ts'
import { faultText } from '../shared/import/fault-text.ts'
import { counted, failed, operator, readWords, withRegion, type Command } from './command.ts'
import { isSourceName } from './source-name.ts'
import { readFileOf } from './read-file.ts'

const options = {
  'dry-run': { type: 'boolean', default: false },
  'skip-faulty': { type: 'boolean', default: false },
  source: { type: 'string', default: 'import' },
  'provider-file': { type: 'string' },
} as const

/** Of each kind of warning this many are listed; the rest is counted. */
const listedWarnings = 10

export const importOffersCommand: Command = {
  words: ['import', 'offers'],
  usage: 'import offers FILE [--dry-run] [--skip-faulty] [--source NAME] [--provider-file FILE]',
  meaning: 'Checks offers in a .jsonl, .csv or .xlsx file, and imports them when they have no faults.',
  run: async (words, setting) => {
    const read = readWords(words, options, 1)
    const [path = ''] = read?.positionals ?? []
    if (read === undefined || !isSourceName(read.values.source)) return 2
    const name = basename(path)
    const refusal = refuseFile(name, sizeOf(path))
    if (refusal !== undefined) return failed(setting, faultText(refusal, allFaultMessages, 'en'))
    const bytes = readFileOf(path)
    if (typeof bytes === 'string') return failed(setting, bytes)
    const providerPath = read.values['provider-file']
    const providerFile = providerPath === undefined ? undefined : readFileOf(providerPath)
    if (typeof providerFile === 'string') return failed(setting, providerFile)
    return withRegion(setting, async (open) => {
      setting.progress(`Checking ${name} …`)
      const result = await importOffers(open.db, {
        file: { name, bytes },
        ...(providerFile === undefined ? {} : { providerFile }),
        source: read.values.source,
        dryRun: read.values['dry-run'],
        skipFaulty: read.values['skip-faulty'],
        by: operator,
        now: setting.now,
      })
      for (const line of reportOf(result, { dryRun: read.values['dry-run'], providerPath }))
        setting.progress(line)
      setting.say(JSON.stringify(forPrograms(result)))
      const refused = result.saved === undefined && !(read.values['dry-run'] && result.good > 0)
      const stopped = result.faults.length + result.providerFaults.length > 0 && !read.values['skip-faulty']
      return refused || stopped ? 1 : 0
    })
  },
}

function forPrograms({ saved, run, good, faultyRows, absent, faults, warnings, ...rest }: OfferImportResult) {
  return {
    imported: saved !== undefined,
    run: run ?? null,
    ...(saved ?? { added: 0, changed: 0, unchanged: 0 }),
    good,
    faultyRows,
    absent,
    faults: faults.map((fault) => ({ ...fault, sentence: faultText(fault, allFaultMessages, 'en') })),
    providerFaults: rest.providerFaults.map((fault) => ({
      ...fault,
      sentence: faultText(fault, organisationFaultMessages, 'en'),
    })),
    warnings: warnings.map((fault) => ({ ...fault, sentence: faultText(fault, allFaultMessages, 'en') })),
  }
}

function reportOf(
  result: OfferImportResult,
  asked: { readonly dryRun: boolean; readonly providerPath: string | undefined },
): string[] {
  const { saved, good, faultyRows, faults, providerFaults } = result
  const lines = [
    ...providerFaults.map(
      (fault) => `${asked.providerPath}: ${faultText(fault, organisationFaultMessages, 'en')}`,
    ),
    ...faults.map((fault) => faultText(fault, allFaultMessages, 'en')),
    ...warningLines(result),
  ]
  if (faults.length > 0)
    lines.push(
      `${counted(faultyRows, 'row has', 'rows have')} faults; ${counted(good, 'offer is', 'offers are')} good.`,
    )
  if (saved !== undefined) {
    lines.push(`Imported: ${saved.added} added, ${saved.changed} changed, ${saved.unchanged} unchanged.`)
  } else if (asked.dryRun) {
    lines.push(`Dry run: nothing was written. ${counted(good, 'offer')} can be imported.`)
  } else {
    lines.push(
      `Nothing was imported.${good > 0 ? ' Correct the faults, or leave the faulty rows out with --skip-faulty.' : ''}`,
    )
  }
  if (result.absent > 0) {
    lines.push(
      `${counted(result.absent, 'offer')} of this source not in the file ${result.absent === 1 ? 'stays' : 'stay'} in the catalogue.`,
    )
  }
  return lines
}

function warningLines({ warnings }: OfferImportResult): string[] {
  const kinds = [...new Set(warnings.map(({ code }) => code))]
  return kinds.flatMap((kind) => {
    const some = warnings.filter(({ code }) => code === kind)
    const rest = some.length - listedWarnings
    return [
      ...some
        .slice(0, listedWarnings)
        .map((warning) => `Note: ${faultText(warning, allFaultMessages, 'en')}`),
      ...(rest > 0 ? [`Note: the same for ${counted(rest, 'more row', 'more rows')}.`] : []),
    ]
  })
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
