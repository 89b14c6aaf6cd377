import type { OpenAPIHono } from '@hono/zod-openapi'

import type { AppEnv } from './app-env.ts'

/** Serves the description of the interface for programs, made from the routes themselves. */
export function addApiDocument(app: OpenAPIHono<AppEnv>): void {
  app.doc31('/api/v1/openapi.json', (c) => ({
    openapi: '3.1.0',
    info: {
      title: 'Laipa',
      version: '1.0.0',
      description:
        'Learning opportunities of a region, its vocabularies, and the match of a profile with them.',
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    servers: [{ url: c.var.baseUrl }],
  }))
}
