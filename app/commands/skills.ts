import {
  decideSuggestion,
  openSuggestions,
  suggestForOffers,
  type Decision,
  type DecisionRefusal,
} from '../modules/catalogue/index.ts'
import { counted, failed, operator, readWords, withRegion, type Command } from './command.ts'

const refusals: Readonly<Record<DecisionRefusal, string>> = {
  'unknown-suggestion': 'This skill was never suggested for this offer; nothing was changed.',
  'decided-before': 'This was decided before; nothing was changed.',
}

/** More than anybody decides in a day. */
const usuallyListed = '100'

export const suggestSkillsCommand: Command = {
  words: ['skills', 'suggest'],
  usage: 'skills suggest',
  meaning: 'Reads the offers that state no skills and suggests skills from the vocabulary for them.',
  run: async (words, setting) => {
    if (readWords(words, {}, 0) === undefined) return 2
    return withRegion(setting, async (open) => {
      const made = await suggestForOffers(open.db, operator, setting.now)
      setting.progress(
        `${counted(made.read, 'offer was', 'offers were')} read; ${counted(made.suggested, 'skill')} suggested, ` +
          `no match for ${counted(made.noMatch, 'offer')}.`,
      )
      setting.say(JSON.stringify(made))
      return 0
    })
  },
}

export const listSuggestionsCommand: Command = {
  words: ['skills', 'list'],
  usage: 'skills list [--limit NUMBER]',
  meaning: 'Lists the suggested skills that wait for a person, the surest first.',
  run: async (words, setting) => {
    const read = readWords(words, { limit: { type: 'string', default: usuallyListed } }, 0)
    const limit = Number(read?.values.limit)
    if (read === undefined || !Number.isInteger(limit) || limit < 1 || limit > 100_000) return 2
    return withRegion(setting, async (open) => {
      setting.say(JSON.stringify({ suggestions: await openSuggestions(open.db, limit) }))
      return 0
    })
  },
}

export const confirmSkillCommand = decisionCommand(
  'confirm',
  'confirmed',
  'Makes a suggested skill one that the offer teaches.',
)

export const declineSkillCommand = decisionCommand(
  'decline',
  'declined',
  'Puts a suggested skill aside for good; a confirmed one is taken from the offer again.',
)

function decisionCommand(verb: string, decision: Decision, meaning: string): Command {
  return {
    words: ['skills', verb],
    usage: `skills ${verb} SPECIFICATION SKILL`,
    meaning,
    run: async (words, setting) => {
      const [specificationId, skill] = readWords(words, {}, 2)?.positionals ?? []
      if (specificationId === undefined || skill === undefined) return 2
      const asked = { specificationId, skillId: skill.replace(/^https?:\/\/data\.europa\.eu\/esco\//, '') }
      return withRegion(setting, async (open) => {
        const refusal = await decideSuggestion(open.db, asked, decision, operator, setting.now)
        if (refusal !== undefined) return failed(setting, refusals[refusal])
        setting.say(JSON.stringify({ ...asked, state: decision }))
        return 0
      })
    },
  }
}
