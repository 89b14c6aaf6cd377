import type { Module } from '../../shared/module.ts'
import { takeInCompletions } from './cohort/cohort-commands.ts'
import {
  loadDemonstrationTraining,
  removeDemonstrationTraining,
} from './demonstration/demonstration-training.ts'
import { trainingPersonal } from './personal/training-personal.ts'
import { loadStandards } from './standard/standard-loader.ts'
import { trainingAccess } from './training-policy.ts'
import { trainingRoutes } from './training-routes.ts'
import { trainingWorkplaces } from './training-workplaces.ts'

export { trainedCount, trainingTargets } from './figure/figure-queries.ts'

export const training = {
  name: 'training',
  pages: trainingRoutes,
  access: trainingAccess,
  personal: trainingPersonal,
  workplaces: trainingWorkplaces,
  vocabulary: loadStandards,
  demonstration: loadDemonstrationTraining,
  removeDemonstration: removeDemonstrationTraining,
  searchEngines: {
    keptOut: [
      '/training/evidence',
      '/training/cohorts',
      '/training/ladder',
      '/training/classes',
      '/educators',
      '/methods/new',
      '/moderation/methods',
    ],
  },
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
