import { Hono } from 'hono'

import { foreignLanguageOf, plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { findOrganisation } from '../../organisations/index.ts'
import { countOpenOffers, openOffersOf } from './organisation-offer-queries.ts'
import { OrganisationPage } from './organisation-pages.tsx'

const pageSize = 20

export const organisationRoutes = new Hono<AppEnv>().get('/organisations/:id{[0-9a-z]{10}}', async (c) => {
  const { db, language, now } = c.var
  const organisation = await findOrganisation(db, c.req.param('id'))
  if (organisation === undefined) return c.notFound()
  const today = dayInRiga(now)
  const total = await countOpenOffers(db, organisation.id, today)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = pageIn(c.req.query('page'), pages)
  const offers = await openOffersOf(db, organisation.id, today, {
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  const experience = await Promise.all(
    c.var.experienceParts.map((part) => part(c, { organisationId: organisation.id })),
  )
  const parts = await Promise.all(c.var.organisationParts.map((part) => part(c, organisation.id)))
  return renderPage(
    c,
    {
      title: plainTextIn(organisation.name, language),
      titleLanguage: foreignLanguageOf(organisation.name, language),
      unlisted: organisation.demonstration,
    },
    <OrganisationPage
      language={language}
      organisation={organisation}
      offers={offers}
      total={total}
      page={page}
      pages={pages}
      today={today}
      experience={[...parts, ...experience]}
    />,
  )
})

/** The page asked for, brought into the range there is. */
function pageIn(asked: string | undefined, pages: number): number {
  const page = Math.trunc(Number(asked ?? 1))
  return Number.isNaN(page) ? 1 : Math.min(Math.max(page, 1), pages)
}
