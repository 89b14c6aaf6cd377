import type { Job } from '../../../shared/jobs/job.ts'
import { suggester, suggestForOffers } from './skill-reading-commands.ts'

/** Reads what imports have brought; without anything new it asks one question and is done. */
export const suggestionJob: Job = {
  name: 'catalogue.suggest-skills',
  cron: '*/10 * * * *',
  run: async (db, now) => {
    await suggestForOffers(db, suggester, now)
  },
}
