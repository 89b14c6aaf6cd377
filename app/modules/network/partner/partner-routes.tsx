import { Hono } from 'hono'

import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { allMunicipalities, organisationKinds } from '../../organisations/index.ts'
import { publicCards, routingStaff } from '../territory/territory-queries.ts'
import { partnerMessages as messages } from './partner-messages.ts'
import { MunicipalityPage, PartnersPage } from './partner-pages.tsx'
import { partnerCounts, partnersWhere } from './partner-queries.ts'

/** Of a name that is looked for. */
const longestText = 100

export const partnerRoutes = new Hono<AppEnv>()
  .get('/partners', async (c) => {
    const { db, language, now } = c.var
    const municipalities = await allMunicipalities(db)
    const filter = {
      kind: organisationKinds.find((kind) => kind === c.req.query('kind')),
      municipalityId: municipalities.find(({ id }) => id === c.req.query('municipality'))?.id,
      text: c.req.query('q')?.trim().slice(0, longestText) || undefined,
    }
    const [partners, counts] = await Promise.all([
      partnersWhere(db, filter, dayInRiga(now), language),
      partnerCounts(db),
    ])
    return renderPage(
      c,
      { title: say(messages.title, language), lead: say(messages.lead, language), wide: true },
      <PartnersPage {...{ language, municipalities, partners, counts, filter }} />,
    )
  })
  .get('/municipalities/:id', async (c) => {
    const { db, language, now } = c.var
    const municipality = (await allMunicipalities(db)).find(({ id }) => id === c.req.param('id'))
    if (municipality === undefined) return c.notFound()
    const today = dayInRiga(now)
    const [staff, cards, partners, parts] = await Promise.all([
      routingStaff(db, today),
      publicCards(db, today),
      partnersWhere(db, { municipalityId: municipality.id }, today, language),
      Promise.all(c.var.municipalityParts.map((part) => part(c, municipality.id))),
    ])
    return renderPage(
      c,
      {
        title: plainTextIn(municipality.name, language),
        lead: say(messages.municipalityLead, language),
        wide: true,
      },
      <MunicipalityPage
        {...{ language, municipality, cards, partners, parts }}
        coordinators={staff.filter(({ municipalityId }) => municipalityId === municipality.id)}
      />,
    )
  })
