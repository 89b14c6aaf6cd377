import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { newId } from '../../../shared/identifier.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { holds } from '../../accounts/index.ts'
import { keyOf } from '../../../shared/forms/form-key.ts'
import { trainingPaths } from '../training-paths.ts'
import { standardsOf } from '../training-policy.ts'
import { decideReport, publishMethod, rateMethod, reportMethod } from './method-commands.ts'
import { MethodForm } from './method-form-pages.tsx'
import { methodMessages as messages, methodRefusalMessages } from './method-messages.ts'
import { MethodPage, MethodsPage, ReportedMethods } from './method-pages.tsx'
import { findMethod, isAuthor, madeOf, openReports, shownMethods } from './method-queries.ts'
import { longest, mostMinutes, mostPeople, reportReasons } from './method.ts'

const path = '/methods/:id{[0-9a-z]{20}}'
const filled = ['title', 'purpose', 'least', 'most', 'minutes', 'steps']

export const methodRoutes = new Hono<AppEnv>()
  .get('/methods', async (c) => {
    const { db, language, actor } = c.var
    const words = c.req.query('q')?.trim().slice(0, 100) || undefined
    return renderPage(
      c,
      { title: say(messages.title, language), lead: say(messages.lead, language) },
      <MethodsPage
        language={language}
        words={words}
        methods={await shownMethods(db, words)}
        mayWrite={holds(actor, 'educator')}
      />,
    )
  })
  .get('/methods/new', (c) => showForm(c, { based: [c.req.query('based') ?? ''] }))
  .post('/methods/new', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const title = form.line('title', longest.title)
    const [purpose, steps] = [form.text('purpose', longest.purpose), form.text('steps', longest.steps)]
    const [least, most] = [form.number('least', 1, mostPeople), form.number('most', 1, mostPeople)]
    const minutes = form.number('minutes', 1, mostMinutes)
    const missing = filled.filter((field) => field !== 'title' && !values[field]?.[0]?.trim())
    const faults = [
      ...faultsOf(form.refusals, language),
      ...missing.map((field) => ({ field, text: say(fieldFaultMessages.missing, language) })),
    ]
    if (
      faults.length > 0 ||
      title === undefined ||
      purpose === undefined ||
      steps === undefined ||
      least === undefined ||
      most === undefined ||
      minutes === undefined
    ) {
      return showForm(c, values, faults)
    }
    const method = {
      key: keyOf(form),
      language,
      title,
      purpose,
      peopleMin: Math.trunc(least),
      peopleMax: Math.trunc(most),
      minutes: Math.trunc(minutes),
      steps,
      basedOnId: values['based']?.[0]?.slice(0, 20) || null,
    }
    const answer = await publishMethod(db, method, actor, now)
    if (typeof answer === 'object') return c.redirect(trainingPaths.method(language, answer.id), 303)
    return showForm(c, values, [{ field: 'most', text: say(methodRefusalMessages[answer], language) }])
  })
  .get(path, (c) => showMethod(c, {}))
  .post(`${path}/ratings`, async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const [stars, usedOn] = [form.choice('stars', ['1', '2', '3', '4', '5']), form.day('used')]
    const missing = (['stars', 'used'] as const).filter((field) => !values[field]?.[0])
    const faults = [
      ...faultsOf(form.refusals, language),
      ...missing.map((field) => ({ field, text: say(fieldFaultMessages.missing, language) })),
    ]
    if (stars === undefined || usedOn === undefined) return showMethod(c, values, faults)
    const methodId = c.req.param('id')
    const answer = await rateMethod(db, { methodId, stars: Number(stars), usedOn }, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'rated') return c.redirect(`${trainingPaths.method(language, methodId)}?done=rated`, 303)
    const field = answer === 'day-ahead' ? 'used' : 'stars'
    return showMethod(c, values, [{ field, text: say(methodRefusalMessages[answer], language) }])
  })
  .post(`${path}/reports`, async (c) => {
    const { db, now, language, actor } = c.var
    const why = readForm(formValues(await c.req.parseBody())).choice('why', reportReasons) ?? 'other'
    const id = c.req.param('id')
    const answer = await reportMethod(db, id, why, actor, now)
    if (answer === 'not-found') return c.notFound()
    return c.redirect(`${trainingPaths.method(language, id)}?done=reported`, 303)
  })
  .get('/moderation/methods', async (c) => {
    const { db, now, language, actor } = c.var
    return renderPage(
      c,
      {
        title: say(messages.moderation, language),
        lead: say(messages.moderationLead, language),
        current: 'account',
        robots: 'noindex',
      },
      <ReportedMethods language={language} reports={await asActor(db, actor, now, openReports)} />,
    )
  })
  .post('/moderation/methods/:id{[0-9a-z]{20}}', async (c) => {
    const { db, now, language, actor } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const decision = form.choice('decision', ['kept', 'hidden'] as const)
    if (decision === undefined) return c.redirect(trainingPaths.moderation(language), 303)
    const answer = await decideReport(db, c.req.param('id'), decision, actor, now)
    return answer === 'not-found' ? c.notFound() : c.redirect(trainingPaths.moderation(language), 303)
  })

async function showForm(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, language } = c.var
  return renderPage(
    c,
    {
      title: say(messages.write, language),
      lead: say(messages.formLead, language),
      current: 'account',
      robots: 'noindex',
    },
    <MethodForm
      language={language}
      base={await findMethod(db, values['based']?.[0] ?? '')}
      values={values}
      faults={faults}
      formKey={values['key']?.[0] ?? newId()}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

async function showMethod(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, now, language, actor } = c.var
  const id = c.req.param('id') ?? ''
  const method = await findMethod(db, id)
  if (method === undefined) return c.notFound()
  const isOwn = await asActor(db, actor, now, (tx) => isAuthor(tx, id, actor.id))
  const done = c.req.query('done')
  return renderPage(
    c,
    { title: method.title, titleLanguage: method.language },
    <MethodPage
      language={language}
      method={method}
      made={await madeOf(db, id)}
      mayWrite={holds(actor, 'educator')}
      mayRate={!isOwn && standardsOf(actor).length > 0}
      mayReport={!isOwn && actor.kind === 'person'}
      values={values}
      faults={faults}
      done={faults.length === 0 && (done === 'rated' || done === 'reported') ? done : undefined}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
