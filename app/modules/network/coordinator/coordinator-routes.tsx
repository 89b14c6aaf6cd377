import { Hono } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { allMunicipalities } from '../../organisations/index.ts'
import { parishesOf, publicCards, routingStaff } from '../territory/territory-queries.ts'
import { routeTo } from '../territory/territory.ts'
import { coordinatorMessages as messages } from './coordinator-messages.ts'
import { ChooseMunicipality, CoordinatorAnswer } from './coordinator-pages.tsx'

/** A resident finds their coordinator in two steps, without signing in. */
export const coordinatorRoutes = new Hono<AppEnv>().get('/coordinators', async (c) => {
  const { db, language, now } = c.var
  const municipalities = await allMunicipalities(db)
  const municipality = municipalities.find(({ id }) => id === c.req.query('municipality'))
  const page = { title: say(messages.title, language), lead: say(messages.lead, language) }
  if (municipality === undefined) {
    return renderPage(c, page, <ChooseMunicipality language={language} municipalities={municipalities} />)
  }
  const today = dayInRiga(now)
  const [units, staff, cards] = await Promise.all([
    parishesOf(db, municipality.id),
    routingStaff(db, today),
    publicCards(db, today),
  ])
  const parish = units.find(({ name }) => name === c.req.query('parish'))?.name
  const territory = { municipalityId: municipality.id, parish }
  const route = routeTo(territory, staff)
  const own = staff.filter(({ municipalityId }) => municipalityId === municipality.id)
  return renderPage(
    c,
    page,
    <CoordinatorAnswer
      language={language}
      municipality={municipality}
      parish={parish}
      parishes={own.length > 1 && own.some(({ parishes }) => parishes.length > 0) ? units : []}
      route={route}
      others={own.filter(({ personId }) => personId !== route?.personId)}
      cards={cards}
      parts={await Promise.all(c.var.coordinatorParts.map((part) => part(c, territory)))}
    />,
  )
})
