import type { Language } from '../../../shared/i18n/language.ts'
import type { ProgramRequest } from '../../../shared/web/curl-command.ts'

export interface ApiExample extends ProgramRequest {
  readonly name: 'exampleSearch' | 'exampleSkill' | 'exampleMatch'
}

/** What the page shows as commands; a test asks the server the same. */
export function apiExamples(language: Language): readonly ApiExample[] {
  return [
    {
      name: 'exampleSearch',
      path: '/api/v1/opportunities',
      query: { q: 'metināšana', price: 'free', fields: 'id,title,startsOn', language },
    },
    { name: 'exampleSkill', path: '/api/v1/skills', query: { q: 'welding', language } },
    {
      name: 'exampleMatch',
      path: '/api/v1/match',
      body: {
        language,
        interests: { R: 44, I: 28, A: 18, S: 22, E: 20, C: 30 },
        languages: { lv: 'C2' },
        limit: 5,
      },
    },
  ]
}
