import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { currentStandard, unitsOf } from '../standard/standard-queries.ts'
import { standardKinds } from '../standard/standard.ts'
import { trainingPaths } from '../training-paths.ts'
import { bindCohort } from './cohort-commands.ts'
import { cohortMessages as messages, cohortRefusalMessages } from './cohort-messages.ts'
import { CohortsPage } from './cohort-pages.tsx'
import { allCohorts, bindableOpportunities } from './cohort-queries.ts'
import { longestCohortYears, usualCohortYears } from './cohort.ts'

const mostUnits = 40

export const cohortRoutes = new Hono<AppEnv>()
  .get('/training/cohorts', (c) => showCohorts(c, {}))
  .post('/training/cohorts', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    const form = readForm(values)
    const opportunityId = form.line('opportunity', 10)
    const validYears = Math.trunc(form.number('years', 1, longestCohortYears) ?? usualCohortYears)
    const chosen = standardKinds.filter((kind) => (values[kind] ?? []).length > 0)
    const kind = chosen[0] ?? 'coordinator'
    const faults = [
      ...faultsOf(form.refusals, language),
      ...(chosen.length > 1 ? [{ field: 'educator', text: say(messages.oneKind, language) }] : []),
    ]
    if (opportunityId === undefined || faults.length > 0) return showCohorts(c, values, faults)
    const units = [...new Set(values[kind] ?? [])].slice(0, mostUnits)
    const answer = await bindCohort(db, { opportunityId, kind, units, validYears }, actor, now)
    if (answer === 'bound') return c.redirect(`${trainingPaths.cohorts(language)}?done=bound`, 303)
    const fault =
      answer === 'not-found'
        ? { field: 'opportunity', text: say(fieldFaultMessages['unknown-choice'], language) }
        : {
            field: answer === 'already-bound' ? 'opportunity' : kind,
            text: say(cohortRefusalMessages[answer], language),
          }
    return showCohorts(c, values, [fault])
  })

async function showCohorts(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, now, language } = c.var
  const [cohorts, bindable, standards] = await Promise.all([
    // Only counts are read of applications, which are not an administrator's to see.
    asActor(db, { kind: 'machine', id: 'training-cohorts' }, now, allCohorts),
    bindableOpportunities(db),
    Promise.all(
      standardKinds.map(async (kind) => {
        const standard = await currentStandard(db, kind)
        return { kind, units: standard === undefined ? [] : await unitsOf(db, standard.id) }
      }),
    ),
  ])
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(messages.lead, language),
      current: 'account',
      robots: 'noindex',
    },
    <CohortsPage
      language={language}
      cohorts={cohorts}
      bindable={bindable}
      standards={standards.filter(({ units }) => units.length > 0)}
      values={values}
      faults={faults}
      isSaved={c.req.query('done') === 'bound'}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
