import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { foreignLanguageOf, plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Breadcrumb } from '../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { isId, newId } from '../../../shared/identifier.ts'
import { recordAccess } from '../../accounts/index.ts'
import { cataloguePaths } from '../../catalogue/index.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { countsOf, intakeOf } from '../intake/intake-queries.ts'
import { peopleActedFor } from '../mandate/mandate-queries.ts'
import { participationPaths } from '../participation-paths.ts'
import { answerOffer, apply, leave } from './application-commands.ts'
import { applicationMessages } from './application-messages.ts'
import { applicationsActedFor, liveApplicationOf, timeConflicts } from './application-queries.ts'
import {
  answerRefusalMessages,
  applyRefusalMessages,
  cancelRefusalMessages,
} from './application-refusal-messages.ts'
import { leaveReasons, refuseApplication, type ApplyRefusal } from './application.ts'
import { ApplyPage, askedGroups } from './apply-page.tsx'
import { OwnApplicationsPage } from './own-applications-page.tsx'

export const applicationRoutes = new Hono<AppEnv>()
  .get('/learning/:id{[0-9a-z]{10}}/application', async (c) => showApply(c, c.req.param('id')))
  .post('/learning/:id{[0-9a-z]{10}}/application', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const opportunityId = c.req.param('id')
    const intake = await intakeOf(db, opportunityId, now)
    if (intake === undefined) return c.notFound()
    const form = readForm(formValues(await c.req.parseBody({ all: true })))
    const key = form.values['key']?.[0] ?? ''
    if (!isId(key)) return showApply(c, opportunityId, form.values)
    const personId = form.values['person']?.[0] || actor.id
    const groups = form.choices('groups', askedGroups(intake))
    const applied = await apply(db, { intakeId: intake.id, personId, groups, key }, actor, baseUrl, now)
    if (applied === 'not-found') return c.notFound()
    if (typeof applied === 'string') return showApply(c, opportunityId, form.values, applied)
    if (applied.toFillIn) return c.redirect(participationPaths.form(language, applied.id, 1), 303)
    return c.redirect(`${enrolmentPaths.applications(language)}?changed=${applied.id}`, 303)
  })
  .get('/account/applications', async (c) => showOwn(c))
  .post('/account/applications/:id{[0-9a-z]{20}}/answer', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const answer = readForm(formValues(await c.req.parseBody())).choice('answer', ['confirmed', 'declined'])
    if (answer === undefined) return showOwn(c)
    const done = await answerOffer(db, id, answer, actor, baseUrl, now)
    if (done === 'not-found') return c.notFound()
    if (done === 'not-offered' || done === 'offer-lapsed')
      return showOwn(c, say(answerRefusalMessages[done], language))
    return c.redirect(`${enrolmentPaths.applications(language)}?changed=${id}`, 303)
  })
  .post('/account/applications/:id{[0-9a-z]{20}}/cancellation', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const reason = readForm(formValues(await c.req.parseBody())).choice('reason', leaveReasons) ?? 'other'
    const done = await leave(db, id, reason, actor, baseUrl, now)
    if (done === 'not-found') return c.notFound()
    if (done === 'already-ended') return showOwn(c, say(cancelRefusalMessages[done], language))
    return c.redirect(`${enrolmentPaths.applications(language)}?changed=${id}`, 303)
  })

/** The page where one applies; with what was typed and why it was refused. */
async function showApply(
  c: Context<AppEnv>,
  opportunityId: string,
  typed?: FormValues,
  refusal?: ApplyRefusal,
) {
  const { db, actor, now, language } = c.var
  const intake = await intakeOf(db, opportunityId, now)
  if (intake === undefined || intake.opportunityStatus === 'draft') return c.notFound()
  const counts = await countsOf(db, intake.id)
  const isSignedIn = actor.kind === 'person'
  const reader = isSignedIn
    ? await asActor(db, actor, now, async (tx) => ({
        own: await liveApplicationOf(tx, intake.id, actor.id),
        conflicts: await timeConflicts(tx, opportunityId, actor.id),
        actedFor: await peopleActedFor(tx),
      }))
    : { own: undefined, conflicts: [], actedFor: [] }
  const title = plainTextIn(intake.title, language)
  const field = refusal === 'not-eligible' ? 'groups' : refusal === 'already-applied' ? 'person' : 'form'
  const isStale = typed !== undefined && refusal === undefined
  const faults = [
    ...(refusal === undefined ? [] : [{ field, text: say(applyRefusalMessages[refusal], language) }]),
    ...(isStale ? [{ field: 'form', text: say(applicationMessages.sendAgain, language) }] : []),
  ]
  // What is asked of the groups is judged with the form.
  const closed = refuseApplication({ ...intake, groups: [] }, [], now)
  const items = [
    { label: say(applicationMessages.learning, language), href: cataloguePaths.list(language) },
    { label: title, href: cataloguePaths.show(language, { id: opportunityId, title: intake.title }) },
    { label: say(applicationMessages.application, language) },
  ]
  return renderPage(
    c,
    {
      title,
      titleLanguage: foreignLanguageOf(intake.title, language),
      lead: say(applicationMessages.applyAt, language, {
        organisation: plainTextIn(intake.organisationName, language),
      }),
      robots: 'noindex',
      current: 'learning',
      breadcrumb: <Breadcrumb language={language} items={items} />,
    },
    <ApplyPage
      {...{ language, intake, counts, now, isSignedIn, closed, faults, ...reader }}
      formKey={newId()}
      groups={typed?.['groups']}
      personId={typed?.['person']?.[0] ?? c.req.query('person')}
    />,
    typed === undefined ? 200 : 422,
  )
}

async function showOwn(c: Context<AppEnv>, refusal?: string) {
  const { db, actor, now, language } = c.var
  const applications = await asActor(db, actor, now, async (tx) => {
    const found = await applicationsActedFor(tx)
    for (const { personId } of found) {
      if (personId !== null) await recordAccess(tx, personId, 'enrolment.application', actor, now)
    }
    return found
  })
  const changed = applications.find(({ id }) => id === c.req.query('changed'))
  return renderPage(
    c,
    { title: say(applicationMessages.mine, language), robots: 'noindex', current: 'account' },
    <OwnApplicationsPage {...{ language, applications, changed, refusal }} readerId={actor.id} />,
    c.req.method === 'GET' ? 200 : 422,
  )
}
