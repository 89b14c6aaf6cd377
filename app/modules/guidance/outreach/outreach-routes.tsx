import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { isId, newId } from '../../../shared/identifier.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentByClock } from '../../../shared/time/clock-in-riga.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { allMunicipalities } from '../../organisations/index.ts'
import { appointmentKeeper } from '../appointment/booking-commands.ts'
import { isFaults, missing } from '../appointment/guest-form.ts'
import { allKinds } from '../appointment/kind-queries.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import { ways } from '../availability/availability.ts'
import { hoursRefusalMessages } from '../availability/hours-messages.ts'
import { territoriesOf } from '../appointments-policy.ts'
import { announceEvent, countPeople, planEvent, type NewEvent } from './outreach-commands.ts'
import { outreachGroups } from './outreach.ts'
import { outreachMessages as messages, outreachRefusalMessages } from './outreach-messages.ts'
import { CountsPage, EventForm, OutreachPage } from './outreach-pages.tsx'
import { eventsOf, reachedCells } from './outreach-queries.ts'

const one = '/guidance/events/:id{[0-9a-z]{20}}'

export const outreachRoutes = new Hono<AppEnv>()
  .get('/guidance/events', (c) => showOutreach(c))
  .get('/guidance/events/new', (c) => showForm(c))
  .post('/guidance/events/new', async (c) => {
    const { db, actor, now, language } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    const key = values['key']?.[0] ?? ''
    const event = readEvent(values, c)
    if (isFaults(event)) return showForm(c, values, event)
    if (!isId(key)) return showForm(c, values, [missing('title', language)])
    const done = await planEvent(db, { key: `${actor.id} ${key}`, event }, actor, now)
    if ('id' in done) return c.redirect(`${appointmentsPaths.outreach(language)}?done=planned`, 303)
    return showForm(c, values, [
      { field: done.field, text: say(outreachRefusalMessages[done.refusal], language) },
    ])
  })
  .post(`${one}/announcement`, async (c) => {
    const { db, actor, now, language } = c.var
    const done = await announceEvent(db, c.req.param('id'), actor, now)
    if (done === 'not-found') return c.notFound()
    return c.redirect(`${appointmentsPaths.outreach(language)}?done=announced`, 303)
  })
  .post(`${one}/count`, async (c) => {
    const { db, actor, now, language } = c.var
    const values = formValues(await c.req.parseBody())
    const typed = { id: c.req.param('id'), people: values['people']?.[0] ?? '' }
    const form = readForm(values)
    const people = form.number('people', 0, 10_000)
    if (people === undefined) {
      const [fault = missing('people', language)] = faultsOf(form.refusals, language)
      return showOutreach(c, fault.text, typed)
    }
    const done = await countPeople(db, c.req.param('id'), Math.trunc(people), actor, now)
    if (done === 'not-found') return c.notFound()
    if (done === 'not-yet') return showOutreach(c, say(messages.notYet, language), typed)
    return c.redirect(`${appointmentsPaths.outreach(language)}?done=counted`, 303)
  })
  .get('/guidance/events/counts', async (c) => {
    const { db, now, language } = c.var
    const cells = await asActor(db, appointmentKeeper, now, reachedCells)
    const [municipalities, kinds] = [await allMunicipalities(db), await allKinds(db)]
    return renderPage(
      c,
      {
        title: say(messages.counts, language),
        lead: say(messages.countsLead, language),
        robots: 'noindex',
        current: 'account',
      },
      <CountsPage {...{ language, cells, municipalities, kinds }} />,
    )
  })

function readEvent(values: FormValues, c: Context<AppEnv>): NewEvent | readonly FieldFault[] {
  const { language, actor } = c.var
  const form = readForm(values)
  const text = form.choice('language', languages) ?? 'lv'
  const [title, about] = [form.line('title', 160), form.text('about', 2000)]
  const day = form.day('day')
  const [from, to] = [form.line('from', 5), form.line('to', 5)]
  const municipalityId = form.choice('municipality', territoriesOf(actor))
  const way = form.choice('way', ways)
  const location = form.line('location', 300)
  const mostPeople = form.number('mostPeople', 1, 500)
  const groups = form.choices('groups', outreachGroups)
  const required = { day, municipality: municipalityId, way, mostPeople }
  const clocks = { from: clockOf(day, from), to: clockOf(day, to) }
  const faults = [
    ...faultsOf(form.refusals, language),
    ...Object.entries(required)
      .filter(([field, value]) => value === undefined && !form.refusals.some((one) => one.field === field))
      .map(([field]) => missing(field, language)),
    ...Object.entries(clocks)
      .filter(([field, moment]) => moment === undefined && day && (field === 'from' ? from : to))
      .map(([field]) => ({ field, text: say(hoursRefusalMessages['time-not-a-clock'], language) })),
  ]
  if (faults.length > 0 || !title || !municipalityId || !way || !location || !mostPeople) return faults
  if (!clocks.from || !clocks.to) return faults
  return {
    title: localised({ [text]: title }, 'own'),
    about: localised({ [text]: about }, 'own'),
    groups,
    municipalityId,
    way,
    location,
    startsAt: clocks.from,
    endsAt: clocks.to,
    mostPeople: Math.trunc(mostPeople),
  }
}

function clockOf(day: string | undefined, text: string | undefined): Date | undefined {
  const time = text?.replace('.', ':').replace(/^(\d):/, '0$1:') ?? ''
  return day === undefined || !/^\d\d:\d\d$/.test(time) ? undefined : momentByClock(day, time)
}

async function showOutreach(
  c: Context<AppEnv>,
  refusal?: string,
  typed?: { readonly id: string; readonly people: string },
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const events = await asActor(db, actor, now, (tx) => eventsOf(tx, actor.id))
  return renderPage(
    c,
    { title: say(messages.title, language), robots: 'noindex', current: 'account' },
    <OutreachPage
      {...{ language, events, now, refusal, typed }}
      done={refusal === undefined ? c.req.query('done') : undefined}
    />,
    refusal === undefined ? 200 : 422,
  )
}

async function showForm(
  c: Context<AppEnv>,
  values?: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, actor, language } = c.var
  const own = territoriesOf(actor)
  const territories = (await allMunicipalities(db)).filter(({ id }) => own.includes(id))
  return renderPage(
    c,
    {
      title: say(messages.plan, language),
      lead: say(messages.planLead, language),
      robots: 'noindex',
      current: 'account',
    },
    <EventForm {...{ language, territories, values, faults }} formKey={values?.['key']?.[0] ?? newId()} />,
    faults.length === 0 ? 200 : 422,
  )
}
