import { z } from 'zod'

import { makeAdministrator } from '../modules/accounts/index.ts'
import { failed, operator, readWords, withRegion, type Command } from './command.ts'

export const adminCommand: Command = {
  words: ['admin'],
  usage: 'admin EMAIL',
  meaning:
    'Makes somebody a regional administrator; who has no account yet gets one, and signs in with a link.',
  run: async (words, setting) => {
    const [email] = readWords(words, {}, 1)?.positionals ?? []
    if (email === undefined) return 2
    const read = z.email().max(254).safeParse(email.trim().toLowerCase())
    if (!read.success) return failed(setting, `${email} is not a whole e-mail address.`)
    return withRegion(setting, async (open) => {
      const made = await makeAdministrator(open.db, read.data, operator, setting.now)
      setting.progress(
        made.isGranted
          ? `${read.data} is a regional administrator now${made.isNew ? ', with a new account' : ''}.`
          : `${read.data} is a regional administrator already; nothing was changed.`,
      )
      setting.say(JSON.stringify({ person: made.personId, created: made.isNew, granted: made.isGranted }))
      return 0
    })
  },
}
