import type { Language } from '../../../shared/i18n/language.ts'

export interface ApiExample {
  readonly name: 'exampleSearch' | 'exampleSkill' | 'exampleMatch'
  readonly command: string
}

/** Commands that can be copied and run as they stand; a test asks the server the same. */
export function apiExamples(baseUrl: string, language: Language): readonly ApiExample[] {
  const profile = {
    language,
    interests: { R: 44, I: 28, A: 18, S: 22, E: 20, C: 30 },
    languages: { lv: 'C2' },
    limit: 5,
  }
  return [
    {
      name: 'exampleSearch',
      command: `curl '${baseUrl}/api/v1/opportunities?q=metināšana&price=free&language=${language}'`,
    },
    { name: 'exampleSkill', command: `curl '${baseUrl}/api/v1/skills?q=welding&language=${language}'` },
    {
      name: 'exampleMatch',
      command: [
        `curl '${baseUrl}/api/v1/match' \\`,
        `  --header 'Content-Type: application/json' \\`,
        `  --data '${JSON.stringify(profile)}'`,
      ].join('\n'),
    },
  ]
}
