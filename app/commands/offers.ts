import { compareByHand, type ComparisonRefusal } from '../modules/catalogue/index.ts'
import { failed, operator, readWords, withRegion, type Command } from './command.ts'

const refusals: Readonly<Record<ComparisonRefusal, string>> = {
  'unknown-offer': 'There are no such two offers; nothing was changed.',
  'one-offer': 'These are one offer, not two; nothing was changed.',
  'one-source': 'Both come from one source, so they are two offers; nothing was changed.',
}

export const joinOffersCommand = comparisonCommand(
  'join',
  'same',
  'Says that two records are of the same offer: it is shown once, with both sources.',
)

export const partOffersCommand = comparisonCommand(
  'part',
  'different',
  'Says that two records are of different offers: both are shown, and never joined again.',
)

function comparisonCommand(verb: string, verdict: 'same' | 'different', meaning: string): Command {
  return {
    words: ['offers', verb],
    usage: `offers ${verb} OFFER OFFER`,
    meaning,
    run: async (words, setting) => {
      const [one, other] = readWords(words, {}, 2)?.positionals ?? []
      if (one === undefined || other === undefined) return 2
      return withRegion(setting, async (open) => {
        const result = await compareByHand(open.db, [one, other], verdict, operator, setting.now)
        if (typeof result === 'string') return failed(setting, refusals[result])
        setting.say(JSON.stringify({ offers: [one, other], verdict, ...result }))
        return 0
      })
    },
  }
}
