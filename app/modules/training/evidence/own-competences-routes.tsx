import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { newId } from '../../../shared/identifier.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { keyOf } from '../../../shared/forms/form-key.ts'
import { OwnSteps } from '../ladder/ladder-pages.tsx'
import { ownLadder } from '../ladder/ladder-queries.ts'
import { currentStandard, findUnit, unitsOf } from '../standard/standard-queries.ts'
import { pageBelow } from '../page-below.tsx'
import { trainingPaths } from '../training-paths.ts'
import { standardsOf } from '../training-policy.ts'
import { submitEvidence, withdrawEvidence } from './evidence-commands.ts'
import { evidenceMessages as messages, submissionRefusalMessages } from './evidence-messages.ts'
import { evidenceOf, unitsHeldBy } from './evidence-queries.ts'
import { longestStatement, mostLinks, submittedSources } from './evidence.ts'
import { OwnCompetences, SubmissionForm } from './own-competences-pages.tsx'

export const ownCompetencesRoutes = new Hono<AppEnv>()
  .get('/account/competences', async (c) => {
    const { db, now, language, actor } = c.var
    const today = dayInRiga(now)
    const standards = await Promise.all(
      standardsOf(actor).map(async (kind) => {
        const standard = await currentStandard(db, kind)
        return { kind, units: standard === undefined ? [] : await unitsOf(db, standard.id) }
      }),
    )
    const own = await asActor(db, actor, now, async (tx) => ({
      evidence: await evidenceOf(tx, actor.id),
      held: await unitsHeldBy(tx, actor.id, today),
      ladder: await ownLadder(tx, actor.id),
    }))
    return renderPage(
      c,
      {
        title: say(messages.ownTitle, language),
        lead: say(messages.ownLead, language),
        current: 'account',
        robots: 'noindex',
      },
      <>
        <OwnCompetences
          language={language}
          standards={standards}
          {...own}
          today={today}
          isSubmitted={c.req.query('done') === 'submitted'}
        />
        {own.ladder === undefined ? null : <OwnSteps language={language} ladder={own.ladder} />}
      </>,
    )
  })
  .get('/account/competences/:id{[0-9a-z]{20}}', (c) => showForm(c, {}))
  .post('/account/competences/:id{[0-9a-z]{20}}', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const statement = form.text('statement', longestStatement)
    const source = form.choice('source', submittedSources) ?? 'portfolio'
    const links = readLinks(values['links']?.[0] ?? '')
    const faults = [
      ...faultsOf(form.refusals, language),
      ...(links === undefined ? [{ field: 'links', text: say(messages.badLinks, language) }] : []),
    ]
    if (links === undefined || faults.length > 0) return showForm(c, values, faults)
    const evidence = { key: keyOf(form), unitId: c.req.param('id'), source, statement, links }
    const answer = await submitEvidence(db, evidence, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer !== 'submitted') {
      return showForm(c, values, [
        { field: 'statement', text: say(submissionRefusalMessages[answer], language) },
      ])
    }
    return c.redirect(`${trainingPaths.own(language)}?done=submitted`, 303)
  })
  .post('/account/competences/evidence/:id{[0-9a-z]{20}}/withdrawal', async (c) => {
    const { db, now, language, actor } = c.var
    const answer = await withdrawEvidence(db, c.req.param('id'), actor, now)
    return answer === 'not-found' ? c.notFound() : c.redirect(trainingPaths.own(language), 303)
  })

/** The addresses, or undefined where one of them is none. */
function readLinks(text: string): string[] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const readers = lines.map((line) => readForm({ link: [line] }))
  const links = readers.flatMap((reader) => reader.webAddress('link') ?? [])
  return links.length === lines.length && links.length <= mostLinks ? links : undefined
}

async function showForm(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, language, actor } = c.var
  const unit = await findUnit(db, c.req.param('id') ?? '')
  if (unit === undefined || !standardsOf(actor).includes(unit.kind)) return c.notFound()
  const title = plainTextIn(unit.title, language)
  return renderPage(
    c,
    {
      ...pageBelow(language, { title: messages.ownTitle, href: trainingPaths.own(language) }, title),
      lead: say(messages.formLead, language),
    },
    <SubmissionForm
      language={language}
      unit={unit}
      values={values}
      faults={faults}
      formKey={values['key']?.[0] ?? newId()}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
