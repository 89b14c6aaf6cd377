import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { newId } from '../../../shared/identifier.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AccountPart, AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { allMunicipalities } from '../../organisations/index.ts'
import { networkPaths } from '../network-paths.ts'
import {
  approveApplication,
  claimApplication,
  refuseApplication,
  submitApplication,
} from './application-commands.ts'
import { readApplication } from './application-form.ts'
import { applicationMessages as messages, decisionRefusalMessages } from './application-messages.ts'
import { ClaimPage, JoinPage } from './application-pages.tsx'
import { allApplications, applicationsOf, organisationChoices } from './application-queries.ts'
import type { DecisionRefusal } from './application.ts'
import { DecisionsPage, OwnApplications } from './decision-pages.tsx'

const claim = '/partners/claims/:token{[0-9a-z]{40}}'

export const applicationRoutes = new Hono<AppEnv>()
  .get('/partners/join', (c) => showForm(c))
  .post('/partners/join', async (c) => {
    const { db, now, language, actor, baseUrl } = c.var
    const values = formValues(await c.req.parseBody())
    const [organisations, municipalities] = await Promise.all([
      organisationChoices(db),
      allMunicipalities(db),
    ])
    const known = {
      organisations: organisations.map(({ id }) => id),
      municipalities: municipalities.map(({ id }) => id),
      isSignedIn: actor.kind === 'person',
    }
    const application = readApplication(readForm(values), known, language)
    if ('length' in application) return showForm(c, values, application)
    const answer = await submitApplication(db, application, actor, baseUrl, now)
    if (answer === 'submitted') return c.redirect(`${networkPaths.join(language)}?done=sent`, 303)
    return showForm(c, values, [{ field: 'organisation', text: say(messages.tooMany, language) }])
  })
  .get('/partners/applications', (c) => showDecisions(c))
  .post('/partners/applications/:id{[0-9a-z]{20}}/approval', async (c) => {
    const { db, now, actor, baseUrl } = c.var
    const id = c.req.param('id')
    return decided(c, id, await approveApplication(db, id, actor, baseUrl, now))
  })
  .post('/partners/applications/:id{[0-9a-z]{20}}/refusal', async (c) => {
    const { db, now, actor, baseUrl, language } = c.var
    const id = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const reason = form.line('reason', 1000)
    if (reason === undefined) {
      const [fault] = faultsOf(form.refusals, language)
      const faults = fault === undefined ? [] : [{ ...fault, field: `reason-${id}` }]
      return showDecisions(c, faults, { id, reason: form.values['reason']?.[0] ?? '' })
    }
    return decided(c, id, await refuseApplication(db, { id, reason }, actor, baseUrl, now))
  })
  .get(claim, (c) => {
    const { language } = c.var
    return renderPage(
      c,
      {
        title: say(messages.claimTitle, language),
        lead: say(messages.claimLead, language),
        robots: 'noindex',
      },
      <ClaimPage language={language} token={c.req.param('token')} />,
    )
  })
  .post(claim, async (c) => {
    const { db, now, actor, language } = c.var
    const answer = await claimApplication(db, c.req.param('token'), actor, now)
    if (answer === 'not-found') return c.notFound()
    return c.redirect(networkPaths.organisation(language, answer.organisationId), 303)
  })

/** On a person's own page: what became of what they applied for. */
export const applicationsPart: AccountPart = async (c) => {
  const { db, actor, now, language } = c.var
  const applications = await asActor(db, actor, now, (tx) => applicationsOf(tx, actor.id))
  return applications.length === 0 ? null : (
    <OwnApplications language={language} applications={applications} />
  )
}

function decided(
  c: Context<AppEnv>,
  id: string,
  answer: 'approved' | 'refused' | 'not-found' | DecisionRefusal,
) {
  if (answer === 'not-found') return c.notFound()
  if (answer === 'approved' || answer === 'refused') {
    return c.redirect(networkPaths.applications(c.var.language), 303)
  }
  return showDecisions(c, [
    { field: `reason-${id}`, text: say(decisionRefusalMessages[answer], c.var.language) },
  ])
}

async function showDecisions(
  c: Context<AppEnv>,
  faults: readonly FieldFault[] = [],
  typed?: { readonly id: string; readonly reason: string },
) {
  const { db, now, actor, language } = c.var
  const [applications, municipalities] = [
    await asActor(db, actor, now, allApplications),
    await allMunicipalities(db),
  ] as const
  return renderPage(
    c,
    { title: say(messages.desk, language), lead: say(messages.deskLead, language), robots: 'noindex' },
    <DecisionsPage {...{ language, applications, municipalities, faults, typed }} />,
    faults.length === 0 ? 200 : 422,
  )
}

async function showForm(c: Context<AppEnv>, values: FormValues = {}, faults: readonly FieldFault[] = []) {
  const { db, language, actor } = c.var
  const [organisations, municipalities] = await Promise.all([organisationChoices(db), allMunicipalities(db)])
  return renderPage(
    c,
    { title: say(messages.title, language), lead: say(messages.lead, language) },
    <JoinPage
      {...{ language, organisations, municipalities, values, faults }}
      isSignedIn={actor.kind === 'person'}
      formKey={values['key']?.[0] ?? newId()}
      isSent={c.req.query('done') === 'sent' && faults.length === 0}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
