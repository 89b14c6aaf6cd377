import { Hono } from 'hono'

import { foreignLanguageOf, plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { pageOf } from '../../../shared/web/page-number.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { Breadcrumb } from '../../../shared/ui/breadcrumb.tsx'
import { cataloguePaths } from '../../catalogue/index.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { applicationMessages } from '../application/application-messages.ts'
import { findIntake } from '../intake/intake-queries.ts'
import { allocationMessages } from './allocation-messages.ts'
import { AllocationPage } from './allocation-page.tsx'
import { findAllocation } from './allocation-queries.ts'

export const allocationRoutes = new Hono<AppEnv>().get('/intakes/:id{[0-9a-z]{20}}/allocation', async (c) => {
  const { db, language } = c.var
  const intake = await findIntake(db, c.req.param('id'))
  if (intake?.rule !== 'fair-allocation') return c.notFound()
  const allocation = await findAllocation(db, intake.id)
  const asked = {
    page: pageOf(c.req.query('page')),
    code: (c.req.query('code') ?? '').trim().toUpperCase().slice(0, 9),
  }
  const title = plainTextIn(intake.title, language)
  const items = [
    {
      label: title,
      href: cataloguePaths.show(language, { id: intake.opportunityId, title: intake.title }),
    },
    {
      label: say(applicationMessages.application, language),
      href: enrolmentPaths.apply(language, intake.opportunityId),
    },
    { label: say(allocationMessages.title, language) },
  ]
  return renderPage(
    c,
    {
      title,
      titleLanguage: foreignLanguageOf(intake.title, language),
      lead: say(allocationMessages.title, language),
      robots: 'noindex',
      current: 'learning',
      breadcrumb: <Breadcrumb language={language} items={items} />,
    },
    <AllocationPage language={language} intake={intake} allocation={allocation} asked={asked} />,
  )
})

/** The same for programs: everything that is needed to compute the draw again. */
export const allocationFileRoutes = new Hono<AppEnv>().get(
  '/data/allocations/:file{[0-9a-z]{20}\\.json}',
  async (c) => {
    const allocation = await findAllocation(c.var.db, c.req.param('file').slice(0, 20))
    return allocation === undefined ? c.notFound() : c.json(allocation)
  },
)
