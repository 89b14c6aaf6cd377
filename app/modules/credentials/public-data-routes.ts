import { Hono } from 'hono'

import { preferredLanguage } from '../../shared/web/language-choice.ts'
import type { AppEnv } from '../../shared/web/app-env.ts'
import { achievementData } from './achievement/achievement-data.ts'
import { findAchievement } from './achievement/achievement-queries.ts'
import { publishedAt } from './check/own-finder.ts'
import { credentialsPaths } from './credentials-paths.ts'
import { signingOf } from './signing.ts'

/** What the world needs for checking: keys and lists, with nothing personal in them. */
export const credentialsDataRoutes = new Hono<AppEnv>()
  .on(
    'GET',
    ['/.well-known/did.json', '/organisations/:id{[0-9a-z]{10}}/did.json', '/status/:number{[0-9]{1,9}}'],
    async (c) => {
      const document = await publishedAt(c.var.db, c.req.path, signingOf(c))
      if (document === undefined) return c.notFound()
      const isList = c.req.path.startsWith('/status/')
      return c.body(JSON.stringify(document), 200, {
        'content-type': isList ? 'application/vc+ld+json' : 'application/did+ld+json',
        // A revoked credential must be seen as revoked soon.
        'cache-control': 'public, max-age=60',
        'access-control-allow-origin': '*',
      })
    },
  )
  .get('/achievements/:id{[0-9a-z]{20}}', async (c) => {
    const id = c.req.param('id')
    const achievement = await findAchievement(c.var.db, id)
    if (achievement === undefined) return c.notFound()
    c.header('vary', 'accept')
    if ((c.req.header('accept') ?? '').includes('text/html')) {
      return c.redirect(credentialsPaths.achievement(preferredLanguage(c), id), 303)
    }
    return c.json(achievementData(achievement, c.var.baseUrl), 200, {
      'content-type': 'application/ld+json',
      'access-control-allow-origin': '*',
    })
  })
