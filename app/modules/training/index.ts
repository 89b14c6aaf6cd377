import type { Module } from '../../shared/module.ts'
import { takeInCompletions } from './cohort/cohort-commands.ts'
import { loadStandards } from './standard/standard-loader.ts'
import { trainingAccess } from './training-policy.ts'
import { trainingRoutes } from './training-routes.ts'

export { trainedCount, trainingTargets } from './figure/figure-queries.ts'

export const training = {
  name: 'training',
  pages: trainingRoutes,
  access: trainingAccess,
  vocabulary: loadStandards,
  jobs: [
    {
      name: 'training.take-in-completions',
      cron: '*/5 * * * *',
      run: async (db, now) => {
        await takeInCompletions(db, now)
      },
    },
  ],
} satisfies Module
