import { basename } from 'node:path'

import {
  discardRun,
  fetchSettingOf,
  pollFeed,
  reasonText,
  releaseRun,
  shownRun,
  uploadToFeed,
} from '../modules/catalogue/index.ts'
import type { Db } from '../shared/db/db.ts'
import {
  counted,
  failed,
  operator,
  readWords,
  withRegion,
  type Command,
  type CommandSetting,
  type ExitCode,
} from './command.ts'
import { refusalText } from './feed-refusals.ts'
import { readFileOf } from './read-file.ts'

export const runFeedCommand: Command = {
  words: ['feed', 'run'],
  usage: 'feed run FEED',
  meaning: 'Reads the address of a feed now, due or not.',
  run: async (words, setting) => {
    const [feed] = readWords(words, {}, 1)?.positionals ?? []
    if (feed === undefined) return 2
    return withRegion(setting, async (open) => {
      const fetching = fetchSettingOf(setting.settings)
      const report = await pollFeed(open.db, feed, fetching, operator, setting.now)
      return reportRun(open.db, setting, report)
    })
  },
}

export const uploadToFeedCommand: Command = {
  words: ['feed', 'upload'],
  usage: 'feed upload FEED FILE',
  meaning: 'Takes a file in as what the feed offers now; what is not in it any more is withdrawn.',
  run: async (words, setting) => {
    const [feed, path] = readWords(words, {}, 2)?.positionals ?? []
    if (feed === undefined || path === undefined) return 2
    const bytes = readFileOf(path)
    if (typeof bytes === 'string') return failed(setting, bytes)
    return withRegion(setting, async (open) => {
      const file = { name: basename(path), bytes }
      return reportRun(open.db, setting, await uploadToFeed(open.db, feed, file, operator, setting.now))
    })
  },
}

export const showRunCommand: Command = {
  words: ['feed', 'show'],
  usage: 'feed show RUN',
  meaning:
    'Shows what a run found: new, changed, withdrawn and faulty offers, with the field and a sentence.',
  run: async (words, setting) => {
    const id = runNumber(words)
    if (id === undefined) return 2
    return withRegion(setting, async (open) => {
      const run = await shownRun(open.db, id)
      if (run === undefined) return failed(setting, refusalText('no-run'))
      setting.say(JSON.stringify(run))
      return 0
    })
  },
}

export const releaseRunCommand: Command = {
  words: ['feed', 'release'],
  usage: 'feed release RUN',
  meaning: 'Carries out a run that was held because it loses too many offers.',
  run: async (words, setting) => {
    const id = runNumber(words)
    if (id === undefined) return 2
    return withRegion(setting, async (open) =>
      reportRun(open.db, setting, await releaseRun(open.db, id, operator, setting.now)),
    )
  },
}

export const discardRunCommand: Command = {
  words: ['feed', 'discard'],
  usage: 'feed discard RUN',
  meaning: 'Decides that a held run is not carried out.',
  run: async (words, setting) => {
    const id = runNumber(words)
    if (id === undefined) return 2
    return withRegion(setting, async (open) => {
      const refusal = await discardRun(open.db, id, operator, setting.now)
      if (refusal !== undefined) return failed(setting, refusalText(refusal))
      setting.progress('The catalogue stays as it is.')
      setting.say(JSON.stringify({ run: id, outcome: 'discarded' }))
      return 0
    })
  },
}

function runNumber(words: readonly string[]): number | undefined {
  const [text = ''] = readWords(words, {}, 1)?.positionals ?? []
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}

type Report = Awaited<ReturnType<typeof pollFeed>> | Awaited<ReturnType<typeof uploadToFeed>>

const sentences: Readonly<Record<string, string>> = {
  unchanged: 'The source says the same as before; nothing was changed.',
  held: 'Held: it would lose more than half of the offers. Look at it, then release or discard it.',
}

async function reportRun(
  db: Db,
  setting: CommandSetting,
  report: Report | Awaited<ReturnType<typeof releaseRun>>,
): Promise<ExitCode> {
  if (typeof report === 'string') return failed(setting, refusalText(report))
  if (report.outcome === 'unreachable') {
    setting.progress(reasonText(report.refused.reason, report.refused.values, 'en'))
    setting.say(JSON.stringify({ run: report.run, outcome: report.outcome, reason: report.refused.reason }))
    return 1
  }
  const { run, outcome, counts } = report
  const shown = await shownRun(db, run)
  for (const { change, row, field, sentence } of shown?.findings ?? []) {
    const place = [row === 0 ? null : `Row ${row}`, field].filter((part) => part !== null).join(', ')
    if (change === 'faulty') setting.progress(place === '' ? sentence : `${place}: ${sentence}`)
  }
  setting.progress(sentences[outcome] ?? countsInWords(counts))
  setting.say(JSON.stringify({ run, outcome, ...counts }))
  return outcome === 'refused' ? 1 : 0
}

function countsInWords(counts: {
  added: number
  changed: number
  unchanged: number
  withdrawn: number
  faulty: number
}) {
  const { added, changed, unchanged, withdrawn, faulty } = counts
  return `${counted(added, 'offer')} new, ${changed} changed, ${unchanged} unchanged, ${withdrawn} withdrawn, ${faulty} faulty.`
}
