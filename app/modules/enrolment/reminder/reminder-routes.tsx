import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { formValues } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { participationPaths } from '../participation-paths.ts'
import { ownCalendar } from './own-calendar.ts'
import { lessonsOfPerson } from './own-lesson-queries.ts'
import { linkOf, personOfLink, renewLink } from './participant-link-commands.ts'
import { areStopped, stopReminders } from './reminder-commands.ts'
import { reminderMessages } from './reminder-messages.ts'
import { OwnLessonsPage, ReminderPage } from './reminder-pages.tsx'

/** Days back for which a calendar still shows lessons. */
const calendarDays = 60

/** Reads for a calendar program, which has no session. */
const calendarReader: Actor = { kind: 'machine', id: 'lesson-calendar' }

const remindersLink = '/reminders/:token{[0-9a-z]{40}}'

export const reminderRoutes = new Hono<AppEnv>()
  .get('/account/lessons', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const { lessons, token } = await asActor(db, actor, now, async (tx) => ({
      lessons: await lessonsOfPerson(tx, actor.id, now),
      token: await linkOf(tx, actor.id, 'calendar'),
    }))
    return renderPage(
      c,
      { title: say(reminderMessages.lessons, language), robots: 'noindex', current: 'account' },
      <OwnLessonsPage
        language={language}
        lessons={lessons}
        calendar={token === undefined ? undefined : baseUrl + participationPaths.calendar(language, token)}
      />,
    )
  })
  .post('/account/lessons/calendar', async (c) => {
    const { db, actor, now, language } = c.var
    await asActor(db, actor, now, async (tx) => {
      await renewLink(tx, actor.id, 'calendar', now)
      await recordEvent(tx, 'enrolment.calendar-link.made', actor.id, actor, now)
    })
    return c.redirect(`${participationPaths.lessons(language)}#calendar`, 303)
  })
  .get('/calendars/:file{[0-9a-z]{40}\\.ics}', async (c) => {
    const { db, now, language, baseUrl } = c.var
    const token = c.req.param('file').slice(0, -'.ics'.length)
    const since = new Date(now.getTime() - calendarDays * 24 * 3_600_000)
    const lessons = await asActor(db, calendarReader, now, async (tx) => {
      const personId = await personOfLink(tx, token, 'calendar')
      return personId === undefined ? undefined : lessonsOfPerson(tx, personId, since)
    })
    if (lessons === undefined) return c.notFound()
    const address = baseUrl + participationPaths.calendar(language, token)
    return new Response(ownCalendar(lessons, { language, baseUrl, address }), {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="laipa-lessons.ics"',
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex',
      },
    })
  })
  .get(remindersLink, async (c) => {
    const { db, now, language } = c.var
    const isStopped = await areStopped(db, c.req.param('token'), now)
    if (isStopped === undefined) return c.notFound()
    return renderPage(
      c,
      {
        title: say(reminderMessages.stopTitle, language),
        lead: say(reminderMessages.stopLead, language),
        robots: 'noindex',
      },
      <ReminderPage language={language} isStopped={isStopped} />,
    )
  })
  .post(remindersLink, async (c) => {
    const { db, now, language } = c.var
    const token = c.req.param('token')
    const stop = formValues(await c.req.parseBody())['reminders']?.[0] !== 'on'
    const done = await stopReminders(db, token, stop, now)
    return done === 'gone' ? c.notFound() : c.redirect(participationPaths.reminders(language, token), 303)
  })
