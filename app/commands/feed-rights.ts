import { endRight, grantRight, withdrawOrganisation } from '../modules/catalogue/index.ts'
import { counted, failed, operator, readWords, withRegion, type Command } from './command.ts'
import { refusalText } from './feed-refusals.ts'

export const grantRightCommand = rightCommand(
  'grant',
  grantRight,
  'Records that an organisation lets another one publish its offers.',
)

export const revokeRightCommand = rightCommand(
  'revoke',
  endRight,
  'Ends such a right; the offers that were published under it are withdrawn.',
)

export const withdrawOrganisationCommand: Command = {
  words: ['feed', 'withdraw-organisation'],
  usage: 'feed withdraw-organisation ORGANISATION',
  meaning: 'Withdraws all offers of an organisation and ends its feeds and rights; nothing is deleted.',
  run: async (words, setting) => {
    const [organisation] = readWords(words, {}, 1)?.positionals ?? []
    if (organisation === undefined) return 2
    return withRegion(setting, async (open) => {
      const withdrawn = await withdrawOrganisation(open.db, organisation, operator, setting.now)
      if (typeof withdrawn === 'string') return failed(setting, refusalText(withdrawn))
      const { offers, feeds, rights } = withdrawn
      setting.progress(
        `${counted(offers, 'offer')} withdrawn, ${counted(feeds, 'feed')} and ${counted(rights, 'right')} ended.`,
      )
      setting.say(JSON.stringify({ organisation, ...withdrawn }))
      return 0
    })
  },
}

function rightCommand(verb: 'grant' | 'revoke', change: typeof grantRight, meaning: string): Command {
  return {
    words: ['feed', verb],
    usage: `feed ${verb} ORGANISATION PUBLISHER`,
    meaning,
    run: async (words, setting) => {
      const [organisation, publisher] = readWords(words, {}, 2)?.positionals ?? []
      if (organisation === undefined || publisher === undefined) return 2
      return withRegion(setting, async (open) => {
        const refusal = await change(open.db, organisation, publisher, operator, setting.now)
        if (refusal !== undefined) return failed(setting, refusalText(refusal))
        setting.say(
          JSON.stringify({ organisation, publisher, right: verb === 'grant' ? 'granted' : 'ended' }),
        )
        return 0
      })
    },
  }
}
