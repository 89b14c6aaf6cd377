import { refreshDemonstration, removeDemonstration } from '../region.ts'
import { counted, operator, readWords, withRegion, type Command } from './command.ts'

const none = 'This region has no demonstration; nothing was changed.'

export const refreshDemonstrationCommand: Command = {
  words: ['demonstration', 'refresh'],
  usage: 'demonstration refresh',
  meaning: 'Moves the days of the demonstration offers on, counted from today.',
  run: async (words, setting) => {
    if (readWords(words, {}, 0) === undefined) return 2
    return withRegion(setting, async (open) => {
      const moved = await refreshDemonstration(open.db, operator, setting.now)
      setting.progress(moved === undefined ? none : `${counted(moved, 'offer has', 'offers have')} new days.`)
      setting.say(JSON.stringify({ moved: moved ?? 0 }))
      return 0
    })
  },
}

export const removeDemonstrationCommand: Command = {
  words: ['demonstration', 'remove'],
  usage: 'demonstration remove',
  meaning: 'Takes the fictional organisations, offers and figures away for good; vocabularies stay.',
  run: async (words, setting) => {
    if (readWords(words, {}, 0) === undefined) return 2
    return withRegion(setting, async (open) => {
      const removed = await removeDemonstration(open.db, operator, setting.now)
      setting.progress(
        removed === undefined
          ? none
          : `The demonstration is removed: ${counted(removed, 'row')}. It will not be set up again.`,
      )
      setting.say(JSON.stringify({ removed: removed ?? 0 }))
      return 0
    })
  },
}
