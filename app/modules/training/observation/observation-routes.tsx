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
import { keyOf } from '../../../shared/forms/form-key.ts'
import { fellowEducators } from '../mentoring/mentoring-queries.ts'
import { inOrderOfNames } from '../name-order.ts'
import { currentStandard, unitsOf } from '../standard/standard-queries.ts'
import { pageBelow } from '../page-below.tsx'
import { trainingPaths } from '../training-paths.ts'
import { answerObservation, giveFeedback, requestObservation, useAsEvidence } from './observation-commands.ts'
import { feedbackRefusalMessages, observationMessages as messages } from './observation-messages.ts'
import { ObservationPage, ObservationsPage, titleOf } from './observation-pages.tsx'
import { observationsOf } from './observation-queries.ts'
import { longestFeedback, observationMarks } from './observation.ts'

const path = '/account/observations/:id{[0-9a-z]{20}}'
const mostCriteria = 5

export const observationRoutes = new Hono<AppEnv>()
  .get('/account/observations', (c) => showList(c, {}))
  .post('/account/observations', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const [observerId, unitId] = [form.line('observer', 20), form.line('unit', 20)]
    const lessonOn = form.day('lesson')
    const faults = [
      ...faultsOf(form.refusals, language),
      ...(values['lesson']?.[0]
        ? []
        : [{ field: 'lesson', text: say(fieldFaultMessages.missing, language) }]),
    ]
    if (observerId === undefined || unitId === undefined || lessonOn === undefined) {
      return showList(c, values, faults)
    }
    const wish = { key: keyOf(form), observerId, unitId, lessonOn }
    const answer = await requestObservation(db, wish, actor, now)
    if (answer === 'requested') return c.redirect(trainingPaths.observations(language), 303)
    const field = answer === 'no-unit' ? 'unit' : 'observer'
    return showList(c, values, [{ field, text: say(messages.choose, language) }])
  })
  .get(path, (c) => showOne(c, {}))
  .post(path, async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const id = c.req.param('id')
    const observation = await asActor(db, actor, now, async (tx) =>
      (await observationsOf(tx, actor.id)).find((candidate) => candidate.id === id),
    )
    const count = Math.min(observation?.criteria.length ?? 0, mostCriteria)
    const marks = Array.from({ length: count }, (_, index) => form.choice(`mark-${index}`, observationMarks))
    const feedback = form.text('feedback', longestFeedback)
    if (form.refusals.length > 0) return showOne(c, values, faultsOf(form.refusals, language))
    const answer = await giveFeedback(db, id, { marks, feedback }, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'given') return c.redirect(trainingPaths.observation(language, id), 303)
    const missing = Math.max(0, marks.indexOf(undefined))
    return showOne(c, values, [
      { field: `mark-${missing}`, text: say(feedbackRefusalMessages[answer], language) },
    ])
  })
  .post(`${path}/answer`, async (c) => {
    const { db, now, language, actor } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const answer = form.choice('answer', ['accept', 'decline'] as const)
    const id = c.req.param('id')
    if (answer === undefined) return c.redirect(trainingPaths.observation(language, id), 303)
    const done = await answerObservation(db, id, answer, actor, now)
    return done === 'not-found' ? c.notFound() : c.redirect(trainingPaths.observation(language, id), 303)
  })
  .post(`${path}/evidence`, async (c) => {
    const { db, now, language, actor } = c.var
    const done = await useAsEvidence(db, c.req.param('id'), actor, now)
    return done === 'not-found'
      ? c.notFound()
      : c.redirect(`${trainingPaths.own(language)}?done=submitted`, 303)
  })

async function showList(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, now, language, actor } = c.var
  const standard = await currentStandard(db, 'educator')
  const shown = await asActor(db, actor, now, async (tx) => ({
    observations: await observationsOf(tx, actor.id),
    fellows: inOrderOfNames(await fellowEducators(tx), language),
  }))
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(messages.lead, language),
      current: 'account',
      robots: 'noindex',
    },
    <ObservationsPage
      language={language}
      {...shown}
      units={standard === undefined ? [] : await unitsOf(db, standard.id)}
      values={values}
      faults={faults}
      formKey={values['key']?.[0] ?? newId()}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

async function showOne(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, now, language, actor } = c.var
  const observation = await asActor(db, actor, now, async (tx) =>
    (await observationsOf(tx, actor.id)).find(({ id }) => id === c.req.param('id')),
  )
  if (observation === undefined) return c.notFound()
  const title = titleOf(observation, language)
  return renderPage(
    c,
    pageBelow(language, { title: messages.title, href: trainingPaths.observations(language) }, title),
    <ObservationPage language={language} observation={observation} values={values} faults={faults} />,
    faults.length === 0 ? 200 : 422,
  )
}
