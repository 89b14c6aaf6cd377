import { Hono } from 'hono'

import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { foreignLanguageOf, plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { Breadcrumb } from '../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { addressPart, cataloguePaths } from '../catalogue-paths.ts'
import { runDetailsOf } from '../desk/run-details/run-details-queries.ts'
import { originsOf } from '../feed/origin-queries.ts'
import { otherRecordsOf } from '../duplicate/duplicate-queries.ts'
import { mergedOrNotFound } from '../duplicate/merged-answer.ts'
import { courseOf } from '../schema-org/course.ts'
import { opportunityMessages } from './opportunity-messages.ts'
import { OpportunityPage } from './opportunity-pages.tsx'
import { findOpportunity, similarOpportunities } from './opportunity-queries.ts'
import { opportunityWordMessages } from './opportunity-words-messages.ts'

/** A page shows this many similar ones. */
const shownSimilar = 4

export const opportunityRoutes = new Hono<AppEnv>().get(
  '/learning/:address{[0-9a-z]{10}(?:-[^]*)?}',
  async (c) => {
    const { db, language, baseUrl, now } = c.var
    const address = c.req.param('address')
    const opportunity = await findOpportunity(db, address.slice(0, 10))
    if (opportunity === undefined) return mergedOrNotFound(c, address)
    if (address !== addressPart(opportunity, language)) {
      return c.redirect(cataloguePaths.show(language, opportunity) + new URL(c.req.url).search, 301)
    }
    const today = dayInRiga(now)
    const similar = await similarOpportunities(db, opportunity.id, today, shownSimilar)
    const others = await otherRecordsOf(db, opportunity.id)
    const origins = await originsOf(db, opportunity.id)
    const details = await runDetailsOf(db, opportunity.id)
    const waysToApply = await Promise.all(c.var.opportunityParts.map((part) => part(c, opportunity.id)))
    const experience = await Promise.all(
      c.var.experienceParts.map((part) => part(c, { opportunityId: opportunity.id })),
    )
    const title = plainTextIn(opportunity.title, language)
    const kindAndProvider = say(opportunityMessages.leadWith, language, {
      kind: say(opportunityWordMessages.kind[opportunity.kind], language),
      organisation: plainTextIn(opportunity.organisationName, language),
    })
    const lead = capitalised(kindAndProvider, language)
    const breadcrumb = (
      <Breadcrumb
        language={language}
        items={[
          { label: say(opportunityMessages.learning, language), href: cataloguePaths.list(language) },
          { label: title },
        ]}
      />
    )
    return renderPage(
      c,
      {
        title,
        titleLanguage: foreignLanguageOf(opportunity.title, language),
        lead,
        current: 'learning',
        breadcrumb,
        // Nobody should come from a search engine to an offer that is invented or no longer made.
        unlisted: opportunity.demonstration || opportunity.status !== 'published',
        addressOf: (other) => cataloguePaths.show(other, opportunity),
        structuredData: courseOf(opportunity, { language, baseUrl, lead, today }),
        scripts: ['print.island.js'],
      },
      <OpportunityPage
        {...{ language, opportunity, details, others, similar, origins, today, waysToApply, experience }}
      />,
    )
  },
)
