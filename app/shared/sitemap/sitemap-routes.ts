import { Hono } from 'hono'

import { dayInRiga } from '../time/day.ts'
import type { AppEnv } from '../web/app-env.ts'
import { streamText } from '../web/stream-text.ts'
import type { PageList } from './page-list.ts'
import { sitemapFile, sitemapIndex } from './sitemap-files.ts'

/** What a module tells search engines. */
export interface ForSearchEngines {
  readonly lists?: readonly PageList[]
  /** Patterns of addresses that they need not visit, without the language; `*` stands for anything. */
  readonly keptOut?: readonly string[]
  /** Longer patterns for what they may visit all the same. */
  readonly letIn?: readonly string[]
}

const xml = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' }

/** What search engines ask a site first: which pages there are, and which to leave alone. */
export function sitemapRoutes(parts: readonly ForSearchEngines[]): Hono<AppEnv> {
  const lists = parts.flatMap((part) => part.lists ?? [])
  const robots = [
    'User-agent: *',
    ...parts.flatMap((part) => part.letIn ?? []).map((pattern) => `Allow: /*${pattern}`),
    ...parts.flatMap((part) => part.keptOut ?? []).map((pattern) => `Disallow: /*${pattern}`),
    'Disallow: /api/v1/',
  ]
  return new Hono<AppEnv>()
    .get('/robots.txt', (c) =>
      c.text([...robots, '', `Sitemap: ${c.var.baseUrl}/sitemap.xml`, ''].join('\n'), 200, {
        'cache-control': 'public, max-age=3600',
      }),
    )
    .get('/sitemap.xml', async (c) => {
      const { db, baseUrl, now } = c.var
      return c.body(await sitemapIndex(lists, { db, baseUrl, today: dayInRiga(now) }), 200, xml)
    })
    .get('/sitemaps/:file{[a-z-]+-[1-9][0-9]{0,4}\\.xml}', async (c) => {
      const { db, baseUrl, now } = c.var
      const [, name, number] = /^(.+)-(\d+)\.xml$/.exec(c.req.param('file')) ?? []
      const list = lists.find((one) => one.name === name)
      const site = { db, baseUrl, today: dayInRiga(now) }
      const file = list === undefined ? undefined : await sitemapFile(list, Number(number), site)
      return file === undefined ? c.notFound() : c.body(streamText(file), 200, xml)
    })
}
