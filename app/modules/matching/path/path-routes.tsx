import { Hono } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { cardsById } from '../../catalogue/index.ts'
import { allPlaces } from '../../organisations/index.ts'
import { profileOf } from '../profile/profile-cookie.ts'
import { matchProfileOf } from '../profile/profile-match.ts'
import { profilePaths } from '../profile/profile-paths.ts'
import { learningPath } from '../ranking/learning-path.ts'
import { currentMatchIndex } from '../result/match-index-cache.ts'
import { labelsIn, loadMatchLabels } from '../result/match-labels.ts'
import { pathMessages as messages } from './path-messages.ts'
import { PathPage } from './path-pages.tsx'

/** The path to the occupation aimed for, or to the one named in the address. */
export const pathRoutes = new Hono<AppEnv>().get('/match/path', async (c) => {
  const { db, language, now } = c.var
  const profile = await profileOf(c)
  const aim = profile?.answers.aim
  const aimed = aim !== undefined && 'occupation' in aim ? aim.occupation : undefined
  const occupation = c.req.query('occupation') ?? aimed
  if (occupation === undefined) return c.redirect(profilePaths.step(language, 'aim'), 303)
  const today = dayInRiga(now)
  const [index, places] = await Promise.all([currentMatchIndex(db), allPlaces(db)])
  const path = learningPath(index, matchProfileOf(profile?.answers ?? {}, places), occupation, today)
  if (path === undefined) return c.notFound()
  const [cards, labels] = await Promise.all([
    cardsById(
      db,
      path.steps.map((step) => step.opportunity),
    ),
    loadMatchLabels(db, path),
  ])
  const labelOf = labelsIn(labels, language)
  return renderPage(
    c,
    {
      title: say(messages.title, language, { occupation: labelOf('occupation', occupation) }),
      lead: say(messages.lead, language),
      current: 'match',
      robots: 'noindex',
    },
    <PathPage
      language={language}
      today={today}
      path={path}
      cards={new Map(cards.map((card) => [card.id, card]))}
      labelOf={labelOf}
    />,
  )
})
