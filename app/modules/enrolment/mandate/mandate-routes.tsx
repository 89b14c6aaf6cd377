import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { isId, newId } from '../../../shared/identifier.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { askForMandate, confirmByCode, confirmByPerson, endMandate } from './mandate-commands.ts'
import { consentRefusalMessages, mandateMessages } from './mandate-messages.ts'
import { MandatesPage, OwnMandatesPage } from './mandate-pages.tsx'
import { mandatesOfCoordinator, mandatesOfPerson } from './mandate-queries.ts'
import { longestMandate } from './mandate.ts'

/** Days that the form proposes. */
const usualMandate = 180

export const mandateRoutes = new Hono<AppEnv>()
  .get('/desk/mandates', async (c) => showMandates(c))
  .post('/desk/mandates', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const [email, toDay, key = ''] = [form.email('email'), form.day('until'), form.values['key']?.[0]]
    const today = dayInRiga(now)
    const faults = faultsOf(form.refusals, language)
    const isWithin = toDay !== undefined && toDay >= today && toDay <= addDays(today, longestMandate)
    if (!isWithin && !faults.some(({ field }) => field === 'until')) {
      faults.push({ field: 'until', text: say(mandateMessages.untilRefused, language) })
    }
    const isKey = isId(key)
    if (email === undefined || !isWithin || !isKey) return showMandates(c, form.values, faults)
    await askForMandate(db, { email, toDay, key }, actor, baseUrl, now)
    return c.redirect(`${enrolmentPaths.mandates(language)}?sent=yes`, 303)
  })
  .post('/desk/mandates/code', async (c) => {
    const { db, actor, now, language } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const code = form.line('code', 20)?.replace(/\s/g, '')
    if (code === undefined) return showMandates(c, form.values, faultsOf(form.refusals, language))
    const done = await confirmByCode(db, code, actor, now)
    if (done === 'confirmed') return c.redirect(enrolmentPaths.mandates(language), 303)
    return showMandates(c, form.values, [
      { field: 'code', text: say(consentRefusalMessages[done], language) },
    ])
  })
  .get('/account/mandates', async (c) => showOwnMandates(c))
  .post('/account/mandates/:id{[0-9a-z]{20}}/consent', async (c) => {
    const { db, actor, now, language } = c.var
    const done = await confirmByPerson(db, c.req.param('id'), actor, now)
    return done === 'not-found' ? c.notFound() : c.redirect(enrolmentPaths.ownMandates(language), 303)
  })
  .post('/account/mandates/:id{[0-9a-z]{20}}/end', async (c) => {
    const { db, actor, now, language } = c.var
    const done = await endMandate(db, c.req.param('id'), actor, now)
    if (done === 'not-found') return c.notFound()
    const back =
      done.by === 'coordinator' ? enrolmentPaths.mandates(language) : enrolmentPaths.ownMandates(language)
    return c.redirect(back, 303)
  })

async function showMandates(c: Context<AppEnv>, typed?: FormValues, faults: readonly FieldFault[] = []) {
  const { db, actor, now, language } = c.var
  const today = dayInRiga(now)
  const mandates = await asActor(db, actor, now, mandatesOfCoordinator)
  return renderPage(
    c,
    {
      title: say(mandateMessages.people, language),
      lead: say(mandateMessages.peopleLead, language),
      robots: 'noindex',
      current: 'account',
    },
    <MandatesPage
      {...{ language, mandates, today, faults }}
      formKey={newId()}
      isSent={c.req.query('sent') === 'yes'}
      code={typed?.['code']?.[0]}
      email={typed?.['email']?.[0]}
      until={typed?.['until']?.[0] ?? addDays(today, usualMandate)}
    />,
    typed === undefined ? 200 : 422,
  )
}

async function showOwnMandates(c: Context<AppEnv>) {
  const { db, actor, now, language } = c.var
  const mandates = await asActor(db, actor, now, mandatesOfPerson)
  return renderPage(
    c,
    {
      title: say(mandateMessages.own, language),
      lead: say(mandateMessages.ownLead, language),
      robots: 'noindex',
      current: 'account',
    },
    <OwnMandatesPage language={language} mandates={mandates} today={dayInRiga(now)} />,
  )
}
