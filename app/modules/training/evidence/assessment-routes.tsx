import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { recordAccess } from '../../accounts/index.ts'
import { pageBelow } from '../page-below.tsx'
import { trainingPaths } from '../training-paths.ts'
import { mayAssess } from '../training-policy.ts'
import { AssessmentPage, WaitingPage } from './assessment-pages.tsx'
import { assessEvidence } from './evidence-commands.ts'
import { assessmentMessages as messages, assessmentRefusalMessages } from './evidence-messages.ts'
import { decidedEvidence, findEvidence, trainsTrainers, waitingEvidence } from './evidence-queries.ts'
import { longestReason, usualValidity, type AssessmentRefusal } from './evidence.ts'

const fieldOf = {
  'own-evidence': 'verdict',
  'no-right': 'verdict',
  'reason-missing': 'reason',
  'until-missing': 'until',
  'until-out-of-reach': 'until',
} as const satisfies Record<AssessmentRefusal, string>

export const assessmentRoutes = new Hono<AppEnv>()
  .get('/training/evidence', async (c) => {
    const { db, now, language, actor } = c.var
    const shown = await asActor(db, actor, now, async (tx) => ({
      mayAssess: mayAssess(actor, 'educator', await trainsTrainers(tx)),
      waiting: await waitingEvidence(tx, actor.id),
      decided: await decidedEvidence(tx, actor.id),
    }))
    return renderPage(
      c,
      {
        title: say(messages.title, language),
        lead: say(messages.lead, language),
        current: 'account',
        robots: 'noindex',
      },
      <WaitingPage
        language={language}
        {...shown}
        today={dayInRiga(now)}
        isAssessed={c.req.query('done') === 'assessed'}
      />,
    )
  })
  .get('/training/evidence/:id{[0-9a-z]{20}}', (c) => showAssessment(c, {}))
  .post('/training/evidence/:id{[0-9a-z]{20}}', async (c) => {
    const { db, now, language, actor, baseUrl } = c.var
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const verdict = form.choice('verdict', ['accepted', 'refused'] as const)
    const reason = form.text('reason', longestReason)
    const until = form.day('until')
    const faults = [
      ...faultsOf(form.refusals, language),
      ...(verdict === undefined
        ? [{ field: 'verdict', text: say(fieldFaultMessages.missing, language) }]
        : []),
    ]
    if (verdict === undefined || faults.length > 0) return showAssessment(c, values, faults)
    const assessment = { verdict, reason, validUntil: verdict === 'accepted' ? until : undefined }
    const answer = await assessEvidence(db, c.req.param('id'), assessment, actor, baseUrl, now)
    if (answer === 'not-found') return c.notFound()
    if (answer !== 'assessed') {
      const text = say(assessmentRefusalMessages[answer], language)
      return showAssessment(c, values, [{ field: fieldOf[answer], text }])
    }
    return c.redirect(`${trainingPaths.waiting(language)}?done=assessed`, 303)
  })

async function showAssessment(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, now, language, actor } = c.var
  const evidence = await asActor(db, actor, now, async (tx) => {
    const found = await findEvidence(tx, c.req.param('id') ?? '')
    if (found?.personId) await recordAccess(tx, found.personId, 'training.evidence', actor, now)
    return found
  })
  // Row security shows one's own evidence too, which is read elsewhere.
  if (evidence === undefined || (evidence.personId === actor.id && faults.length === 0)) return c.notFound()
  const title = `${plainTextIn(evidence.unitTitle, language)}: ${evidence.name ?? say(messages.erased, language)}`
  return renderPage(
    c,
    pageBelow(language, { title: messages.title, href: trainingPaths.waiting(language) }, title),
    <AssessmentPage
      language={language}
      evidence={evidence}
      values={{ until: [addDays(dayInRiga(now), usualValidity)], ...values }}
      faults={faults}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
