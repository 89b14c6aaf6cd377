import type { OpenAPIHono } from '@hono/zod-openapi'

import type { AppEnv } from './app-env.ts'
import { problemSchema } from './problem.ts'

/** Raised with every change of the interface; what changed stands in docs/api-changelog.md. */
export const apiVersion = '1.2.0'

type Document = ReturnType<OpenAPIHono<AppEnv>['getOpenAPI31Document']>
type PathItem = NonNullable<Document['paths']>[string]
type Operation = NonNullable<PathItem['get']>

/** Serves the description of the interface for programs, made from the routes themselves. */
export function addApiDocument(app: OpenAPIHono<AppEnv>): void {
  app.openAPIRegistry.register('Problem', problemSchema)
  app.get('/api/v1/openapi.json', (c) => {
    const document = app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Laipa',
        version: apiVersion,
        description:
          'Learning opportunities of a region, its vocabularies, and the match of a profile with them.',
        license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
      },
      servers: [{ url: c.var.baseUrl }],
      externalDocs: { url: `${c.var.baseUrl}/en/api`, description: 'Rules, examples, changes and promises' },
    })
    return c.json(withCommonAnswers(document))
  })
}

/** What middleware answers on every address, so that no route need describe it. */
function withCommonAnswers(document: Document): Document {
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [path, describedItem(item)])
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...document.components, headers },
  }
}

function describedItem({ get, post, ...others }: PathItem): PathItem {
  return {
    ...others,
    ...(get === undefined ? {} : { get: describedRead(get) }),
    ...(post === undefined ? {} : { post: describedOperation(post) }),
  }
}

function describedRead(operation: Operation): Operation {
  const { responses = {}, ...described } = describedOperation(operation)
  const found = { ...responses['200'], headers: { ...limitFields, ETag: header('ETag') } }
  const unchanged = { description: 'What `If-None-Match` names is still what there is', headers: limitFields }
  return { ...described, responses: { ...responses, 200: found, 304: unchanged } }
}

function describedOperation({ responses, ...operation }: Operation): Operation {
  const tooMany = {
    description: 'More requests than the quota allows',
    headers: { ...limitFields, 'Retry-After': header('Retry-After') },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  return { ...operation, responses: { ...responses, 429: tooMany } }
}

const header = (name: string) => ({ $ref: `#/components/headers/${name}` })

const limitFields = { RateLimit: header('RateLimit'), 'RateLimit-Policy': header('RateLimit-Policy') }

const headers = {
  ETag: text('Marks this version of the answer, for `If-None-Match`.', 'W/"mJ4vXzC1h0mP0Dk0dJ5S6g"'),
  RateLimit: text('Requests left, and seconds until the whole quota is back.', '"api";r=299;t=1'),
  'RateLimit-Policy': text('Requests that one client may send, and in how many seconds.', '"api";q=300;w=60'),
  'Retry-After': text('Seconds until the next request is allowed.', '3'),
}

function text(description: string, example: string) {
  return { description, schema: { type: 'string' as const }, example }
}
