import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { newId } from '../../../shared/identifier.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { keyOf } from '../../../shared/forms/form-key.ts'
import { inOrderOfNames } from '../name-order.ts'
import { trainingPaths } from '../training-paths.ts'
import { answerPair, noteMeeting, proposePair } from './mentoring-commands.ts'
import { mentoringMessages as messages, pairRefusalMessages } from './mentoring-messages.ts'
import { MentoringPage } from './mentoring-pages.tsx'
import { fellowEducators, pairsOf } from './mentoring-queries.ts'
import { longestNote, longestWish } from './mentoring.ts'

const usualDays = 180

export const mentoringRoutes = new Hono<AppEnv>()
  .get('/account/mentoring', (c) => showMentoring(c, {}))
  .post('/account/mentoring', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const mentorId = form.line('mentor', 20)
    const [fromDay, toDay] = [form.day('from'), form.day('to')]
    const wish = form.text('wish', longestWish)
    const missing = ['from', 'to'].filter((field) => !values[field]?.[0])
    const faults = [
      ...faultsOf(form.refusals, language),
      ...missing.map((field) => ({ field, text: say(fieldFaultMessages.missing, language) })),
    ]
    if (mentorId === undefined || fromDay === undefined || toDay === undefined || faults.length > 0) {
      return showMentoring(c, values, faults)
    }
    const answer = await proposePair(db, { key: keyOf(form), mentorId, fromDay, toDay, wish }, actor, now)
    if (answer === 'proposed') return c.redirect(trainingPaths.mentoring(language), 303)
    const field = answer === 'days-out-of-order' ? 'to' : 'mentor'
    return showMentoring(c, values, [{ field, text: say(pairRefusalMessages[answer], language) }])
  })
  .post('/account/mentoring/:id{[0-9a-z]{20}}/answer', async (c) => {
    const { db, now, language, actor } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const answer = form.choice('answer', ['accept', 'end'] as const)
    if (answer === undefined) return c.redirect(trainingPaths.mentoring(language), 303)
    const done = await answerPair(db, c.req.param('id'), answer, actor, now)
    return done === 'not-found' ? c.notFound() : c.redirect(trainingPaths.mentoring(language), 303)
  })
  .post('/account/mentoring/:id{[0-9a-z]{20}}/meetings', async (c) => {
    const { db, now, language, actor } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const [metOn, note] = [form.day('met'), form.text('note', longestNote)]
    const pairId = c.req.param('id')
    const faults = faultsOf(form.refusals, language).map(({ text }) => ({ field: `met-${pairId}`, text }))
    if (metOn === undefined || faults.length > 0) {
      const missing = [{ field: `met-${pairId}`, text: say(fieldFaultMessages.missing, language) }]
      return showMentoring(c, {}, faults.length > 0 ? faults : missing)
    }
    const answer = await noteMeeting(db, { pairId, key: keyOf(form), metOn, note }, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'noted') return c.redirect(trainingPaths.mentoring(language), 303)
    return showMentoring(c, {}, [{ field: `met-${pairId}`, text: say(messages.dayAhead, language) }])
  })

async function showMentoring(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, now, language, actor } = c.var
  const today = dayInRiga(now)
  const shown = await asActor(db, actor, now, async (tx) => ({
    pairs: await pairsOf(tx, actor.id),
    mentors: inOrderOfNames(
      (await fellowEducators(tx)).filter(({ mentors }) => mentors),
      language,
    ),
  }))
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(messages.lead, language),
      current: 'account',
      robots: 'noindex',
    },
    <MentoringPage
      language={language}
      {...shown}
      values={{ from: [today], to: [addDays(today, usualDays)], ...values }}
      faults={faults}
      formKey={values['key']?.[0] ?? newId()}
      today={today}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
