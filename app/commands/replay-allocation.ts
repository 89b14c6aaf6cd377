import { findAllocation, replay } from '../modules/enrolment/index.ts'
import { counted, failed, readWords, withDatabase, type Command } from './command.ts'

export const replayAllocationCommand: Command = {
  words: ['replay-allocation'],
  usage: 'replay-allocation ID',
  meaning:
    'Computes a published allocation of seats again, by its id or its intake’s; exit 1 when it differs.',
  run: async (words, setting) => {
    const [id = ''] = readWords(words, {}, 1)?.positionals ?? []
    if (id === '') return 2
    return withDatabase(setting, async (open) => {
      const published = await findAllocation(open.db, id)
      if (published === undefined) return failed(setting, `There is no allocation ${id}.`)
      const differences = replay(published)
      differences.forEach(setting.progress)
      const applications = counted(published.result.length, 'application')
      setting.progress(
        differences.length === 0 ? `The same, for ${applications}.` : `Not the same, of ${applications}.`,
      )
      setting.say(JSON.stringify({ id: published.id, same: differences.length === 0, differences }))
      return differences.length === 0 ? 0 : 1
    })
  },
}
