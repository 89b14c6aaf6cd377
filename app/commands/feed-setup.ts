import { addFeed, allFeeds, changeFeed, shownFeed, type FeedChange } from '../modules/catalogue/index.ts'
import { counted, failed, operator, readWords, withRegion, type Command } from './command.ts'
import { refusalText } from './feed-refusals.ts'

const addOptions = {
  upload: { type: 'boolean', default: false },
  every: { type: 'string', default: '24' },
} as const

export const addFeedCommand: Command = {
  words: ['feed', 'add'],
  usage: 'feed add ORGANISATION ADDRESS|--upload [--every HOURS]',
  meaning: 'Sets up a source of offers: an address that is read by itself, or files that are handed in.',
  run: async (words, setting) => {
    const read = readWords(words, addOptions, 1) ?? readWords(words, addOptions, 2)
    const [publisherId = '', address = null] = read?.positionals ?? []
    const everyHours = Number(read?.values.every)
    const isEven = (address === null) === read?.values.upload
    if (read === undefined || !isEven || !Number.isInteger(everyHours) || everyHours < 1 || everyHours > 720)
      return 2
    return withRegion(setting, async (open) => {
      const trustedHosts = setting.settings.LAIPA_FEED_HOSTS
      const asked = { publisherId, address, everyHours, trustedHosts }
      const added = await addFeed(open.db, asked, operator, setting.now)
      if (typeof added === 'string') return failed(setting, refusalText(added))
      setting.progress(
        address === null
          ? `Feed ${added.id} takes files: laipa feed upload ${added.id} FILE.`
          : `Feed ${added.id} is read every ${counted(everyHours, 'hour')}, for the first time within minutes.`,
      )
      setting.say(JSON.stringify({ feed: added.id, publisher: publisherId, everyHours }))
      return 0
    })
  },
}

export const listFeedsCommand: Command = {
  words: ['feed', 'list'],
  usage: 'feed list',
  meaning: 'Lists the feeds with what was read last.',
  run: async (words, setting) => {
    if (readWords(words, {}, 0) === undefined) return 2
    return withRegion(setting, async (open) => {
      const feeds = await Promise.all((await allFeeds(open.db)).map((feed) => shownFeed(open.db, feed)))
      setting.progress(`${counted(feeds.length, 'feed')}.`)
      setting.say(JSON.stringify({ feeds }))
      return 0
    })
  },
}

export const pauseFeedCommand = changeCommand('pause', 'Stops reading a feed for now; its offers stay.')

export const resumeFeedCommand = changeCommand('resume', 'Reads a paused feed again.')

export const endFeedCommand = changeCommand(
  'end',
  'Stops reading a feed for good; its offers are withdrawn once nobody has confirmed them for long.',
)

function changeCommand(change: FeedChange, meaning: string): Command {
  return {
    words: ['feed', change],
    usage: `feed ${change} FEED`,
    meaning,
    run: async (words, setting) => {
      const [feed] = readWords(words, {}, 1)?.positionals ?? []
      if (feed === undefined) return 2
      return withRegion(setting, async (open) => {
        const refusal = await changeFeed(open.db, feed, change, operator, setting.now)
        if (refusal !== undefined) return failed(setting, refusalText(refusal))
        setting.say(JSON.stringify({ feed, done: change }))
        return 0
      })
    },
  }
}
