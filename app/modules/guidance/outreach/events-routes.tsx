import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { isId, newId } from '../../../shared/identifier.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { allMunicipalities } from '../../organisations/index.ts'
import { fileOf, spanOf } from '../appointment/appointment-calendar.ts'
import { bookingRefusalMessages } from '../appointment/appointment-messages.ts'
import { appointmentKeeper } from '../appointment/booking-commands.ts'
import { calendarAnswer } from '../appointment/calendar-answer.ts'
import { isFaults, missing, readGuest } from '../appointment/guest-form.ts'
import { askForBooking, bookSignedIn } from '../appointment/request-commands.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import { EventPage, EventsPage } from './events-pages.tsx'
import { phaseOf } from './outreach.ts'
import { outreachMessages as messages } from './outreach-messages.ts'
import { announcedEvents, findAnnounced, type OutreachEvent } from './outreach-queries.ts'

export const eventsRoutes = new Hono<AppEnv>()
  .get('/events', async (c) => {
    const { db, now, language } = c.var
    const municipalities = await allMunicipalities(db)
    const municipalityId = municipalities.find(({ id }) => id === c.req.query('municipality'))?.id
    const events = await asActor(db, appointmentKeeper, now, (tx) => announcedEvents(tx, municipalityId, now))
    return renderPage(
      c,
      { title: say(messages.publicTitle, language), lead: say(messages.publicLead, language) },
      <EventsPage {...{ language, events, municipalities, municipalityId }} />,
    )
  })
  .get('/events/:id{[0-9a-z]{20}}', async (c) => {
    const event = await eventOf(c, c.req.param('id'))
    return event === undefined ? c.notFound() : showEvent(c, event)
  })
  .get('/events/:file{[0-9a-z]{20}\\.ics}', async (c) => {
    const { language, baseUrl } = c.var
    const event = await eventOf(c, c.req.param('file').slice(0, -'.ics'.length))
    if (event === undefined) return c.notFound()
    return calendarAnswer(
      fileOf([calendarEvent(event, c)], {
        language,
        baseUrl,
        address: baseUrl + appointmentsPaths.eventFile(language, event.id),
      }),
    )
  })
  .post('/events/:id{[0-9a-z]{20}}/participants', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const event = await eventOf(c, c.req.param('id'))
    if (event === undefined || event.coordinatorId === null) return c.notFound()
    const values = formValues(await c.req.parseBody())
    const key = values['key']?.[0] ?? ''
    if (phaseOf(event, now) !== 'announced' || event.startsAt <= now) {
      return showEvent(c, event, values, [
        { field: 'sign-up', text: say(bookingRefusalMessages['not-bookable'], language) },
      ])
    }
    const wanted = {
      kindId: null,
      coordinatorId: event.coordinatorId,
      municipalityId: event.municipalityId,
      startsAt: null,
      way: null,
      appointmentId: event.id,
    }
    if (actor.kind !== 'person') {
      const guest = readGuest(readForm(values), language)
      if (isFaults(guest)) return showEvent(c, event, values, guest)
      if (!isId(key)) return showEvent(c, event, values, [missing('name', language)])
      await askForBooking(db, { key, wanted, guest }, actor, baseUrl, now)
      return c.redirect(appointmentsPaths.requestSent(language), 303)
    }
    if (!isId(key)) return c.redirect(appointmentsPaths.event(language, event.id), 303)
    const booked = await bookSignedIn(db, { ...wanted, key }, language, actor, baseUrl, now)
    if (typeof booked !== 'string') {
      return c.redirect(`${appointmentsPaths.link(language, booked.token)}?done=booked`, 303)
    }
    return showEvent(c, event, values, [
      { field: 'sign-up', text: say(bookingRefusalMessages[booked], language) },
    ])
  })

function eventOf(c: Context<AppEnv>, id: string): Promise<OutreachEvent | undefined> {
  const { db, now } = c.var
  return asActor(db, appointmentKeeper, now, (tx) => findAnnounced(tx, id))
}

function calendarEvent(event: OutreachEvent, c: Context<AppEnv>) {
  const { language, baseUrl } = c.var
  return {
    uid: `event-${event.id}@${new URL(baseUrl).hostname}`,
    time: spanOf(event.startsAt, event.endsAt),
    summary: plainTextIn(event.title, language),
    description: plainTextIn(event.about, language),
    url: baseUrl + appointmentsPaths.event(language, event.id),
    // Who only looks is not told the link of a video call.
    ...(event.way === 'place' ? { location: event.location } : {}),
    categories: [say(messages.event, language)],
    isCancelled: event.cancelledAt !== null,
    takesTime: true,
    createdAt: event.createdAt,
    changedAt: event.changedAt,
  }
}

async function showEvent(
  c: Context<AppEnv>,
  event: OutreachEvent,
  values?: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { language, actor, now } = c.var
  return renderPage(
    c,
    { title: plainTextIn(event.title, language), unlisted: true },
    <EventPage
      {...{ language, event, now, values, faults }}
      isGuest={actor.kind !== 'person'}
      formKey={values?.['key']?.[0] ?? newId()}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
