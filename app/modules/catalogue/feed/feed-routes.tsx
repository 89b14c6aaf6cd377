import { Hono } from 'hono'

import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { Breadcrumb } from '../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { findOrganisation } from '../../organisations/index.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import { feedMessages } from './feed-messages.ts'
import { FeedsPage } from './feed-pages.tsx'
import { feedsOf } from './feed-queries.ts'
import { runMessages } from './run-messages.ts'
import { RunPage } from './run-pages.tsx'
import { countFindings, findingsOf, findRun, latestRuns } from './run-queries.ts'

const shownRuns = 10
const findingsOnPage = 100

export const feedRoutes = new Hono<AppEnv>()
  .get('/organisations/:id{[0-9a-z]{10}}/feeds', async (c) => {
    const { db, language } = c.var
    const organisation = await findOrganisation(db, c.req.param('id'))
    if (organisation === undefined) return c.notFound()
    const feeds = await feedsOf(db, organisation.id)
    const withRuns = await Promise.all(
      feeds.map(async (feed) => ({ feed, runs: await latestRuns(db, feed.id, shownRuns) })),
    )
    const name = plainTextIn(organisation.name, language)
    const items = [
      { label: name, href: cataloguePaths.organisation(language, organisation.id) },
      { label: say(feedMessages.link, language) },
    ]
    return renderPage(
      c,
      {
        title: say(feedMessages.title, language, { name }),
        lead: say(feedMessages.lead, language),
        wide: true,
        robots: 'noindex',
        breadcrumb: <Breadcrumb language={language} items={items} />,
      },
      <FeedsPage language={language} feeds={withRuns} />,
    )
  })
  .get('/feeds/runs/:id{[1-9][0-9]{0,14}}', async (c) => {
    const { db, language } = c.var
    const run = await findRun(db, Number(c.req.param('id')))
    if (run === undefined) return c.notFound()
    const pages = Math.max(1, Math.ceil((await countFindings(db, run.id)) / findingsOnPage))
    const asked = Math.trunc(Number(c.req.query('page') ?? 1))
    const page = Number.isNaN(asked) ? 1 : Math.min(Math.max(asked, 1), pages)
    const part = { limit: findingsOnPage, offset: (page - 1) * findingsOnPage }
    const title = say(runMessages.title, language, { moment: momentInWords(run.startedAt, language) })
    return renderPage(
      c,
      { title, wide: true, robots: 'noindex' },
      <RunPage {...{ language, run, page, pages }} findings={await findingsOf(db, run.id, part)} />,
    )
  })
