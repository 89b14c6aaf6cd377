import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { caseStates } from '../case/case.ts'
import { waitingRequests } from '../request/request-queries.ts'
import { deskMessages as messages } from './desk-messages.ts'
import { CaseList, CaseloadPage, DeskPage } from './desk-pages.tsx'
import {
  caseload,
  casesPerPage,
  dueActions,
  listedCases,
  quietCases,
  quietDays,
  shownOnDesk,
  unansweredReferrals,
} from './desk-queries.ts'

export const deskRoutes = new Hono<AppEnv>()
  .get('/guidance', async (c) => {
    const { db, actor, now, language } = c.var
    const today = dayInRiga(now)
    const lists = await asActor(db, actor, now, async (tx) => ({
      requests: await waitingRequests(tx, shownOnDesk),
      actions: await dueActions(tx, addDays(today, 7)),
      referrals: await unansweredReferrals(tx, today),
      quiet: await quietCases(tx, today, addDays(today, -quietDays)),
    }))
    return renderPage(
      c,
      { title: say(messages.title, language), lead: say(messages.lead, language), robots: 'noindex' },
      <DeskPage {...{ language, today, ...lists }} />,
    )
  })
  .get('/guidance/cases', async (c) => {
    const { db, actor, now, language } = c.var
    const asked = c.req.query('state')
    const state = caseStates.find((known) => known === asked) ?? 'active'
    const number = Number(c.req.query('page') ?? '1')
    const page = Number.isInteger(number) && number >= 1 && number <= 10_000 ? number : 1
    const cases = await asActor(db, actor, now, (tx) => listedCases(tx, { state, page }))
    return renderPage(
      c,
      { title: say(messages.cases, language), robots: 'noindex' },
      <CaseList
        {...{ language, state, page }}
        cases={cases.slice(0, casesPerPage)}
        hasMore={cases.length > casesPerPage}
      />,
    )
  })
  .get('/guidance/caseload', async (c) => {
    const { db, actor, now, language } = c.var
    const rows = await asActor(db, actor, now, (tx) => caseload(tx))
    return renderPage(
      c,
      {
        title: say(messages.caseload, language),
        lead: say(messages.caseloadLead, language),
        robots: 'noindex',
      },
      <CaseloadPage language={language} rows={rows} />,
    )
  })
