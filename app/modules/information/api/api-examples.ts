import type { Language } from '../../../shared/i18n/language.ts'

export interface ApiExample {
  readonly name: 'exampleSearch' | 'exampleSkill' | 'exampleMatch'
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What the page shows as commands; a test asks the server the same. */
export function apiExamples(language: Language): readonly ApiExample[] {
  return [
    {
      name: 'exampleSearch',
      path: '/api/v1/opportunities',
      query: { q: 'metināšana', price: 'free', language },
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

/** A command that can be copied and run as it stands; letters beyond ASCII must be encoded on the way. */
export function curlCommand(baseUrl: string, { path, query, body }: ApiExample): string {
  const parameters = Object.entries(query ?? {}).map(
    ([name, value]) => `  --data-urlencode '${name}=${value}'`,
  )
  const sent =
    body === undefined
      ? parameters
      : [`  --header 'Content-Type: application/json'`, `  --data '${JSON.stringify(body)}'`]
  const words = body === undefined ? 'curl --get' : 'curl'
  return [`${words} '${baseUrl}${path}'`, ...sent].join(' \\\n')
}
