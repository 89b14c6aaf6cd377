import { Hono } from 'hono'

import { foreignLanguageOf, plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { say } from '../../../shared/i18n/say.ts'
import { DataList } from '../../../shared/ui/data-list.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { issuerMessages } from '../issuer/issuer-messages.ts'
import { achievementMessages as messages } from './achievement-messages.ts'
import { findAchievement } from './achievement-queries.ts'

export const achievementRoutes = new Hono<AppEnv>().get('/achievements/:id{[0-9a-z]{20}}', async (c) => {
  const { db, language } = c.var
  const achievement = await findAchievement(db, c.req.param('id'))
  if (achievement === undefined) return c.notFound()
  const { issuerName, validMonths, hours } = achievement
  const text = (value: Localised) => (
    <span lang={foreignLanguageOf(value, language)}>{plainTextIn(value, language)}</span>
  )
  const facts = [
    {
      term: say(messages.issuer, language),
      value: issuerName === null ? say(issuerMessages.region, language) : text(issuerName),
    },
    ...(plainTextIn(achievement.description, language) === ''
      ? []
      : [{ term: say(messages.description, language), value: text(achievement.description) }]),
    { term: say(messages.criteria, language), value: text(achievement.criteria) },
    ...(hours === null ? [] : [{ term: say(messages.hours, language), value: hours }]),
    {
      term: say(messages.term, language),
      value:
        validMonths === null
          ? say(messages.forEver, language)
          : say(messages.months, language, { months: validMonths }),
    },
  ]
  return renderPage(
    c,
    {
      title: plainTextIn(achievement.title, language),
      titleLanguage: foreignLanguageOf(achievement.title, language),
      lead: say(messages.lead, language),
    },
    <DataList language={language} facts={facts} />,
  )
})
