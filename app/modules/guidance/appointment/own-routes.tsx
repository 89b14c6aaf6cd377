import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { say } from '../../../shared/i18n/say.ts'
import { daysBefore } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { appointmentsPaths } from '../appointments-paths.ts'
import { wholeCalendar } from './appointment-calendar.ts'
import {
  appointmentsOf,
  calendarTokenOf,
  ownParticipations,
  participationsOf,
  personOfCalendar,
} from './appointment-queries.ts'
import { calendarAnswer } from './calendar-answer.ts'
import { renewCalendar } from './calendar-commands.ts'
import { linkMessages as messages } from './link-messages.ts'
import { OwnAppointmentsPage } from './own-pages.tsx'

/** Days back for which a calendar and the own page still show appointments. */
const shownDays = 60

/** Days ahead; nothing is booked later. */
const aheadDays = 400

/** Reads for a calendar program, which has no session. */
const calendarReader: Actor = { kind: 'machine', id: 'appointment-calendar' }

export const ownRoutes = new Hono<AppEnv>()
  .get('/account/appointments', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const { parts, token } = await asActor(db, actor, now, async (tx) => ({
      parts: await ownParticipations(tx, daysBefore(now, shownDays)),
      token: await calendarTokenOf(tx, actor.id),
    }))
    return renderPage(
      c,
      { title: say(messages.own, language), robots: 'noindex', current: 'account' },
      <OwnAppointmentsPage
        {...{ language, parts, now }}
        calendar={token === undefined ? undefined : baseUrl + appointmentsPaths.calendar(language, token)}
      />,
    )
  })
  .post('/account/appointments/calendar', async (c) => {
    const { db, actor, now, language } = c.var
    await renewCalendar(db, actor, now)
    return c.redirect(`${appointmentsPaths.own(language)}#calendar`, 303)
  })
  .get('/appointments/calendars/:file{[0-9a-z]{40}\\.ics}', async (c) => {
    const { db, now, language, baseUrl } = c.var
    const token = c.req.param('file').slice(0, -'.ics'.length)
    const since = daysBefore(now, shownDays)
    const found = await asActor(db, calendarReader, now, async (tx) => {
      const owner = await personOfCalendar(tx, token)
      if (owner === undefined) return undefined
      return {
        parts: await participationsOf(tx, owner.personId, since),
        held: await appointmentsOf(tx, owner.personId, since, daysBefore(now, -aheadDays)),
      }
    })
    if (found === undefined) return c.notFound()
    const address = baseUrl + appointmentsPaths.calendar(language, token)
    return calendarAnswer(wholeCalendar(found.parts, found.held, { language, baseUrl, address }))
  })
