import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { isId, newId } from '../../../shared/identifier.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { calendarTokenOf } from '../appointment/appointment-queries.ts'
import { isFaults, missing } from '../appointment/guest-form.ts'
import { currentKinds } from '../appointment/kind-queries.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import { addHours, removeHours } from './availability-commands.ts'
import { ownBusyCalendar, ownRules } from './availability-queries.ts'
import { largestCalendar, saveBusyAddress, saveBusyFile } from './busy-commands.ts'
import { busyFaultMessages, hoursMessages as messages, hoursRefusalMessages } from './hours-messages.ts'
import { readHours } from './hours-form.ts'
import { HoursPage } from './hours-pages.tsx'

export const hoursRoutes = new Hono<AppEnv>()
  .get('/guidance/hours', (c) => showHours(c))
  .post('/guidance/hours', async (c) => {
    const { db, actor, now, language } = c.var
    const values = formValues(await c.req.parseBody())
    const key = values['key']?.[0] ?? ''
    const kinds = await currentKinds(db)
    const hours = readHours(
      readForm(values),
      kinds.map(({ id }) => id),
      language,
    )
    if (isFaults(hours)) return showHours(c, values, hours)
    if (!isId(key)) return showHours(c, values, [missing('weekday', language)])
    const done = await addHours(db, { key: `${actor.id} ${key}`, hours }, actor, now)
    if (done === 'added') return c.redirect(`${appointmentsPaths.hours(language)}?done=added`, 303)
    return showHours(c, values, [
      { field: done.field, text: say(hoursRefusalMessages[done.refusal], language) },
    ])
  })
  .post('/guidance/hours/:id{[0-9a-z]{20}}/removal', async (c) => {
    const { db, actor, now, language } = c.var
    const done = await removeHours(db, c.req.param('id'), actor, now)
    if (done === 'not-found') return c.notFound()
    return c.redirect(`${appointmentsPaths.hours(language)}?done=removed`, 303)
  })
  .post('/guidance/hours/calendar', async (c) => {
    const { db, actor, now, language } = c.var
    const values = formValues(await c.req.parseBody())
    // Calendar programs give addresses that begin so.
    const address = values['address']?.[0]?.trim().replace(/^webcal:/, 'https:') || null
    if (address !== null && (address.length > 500 || URL.parse(address)?.protocol !== 'https:')) {
      return showHours(c, values, [{ field: 'address', text: say(messages.notHttps, language) }])
    }
    await saveBusyAddress(db, address, actor, now)
    return c.redirect(`${appointmentsPaths.hours(language)}?done=saved`, 303)
  })
  .post('/guidance/hours/calendar-file', async (c) => {
    const { db, actor, now, language } = c.var
    const file = (await c.req.parseBody())['file']
    if (!(file instanceof File) || file.size === 0) return showHours(c, {}, [missing('file', language)])
    const read =
      file.size > largestCalendar ? 'too-many-events' : await saveBusyFile(db, await file.text(), actor, now)
    if (typeof read === 'string') {
      return showHours(c, {}, [{ field: 'file', text: say(busyFaultMessages[read], language) }])
    }
    return c.redirect(`${appointmentsPaths.hours(language)}?done=saved`, 303)
  })

async function showHours(
  c: Context<AppEnv>,
  values?: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, actor, now, language, baseUrl } = c.var
  const kinds = await currentKinds(db)
  const { token, ...own } = await asActor(db, actor, now, async (tx) => ({
    rules: await ownRules(tx),
    busy: await ownBusyCalendar(tx, now),
    token: await calendarTokenOf(tx, actor.id),
  }))
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(messages.lead, language),
      robots: 'noindex',
      current: 'account',
      wide: true,
    },
    <HoursPage
      {...{ language, kinds, values, faults, ...own }}
      today={dayInRiga(now)}
      calendar={token === undefined ? undefined : baseUrl + appointmentsPaths.calendar(language, token)}
      formKey={values?.['key']?.[0] ?? newId()}
      done={faults.length === 0 ? c.req.query('done') : undefined}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
