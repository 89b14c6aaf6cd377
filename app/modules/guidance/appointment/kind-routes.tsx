import { Hono, type Context } from 'hono'

import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormReader, type FormValues } from '../../../shared/forms/form-reader.ts'
import { isId, newId } from '../../../shared/identifier.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { holds } from '../../accounts/index.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import { ways } from '../availability/availability.ts'
import { isFaults, missing } from './guest-form.ts'
import { addKind, endKind, type NewKind } from './kind-commands.ts'
import { kindMessages as messages } from './kind-messages.ts'
import { KindsPage } from './kind-pages.tsx'
import { currentKinds } from './kind-queries.ts'

export const kindRoutes = new Hono<AppEnv>()
  .get('/guidance/kinds', (c) => showKinds(c))
  .post('/guidance/kinds', async (c) => {
    const { db, actor, now, language } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    const form = readForm(values)
    const key = values['key']?.[0] ?? ''
    const kind = readKind(form, c)
    if (isFaults(kind)) return showKinds(c, values, kind)
    if (!isId(key)) return showKinds(c, values, [missing('name-lv', language)])
    await addKind(db, { key, kind }, actor, now)
    return c.redirect(appointmentsPaths.kinds(language), 303)
  })
  .post('/guidance/kinds/:id{[0-9a-z]{20}}/end', async (c) => {
    const { db, actor, now, language } = c.var
    const done = await endKind(db, c.req.param('id'), actor, now)
    return done === 'not-found' ? c.notFound() : c.redirect(appointmentsPaths.kinds(language), 303)
  })

function readKind(form: FormReader, c: Context<AppEnv>): NewKind | readonly FieldFault[] {
  const { language } = c.var
  const names = Object.fromEntries(languages.map((code) => [code, form.line(`name-${code}`, 120)] as const))
  const chosen = form.choices('ways', ways)
  const figures = {
    minutes: form.number('minutes', 5, 480),
    mostPeople: form.number('mostPeople', 1, 200),
    noticeHours: form.number('noticeHours', 0, 720),
    bufferMinutes: form.number('bufferMinutes', 0, 120),
  }
  const bookedBy = form.choice('bookedBy', ['resident', 'coordinator']) ?? 'resident'
  const absent = Object.entries(figures)
    .filter(([field, value]) => value === undefined && !form.refusals.some((one) => one.field === field))
    .map(([field]) => missing(field, language))
  const faults = [
    ...faultsOf(form.refusals, language),
    ...absent,
    ...(chosen.length === 0 ? [missing('ways', language)] : []),
  ]
  const { minutes, mostPeople, noticeHours, bufferMinutes } = figures
  if (faults.length > 0 || minutes === undefined || mostPeople === undefined) return faults
  if (noticeHours === undefined || bufferMinutes === undefined) return faults
  return {
    name: localised(names, 'own'),
    ways: chosen,
    minutes: Math.trunc(minutes),
    mostPeople: Math.trunc(mostPeople),
    noticeHours: Math.trunc(noticeHours),
    bufferMinutes: Math.trunc(bufferMinutes),
    bookedBy,
  }
}

async function showKinds(
  c: Context<AppEnv>,
  values?: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, actor, language } = c.var
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(messages.lead, language),
      robots: 'noindex',
      current: 'account',
      wide: true,
    },
    <KindsPage
      {...{ language, values, faults }}
      kinds={await currentKinds(db)}
      mayChange={holds(actor, 'regional-administrator')}
      formKey={values?.['key']?.[0] ?? newId()}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
