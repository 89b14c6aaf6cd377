import { Hono } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { currentStandard, peopleByUnit, unitsOf } from '../standard/standard-queries.ts'
import { figureMessages as messages } from './figure-messages.ts'
import { lastDaysOfMonths } from './figure.ts'
import { FiguresPage } from './figure-pages.tsx'
import {
  evidenceBySource,
  namedEducators,
  trainedCount,
  trainedOnDays,
  trainingTargets,
} from './figure-queries.ts'
import { inOrderOfNames } from '../name-order.ts'

const monthsShown = 12

export const figureRoutes = new Hono<AppEnv>().get('/training', async (c) => {
  const { db, now, language } = c.var
  const today = dayInRiga(now)
  const targets = await trainingTargets(db)
  const figures = await Promise.all(
    targets.map(async (target) => {
      const standard = await currentStandard(db, target.kind)
      return {
        target,
        people: await trainedCount(db, target.kind, today),
        units: standard === undefined ? [] : await unitsOf(db, standard.id),
        sources: await evidenceBySource(db, target.kind, today),
      }
    }),
  )
  return renderPage(
    c,
    { title: say(messages.title, language), lead: say(messages.lead, language) },
    <FiguresPage
      language={language}
      figures={figures}
      peopleByUnit={await peopleByUnit(db, today)}
      months={await trainedOnDays(db, lastDaysOfMonths(today, monthsShown))}
      educators={inOrderOfNames(await namedEducators(db), language)}
    />,
  )
})
