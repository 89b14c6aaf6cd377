import { Hono } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { opportunitiesById } from '../opportunity/opportunity-queries.ts'
import { compareMessages } from './compare-messages.ts'
import { ComparePage } from './compare-pages.tsx'

/** More columns than this cannot be read side by side. */
const mostCompared = 4

export const compareRoutes = new Hono<AppEnv>().get('/learning/compare', async (c) => {
  const { db, language, now } = c.var
  const asked = [...new Set(c.req.queries('id') ?? [])]
  const ids = asked.slice(0, mostCompared)
  const opportunities = await opportunitiesById(db, ids)
  return renderPage(
    c,
    {
      title: say(compareMessages.title, language),
      lead: say(compareMessages.lead, language),
      current: 'learning',
      wide: true,
      robots: 'noindex',
    },
    <ComparePage
      language={language}
      opportunities={opportunities}
      today={dayInRiga(now)}
      someMissing={opportunities.length < ids.length}
      tooMany={asked.length > mostCompared}
    />,
  )
})
