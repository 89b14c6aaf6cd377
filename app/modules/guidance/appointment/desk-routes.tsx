import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { isId, newId } from '../../../shared/identifier.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga, daysBefore } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { recordAccess } from '../../accounts/index.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import { ways } from '../availability/availability.ts'
import { bookingRefusalMessages, changeRefusalMessages } from './appointment-messages.ts'
import { appointmentsOf, findAppointment, participantsIn, waitingFor } from './appointment-queries.ts'
import { horizonDays, marks, statedReasons } from './appointment.ts'
import { appointmentKeeper, bookTime } from './booking-commands.ts'
import { cancelAppointment, cancelParticipation, markParticipant } from './cancellation-commands.ts'
import { deskMessages as messages } from './desk-messages.ts'
import { AppointmentsDesk } from './desk-pages.tsx'
import { isFaults, missing, readOnBehalf } from './guest-form.ts'
import { KeptPage, SlipPage } from './kept-pages.tsx'
import { currentKinds, findKind } from './kind-queries.ts'
import { OnBehalfPage } from './on-behalf-page.tsx'
import { addOnBehalf } from './on-behalf-commands.ts'
import { findSlots } from './slot-queries.ts'

/** Days back that the desk shows. */
const shownDays = 30

const one = '/guidance/appointments/:id{[0-9a-z]{20}}'
const participant = `${one}/participants/:participant{[0-9a-z]{20}}`

export const appointmentDeskRoutes = new Hono<AppEnv>()
  .get('/guidance/appointments', async (c) => {
    const { db, actor, now, language } = c.var
    const { appointments, waiting } = await asActor(db, actor, now, async (tx) => ({
      appointments: await appointmentsOf(tx, actor.id, daysBefore(now, shownDays), daysBefore(now, -400)),
      waiting: await waitingFor(tx, actor.id),
    }))
    return renderPage(
      c,
      { title: say(messages.title, language), robots: 'noindex', current: 'account' },
      <AppointmentsDesk {...{ language, appointments, waiting, now }} />,
    )
  })
  .get('/guidance/appointments/new', (c) => showOnBehalf(c, c.req.query('kind')))
  .post('/guidance/appointments/new', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const kindId = values['kind']?.[0] ?? ''
    const [key = '', letters] = [values['key']?.[0], form.choice('language', languages)]
    const [at = '', wanted] = (values['at']?.[0] ?? '').split(' ')
    const who = readOnBehalf(form, letters ?? language, language)
    const [startsAt, way] = [new Date(at), ways.find((known) => known === wanted)]
    const timeFaults = way === undefined || Number.isNaN(startsAt.getTime()) ? [missing('at', language)] : []
    if (isFaults(who)) return showOnBehalf(c, kindId, values, [...timeFaults, ...who])
    if (way === undefined || timeFaults.length > 0 || !isId(kindId) || !isId(key)) {
      return showOnBehalf(c, kindId, values, timeFaults)
    }
    const booking = {
      key: `${actor.id} ${key}`,
      who,
      kindId,
      coordinatorId: actor.id,
      startsAt,
      way,
      channel: 'coordinator',
    } as const
    const booked = await bookTime(db, booking, actor, baseUrl, now)
    if (typeof booked === 'string') {
      return showOnBehalf(c, kindId, values, [
        { field: 'at', text: say(bookingRefusalMessages[booked], language) },
      ])
    }
    return c.redirect(
      `${appointmentsPaths.appointment(language, booked.appointmentId ?? '')}?done=booked`,
      303,
    )
  })
  .get(one, async (c) => showKept(c, c.req.param('id')))
  .post(`${one}/cancellation`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const reason = form.choice('reason', statedReasons) ?? 'other'
    const done = await cancelAppointment(db, id, { canceller: 'coordinator', reason }, actor, baseUrl, now)
    if (done === 'not-found') return c.notFound()
    if (done === 'done' || done === 'already-cancelled') {
      return c.redirect(`${appointmentsPaths.appointment(language, id)}?done=cancelled`, 303)
    }
    return showKept(c, id, undefined, [{ field: 'people', text: say(changeRefusalMessages[done], language) }])
  })
  .post(`${one}/participants`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const letters = form.choice('language', languages) ?? language
    const who = readOnBehalf(form, letters, language)
    const key = values['key']?.[0] ?? ''
    if (isFaults(who)) return showKept(c, id, values, who)
    if (!isId(key)) return showKept(c, id, values, [missing('name', language)])
    const booked = await addOnBehalf(db, id, { key: `${actor.id} ${key}`, who }, actor, baseUrl, now)
    if (booked === 'not-found') return c.notFound()
    if (typeof booked === 'string') {
      return showKept(c, id, values, [{ field: 'name', text: say(bookingRefusalMessages[booked], language) }])
    }
    return c.redirect(`${appointmentsPaths.appointment(language, id)}?done=booked`, 303)
  })
  .post(`${participant}/mark`, async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const mark = readForm(formValues(await c.req.parseBody())).choice('mark', marks)
    if (mark === undefined) return showKept(c, id, undefined, [missing('people', language)])
    const done = await markParticipant(db, id, c.req.param('participant'), mark, actor, now)
    if (done === 'not-found') return c.notFound()
    if (done === 'done') return c.redirect(`${appointmentsPaths.appointment(language, id)}?done=marked`, 303)
    return showKept(c, id, undefined, [{ field: 'people', text: say(changeRefusalMessages[done], language) }])
  })
  .post(`${participant}/cancellation`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const partId = c.req.param('participant')
    const people = await asActor(db, actor, now, (tx) => participantsIn(tx, id))
    const part = people.find((one) => one.id === partId && one.coordinatorId === actor.id)
    if (part === undefined) return c.notFound()
    const form = readForm(formValues(await c.req.parseBody()))
    const reason = form.choice('reason', statedReasons) ?? 'other'
    const done = await cancelParticipation(
      db,
      partId,
      { canceller: 'coordinator', reason },
      actor,
      baseUrl,
      now,
    )
    if (done === 'not-found') return c.notFound()
    if (done === 'done' || done === 'already-cancelled') {
      return c.redirect(`${appointmentsPaths.appointment(language, id)}?done=cancelled`, 303)
    }
    return showKept(c, id, undefined, [{ field: 'people', text: say(changeRefusalMessages[done], language) }])
  })
  .get(`${participant}/slip`, async (c) => {
    const { db, actor, now, language } = c.var
    const people = await asActor(db, actor, now, (tx) => participantsIn(tx, c.req.param('id')))
    const part = people.find(({ id }) => id === c.req.param('participant'))
    if (part === undefined || part.coordinatorId !== actor.id || part.status !== 'booked') return c.notFound()
    return renderPage(
      c,
      { title: part.name ?? say(messages.erased, language), robots: 'noindex' },
      <SlipPage language={language} part={part} />,
    )
  })

