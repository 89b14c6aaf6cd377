import { verifyEvents, type ChainHead, type EventFault } from '../shared/events/verify-events.ts'
import { counted, readWords, withDatabase, type Command } from './command.ts'

export const verifyEventsCommand: Command = {
  words: ['verify-events'],
  usage: 'verify-events [--head POSITION:HASH]',
  meaning:
    'Finds events that were changed, taken out or slipped in; with a head noted earlier, also a new chain.',
  run: async (words, setting) => {
    const options = readWords(words, { head: { type: 'string' } }, 0)?.values
    if (options === undefined) return 2
    const noted = options.head === undefined ? undefined : readHead(options.head)
    if (options.head !== undefined && noted === undefined) return 2
    return withDatabase(setting, async ({ db }) => {
      const report = await verifyEvents(db, noted)
      for (const fault of report.faults) setting.progress(sentenceOf(fault))
      const rest = report.faultCount - report.faults.length
      if (rest > 0) setting.progress(`And ${counted(rest, 'more fault')}.`)
      setting.progress(
        report.whole
          ? `The log is whole: ${counted(report.position, 'event')} in the chain, ${report.waiting} waiting for it.`
          : `The log is broken: ${counted(report.faultCount, 'fault')}.`,
      )
      setting.say(JSON.stringify(report))
      return report.whole ? 0 : 1
    })
  },
}

function readHead(text: string): ChainHead | undefined {
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  return position === undefined || hash === undefined ? undefined : { position: Number(position), hash }
}

function sentenceOf(fault: EventFault): string {
  switch (fault.fault) {
    case 'changed':
      return `Event ${fault.event}, at position ${fault.position} of the chain, was changed.`
    case 'missing':
      return fault.position === null
        ? `Event ${fault.event}, which waited for the chain, is missing.`
        : `Event ${fault.event}, at position ${fault.position} of the chain, is missing.`
    case 'cut':
      return `${counted(fault.count, 'link')} of the chain, from position ${fault.position}, ${fault.count === 1 ? 'is' : 'are'} missing.`
    case 'outside':
      return `Event ${fault.event} is not in the chain and does not wait for it.`
    case 'other-head':
      return `At position ${fault.position} the chain is another one than the head that was noted.`
  }
}
