import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { isId } from '../../../shared/identifier.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { appointmentsPaths } from '../appointments-paths.ts'
import { ways } from '../availability/availability.ts'
import { calendarAnswer } from './calendar-answer.ts'
import { residentCalendar } from './appointment-calendar.ts'
import { bookingRefusalMessages, changeRefusalMessages } from './appointment-messages.ts'
import { participationOfLink, type Participation } from './appointment-queries.ts'
import {
  horizonDays,
  refuseChange,
  statedReasons,
  type BookingRefusal,
  type ChangeRefusal,
} from './appointment.ts'
import { appointmentKeeper } from './booking-commands.ts'
import { cancelParticipation } from './cancellation-commands.ts'
import { findKind } from './kind-queries.ts'
import { linkMessages as messages } from './link-messages.ts'
import { LinkPage, MovePage } from './link-pages.tsx'
import { moveParticipation } from './move-commands.ts'
import { findSlots } from './slot-queries.ts'
import { acceptOffer } from './waiting-commands.ts'

const link = '/appointments/:token{[0-9a-z]{40}}'

const refusalMessages = { ...bookingRefusalMessages, ...changeRefusalMessages }

/** What somebody does with the link of their letter, with an account or without. */
export const linkRoutes = new Hono<AppEnv>()
  .get(link, async (c) => {
    const part = await partOf(c, c.req.param('token'))
    return part === undefined ? c.notFound() : showLink(c, part)
  })
  .get('/appointments/:file{[0-9a-z]{40}\\.ics}', async (c) => {
    const { language, baseUrl } = c.var
    const part = await partOf(c, c.req.param('file').slice(0, -'.ics'.length))
    if (part === undefined || part.startsAt === null) return c.notFound()
    const address = baseUrl + appointmentsPaths.linkFile(language, part.token)
    return calendarAnswer(residentCalendar([part], { language, baseUrl, address }))
  })
  .post(`${link}/cancellation`, async (c) => {
    const { db, actor, now, baseUrl } = c.var
    const part = await partOf(c, c.req.param('token'))
    if (part === undefined) return c.notFound()
    const form = readForm(formValues(await c.req.parseBody()))
    const reason = form.choice('reason', statedReasons) ?? 'other'
    const done = await cancelParticipation(
      db,
      part.id,
      { canceller: 'resident', reason },
      actor,
      baseUrl,
      now,
    )
    if (done === 'not-found') return c.notFound()
    if (done === 'done' || done === 'already-cancelled') return back(c, part, 'cancelled')
    return showLink(c, part, done)
  })
  .post(`${link}/answer`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const part = await partOf(c, c.req.param('token'))
    if (part === undefined) return c.notFound()
    const isAccepted = formValues(await c.req.parseBody())['answer']?.[0] === 'accept'
    if (isAccepted) {
      const done = await acceptOffer(db, part.id, actor, baseUrl, now)
      return done === 'done' ? back(c, part, 'accepted') : showLink(c, part, done)
    }
    const cancellation = { canceller: 'resident', reason: 'no-time' } as const
    const done = await cancelParticipation(db, part.id, cancellation, actor, baseUrl, now)
    if (done === 'not-found') return c.notFound()
    return done === 'done' || done === 'already-cancelled'
      ? back(c, part, 'cancelled')
      : c.redirect(appointmentsPaths.link(language, part.token), 303)
  })
  .get(`${link}/time`, async (c) => {
    const part = await partOf(c, c.req.param('token'))
    if (part === undefined || part.kindId === null) return c.notFound()
    const refusal = refuseChange(part, c.var.now)
    return refusal === undefined ? showMove(c, part) : showLink(c, part, refusal)
  })
  .post(`${link}/time`, async (c) => {
    const { db, actor, now, baseUrl } = c.var
    const part = await partOf(c, c.req.param('token'))
    if (part === undefined || part.kindId === null) return c.notFound()
    const values = formValues(await c.req.parseBody())
    const [at = '', wanted] = (values['at']?.[0] ?? '').split(' ')
    const coordinatorId = values['coordinator']?.[0] ?? ''
    const [startsAt, way] = [new Date(at), ways.find((known) => known === wanted)]
    if (way === undefined || Number.isNaN(startsAt.getTime()) || !isId(coordinatorId)) {
      return showMove(c, part, 'taken')
    }
    const done = await moveParticipation(db, part.id, { coordinatorId, startsAt, way }, actor, baseUrl, now)
    if (done === 'not-found') return c.notFound()
    if (done === 'done') return back(c, part, 'moved')
    return done === 'taken' || done === 'full' ? showMove(c, part, done) : showLink(c, part, done)
  })

function partOf(c: Context<AppEnv>, token: string): Promise<Participation | undefined> {
  const { db, now } = c.var
  return asActor(db, appointmentKeeper, now, (tx) => participationOfLink(tx, token))
}

function back(c: Context<AppEnv>, { token }: Participation, done: string): Response {
  return c.redirect(`${appointmentsPaths.link(c.var.language, token)}?done=${done}`, 303)
}

async function showLink(
  c: Context<AppEnv>,
  part: Participation,
  refusal?: ChangeRefusal | BookingRefusal,
): Promise<Response> {
  const { language, now } = c.var
  return renderPage(
    c,
    { title: say(part.isEvent ? messages.titleEvent : messages.title, language), robots: 'noindex' },
    <LinkPage
      {...{ language, part, now }}
      done={refusal === undefined ? c.req.query('done') : undefined}
      refusal={refusal === undefined ? undefined : say(refusalMessages[refusal], language)}
    />,
    refusal === undefined ? 200 : 422,
  )
}

async function showMove(c: Context<AppEnv>, part: Participation, refusal?: BookingRefusal) {
  const { db, language, now } = c.var
  const today = dayInRiga(now)
  const slots = await asActor(db, appointmentKeeper, now, async (tx) => {
    const kind = part.kindId === null ? undefined : await findKind(tx, part.kindId)
    if (kind === undefined || part.coordinatorId === null) return []
    const coordinatorIds = [part.coordinatorId]
    const found = await findSlots(tx, {
      kind,
      coordinatorIds,
      from: today,
      to: addDays(today, horizonDays),
      now,
    })
    return found.filter((slot) => slot.seatsLeft > 0 && slot.appointmentId !== part.appointmentId)
  })
  return renderPage(
    c,
    {
      title: say(messages.moveTitle, language),
      lead: say(messages.moveLead, language),
      robots: 'noindex',
    },
    <MovePage
      {...{ language, part, slots }}
      refusal={refusal === undefined ? undefined : say(refusalMessages[refusal], language)}
    />,
    refusal === undefined ? 200 : 422,
  )
}
