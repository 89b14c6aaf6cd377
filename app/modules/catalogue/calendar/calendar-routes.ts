import { Hono } from 'hono'

import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import { followAnswer, lastChange } from '../follow/follow-answer.ts'
import { datedOpportunities, followedOpportunity } from '../follow/follow-queries.ts'
import { followedQuery, readFollowed } from '../follow/followed-search.ts'
import { lessonsOf } from '../desk/lesson/lesson-queries.ts'
import { shownOpportunity } from '../identifier-queries.ts'
import { calendarFile } from '../../../shared/calendar/calendar-file.ts'
import { calendarMessages } from './calendar-messages.ts'
import { eventsOf } from './opportunity-events.ts'

/** Days before a deadline; only where somebody chose this one offer, not in a calendar full of others. */
const remindBefore = 2

export const calendarRoutes = new Hono<AppEnv>()
  .get('/learning/calendar.ics', async (c) => {
    const { db, language, baseUrl, now } = c.var
    const search = await readFollowed(c)
    if (search instanceof Response) return search
    const { filter, name } = search
    const today = dayInRiga(now)
    const offers = await datedOpportunities(db, filter, { language, today })
    const body = calendarFile(
      offers.flatMap((offer) => eventsOf(offer, { language, baseUrl })),
      {
        name:
          name === ''
            ? say(calendarMessages.name, language)
            : say(calendarMessages.nameOf, language, { name }),
        address: baseUrl + cataloguePaths.calendar(language, followedQuery(filter)),
      },
    )
    const changedAt = lastChange(offers, today)
    return followAnswer(c, { type: 'text/calendar', name: 'laipa.ics', body, changedAt })
  })
  .get('/learning/:file{[0-9a-z]{10}\\.ics}', async (c) => {
    const { db, language, baseUrl } = c.var
    const id = c.req.param('file').slice(0, 10)
    const shown = await shownOpportunity(db, id)
    if (shown !== undefined && shown.id !== id) {
      return c.redirect(cataloguePaths.dates(language, shown.id), 301)
    }
    const offer = await followedOpportunity(db, id)
    const lessons = offer === undefined ? [] : await lessonsOf(db, id)
    const events = offer === undefined ? [] : eventsOf(offer, { language, baseUrl, remindBefore }, lessons)
    // An offer without a day has nothing to put into a calendar.
    if (offer === undefined || events.length === 0) return c.notFound()
    const body = calendarFile(events, {
      name: say(calendarMessages.nameOf, language, { name: plainTextIn(offer.title, language) }),
      address: baseUrl + cataloguePaths.dates(language, id),
    })
    return followAnswer(c, {
      type: 'text/calendar',
      name: `laipa-${id}.ics`,
      body,
      changedAt: new Date(Math.max(...events.map(({ changedAt }) => changedAt.getTime()))),
    })
  })
