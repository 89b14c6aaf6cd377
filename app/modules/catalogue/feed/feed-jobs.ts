import type { Job } from '../../../shared/jobs/job.ts'
import { ageOffers } from './freshness-commands.ts'
import { pollNextDue } from './poll-commands.ts'

/** Seconds after which a round of polls begins no other one; the queue takes a job of a quarter of an hour for lost. */
const longestRound = 600

export const feedJobs: readonly Job[] = [
  {
    name: 'catalogue.poll-feeds',
    cron: '*/5 * * * *',
    run: async (db, now, settings) => {
      const began = performance.now()
      const setting = fetchSettingOf(settings)
      while (performance.now() - began < longestRound * 1000) {
        if ((await pollNextDue(db, setting, now)) === undefined) return
      }
    },
  },
  {
    name: 'catalogue.age-offers',
    cron: '50 3 * * *',
    run: async (db, now) => {
      await ageOffers(db, now)
    },
  },
]

/** How we introduce ourselves to a provider's server, and which hosts of a private network it may be. */
export function fetchSettingOf(settings: {
  readonly LAIPA_CONTACT_EMAIL: string
  readonly LAIPA_FEED_HOSTS: readonly string[]
}) {
  return {
    userAgent: `Laipa (+mailto:${settings.LAIPA_CONTACT_EMAIL})`,
    trustedHosts: settings.LAIPA_FEED_HOSTS,
  }
}
