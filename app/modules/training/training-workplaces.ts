import type { Workplace } from '../../shared/workplace.ts'
import { cardMessages } from './card/card-messages.ts'
import { cohortMessages } from './cohort/cohort-messages.ts'
import { assessmentMessages, evidenceMessages } from './evidence/evidence-messages.ts'
import { ladderMessages } from './ladder/ladder-messages.ts'
import { mentoringMessages } from './mentoring/mentoring-messages.ts'
import { methodMessages } from './method/method-messages.ts'
import { observationMessages } from './observation/observation-messages.ts'
import { placementMessages } from './placement/placement-messages.ts'

/** Where those begin who learn to coordinate or teach, and those who see to it. */
export const trainingWorkplaces: readonly Workplace[] = [
  { roles: ['coordinator', 'educator'], path: '/account/competences', title: evidenceMessages.ownTitle },
  { roles: ['educator'], path: '/account/educator-card', title: cardMessages.ownTitle },
  { roles: ['regional-administrator'], path: '/training/evidence', title: assessmentMessages.title },
  { roles: ['regional-administrator'], path: '/training/cohorts', title: cohortMessages.title },
  { roles: ['regional-administrator'], path: '/training/ladder', title: ladderMessages.title },
  {
    roles: ['provider-editor', 'regional-administrator'],
    path: '/training/classes',
    title: placementMessages.title,
  },
  { roles: ['educator'], path: '/methods', title: methodMessages.title },
  { roles: ['regional-administrator'], path: '/moderation/methods', title: methodMessages.moderation },
  { roles: ['educator'], path: '/account/mentoring', title: mentoringMessages.title },
  { roles: ['educator'], path: '/account/observations', title: observationMessages.title },
]
