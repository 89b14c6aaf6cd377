import type { Workplace } from '../../shared/workplace.ts'
import { needMessages } from './need/need-messages.ts'
import { noteMessages } from './note/note-messages.ts'
import { proposalMessages } from './proposal/proposal-messages.ts'

/** Where those begin who hear what is missing, say what is needed, or take a class up. */
export const demandWorkplaces: readonly Workplace[] = [
  { roles: ['coordinator'], path: '/demand/notes', title: noteMessages.title },
  {
    roles: ['employer-editor', 'municipality-editor', 'verifier'],
    path: '/demand/needs',
    title: needMessages.title,
  },
  {
    roles: ['provider-editor', 'coordinator', 'municipality-editor', 'regional-administrator'],
    path: '/proposals',
    title: proposalMessages.title,
  },
]