async function showOnBehalf(
  c: Context<AppEnv>,
  kindId: string | undefined,
  values?: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const kinds = await currentKinds(db)
  const kind = (kindId === undefined ? undefined : await findKind(db, kindId)) ?? kinds[0]
  const today = dayInRiga(now)
  const slots = await asActor(db, appointmentKeeper, now, async (tx) => {
    if (kind === undefined) return []
    const search = { coordinatorIds: [actor.id], from: today, to: addDays(today, horizonDays), now }
    const found = await findSlots(tx, { ...search, kind: { ...kind, noticeHours: 0 } })
    return found.filter(({ seatsLeft }) => seatsLeft > 0)
  })
  return renderPage(
    c,
    {
      title: say(messages.onBehalf, language),
      lead: say(messages.onBehalfLead, language),
      robots: 'noindex',
      current: 'account',
    },
    <OnBehalfPage
      {...{ language, kinds, kind, slots, values, faults }}
      formKey={values?.['key']?.[0] ?? newId()}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

async function showKept(
  c: Context<AppEnv>,
  id: string,
  values?: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const found = await asActor(db, actor, now, async (tx) => {
    const appointment = await findAppointment(tx, id)
    if (appointment === undefined || appointment.coordinatorId !== actor.id) return undefined
    const people = await participantsIn(tx, id)
    for (const { personId } of people) {
      if (personId !== null) await recordAccess(tx, personId, 'guidance.appointment', actor, now)
    }
    return { appointment, people }
  })
  if (found === undefined) return c.notFound()
  return renderPage(
    c,
    {
      title: plainTextIn(found.appointment.title, language),
      robots: 'noindex',
      current: 'account',
    },
    <KeptPage
      {...{ language, now, values, faults, ...found }}
      formKey={values?.['key']?.[0] ?? newId()}
      done={faults.length === 0 ? c.req.query('done') : undefined}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
