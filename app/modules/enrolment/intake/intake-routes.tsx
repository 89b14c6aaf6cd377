import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { foreignLanguageOf, plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { Breadcrumb } from '../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { pageOf } from '../../../shared/web/page-number.ts'
import { renderPage, type PageText } from '../../../shared/web/render.tsx'
import { isId, newId } from '../../../shared/identifier.ts'
import { recordAccesses } from '../../accounts/index.ts'
import { removeApplication } from '../application/application-commands.ts'
import { applicationStates } from '../application/application-state.ts'
import { sentApplications } from '../application/sent-application-queries.ts'
import { cancelRefusalMessages } from '../application/application-refusal-messages.ts'
import { removalReasons } from '../application/application.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { organisationsRunBy } from '../enrolment-policy.ts'
import { addIntake, cancelIntake, changeIntake, type SavedIntake } from './intake-commands.ts'
import { intakeFormMessages, planRefusalMessages } from './intake-form-messages.ts'
import { IntakeFormPage } from './intake-form-page.tsx'
import { fieldOfRefusal, planValues, readPlan } from './intake-form.ts'
import { intakeMessages } from './intake-messages.ts'
import { IntakeListPage, IntakePage } from './intake-pages.tsx'
import {
  countsOf,
  findIntake,
  findOfferable,
  intakesOf,
  lastClosing,
  offerableOpportunities,
} from './intake-queries.ts'
import { cancelReasons, refuseChange, type ChangeRefusal } from './intake.ts'

const shownIntakes = 200

export const intakeRoutes = new Hono<AppEnv>()
  .get('/desk/intakes', async (c) => {
    const { db, actor, now, language } = c.var
    const organisations = organisationsRunBy(actor)
    const intakes = await intakesOf(db, organisations, now, shownIntakes)
    const without = await offerableOpportunities(db, organisations, now)
    const lead = say(intakeMessages.lead, language)
    return renderPage(
      c,
      {
        title: say(intakeMessages.intakes, language),
        lead,
        robots: 'noindex',
        current: 'account',
        wide: true,
      },
      <IntakeListPage language={language} intakes={intakes} without={without} now={now} />,
    )
  })
  .get('/desk/intakes/new', async (c) => {
    const { db, actor, now, language } = c.var
    const today = dayInRiga(now)
    const id = c.req.query('opportunity') ?? ''
    const opportunity = await findOfferable(db, id, organisationsRunBy(actor), today)
    if (opportunity === undefined) return c.notFound()
    const { title, startsOn, seatsMax, seatsMin } = opportunity
    const last = await lastClosing(db, id)
    const opens = addDays(last === undefined || last < now ? today : dayInRiga(last), 1)
    const closes = addDays(startsOn ?? addDays(opens, 14), -1)
    const values = {
      rule: ['first-come'],
      opens: [opens],
      'opens-time': ['09:00'],
      closes: [closes],
      'closes-time': ['23:59'],
      answer: ['48'],
      seats: seatsMax === null ? [] : [String(seatsMax)],
      'seats-min': seatsMin === null ? [] : [String(seatsMin)],
    }
    const form = {
      language,
      action: enrolmentPaths.intakes(language),
      values,
      formKey: newId(),
      opportunityId: id,
    }
    return renderPage(c, formText(c, title), <IntakeFormPage {...form} />)
  })
  .post('/desk/intakes', async (c) => {
    const { db, actor, now, language } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    const form = readForm(values)
    const [key = '', opportunityId = ''] = [values['key']?.[0], values['opportunity']?.[0]]
    const organisations = organisationsRunBy(actor)
    const { plan, refusals } = readPlan(form)
    const isKey = isId(key)
    const saved =
      plan && isKey ? await addIntake(db, { opportunityId, plan, key }, organisations, actor, now) : undefined
    if (saved === 'not-found' || !isKey) return c.notFound()
    if (saved !== undefined && 'id' in saved)
      return c.redirect(enrolmentPaths.intake(language, saved.id), 303)
    const opportunity = await findOfferable(db, opportunityId, organisations, dayInRiga(now))
    if (opportunity === undefined) return c.notFound()
    const faults = [...faultsOf(refusals, language), ...planFaults(saved, c)]
    const page = {
      language,
      action: enrolmentPaths.intakes(language),
      values,
      formKey: key,
      opportunityId,
      faults,
    }
    return renderPage(c, formText(c, opportunity.title), <IntakeFormPage {...page} />, 422)
  })
  .get('/desk/intakes/:id{[0-9a-z]{20}}', async (c) => showIntake(c, c.req.param('id')))
  .get('/desk/intakes/:id{[0-9a-z]{20}}/form', async (c) => {
    const { db, actor, now, language } = c.var
    const intake = await findIntake(db, c.req.param('id'))
    if (intake === undefined || !organisationsRunBy(actor).includes(intake.organisationId))
      return c.notFound()
    const refusal = refuseChange(intake, now)
    if (refusal !== undefined) return showIntake(c, intake.id, say(planRefusalMessages[refusal], language))
    return renderPage(
      c,
      formText(c, intake.title),
      <IntakeFormPage
        language={language}
        action={enrolmentPaths.intakeForm(language, intake.id)}
        values={planValues(intake)}
      />,
    )
  })
  .post('/desk/intakes/:id{[0-9a-z]{20}}/form', async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const values = formValues(await c.req.parseBody({ all: true }))
    const organisations = organisationsRunBy(actor)
    const { plan, refusals } = readPlan(readForm(values))
    const saved = plan && (await changeIntake(db, id, plan, organisations, actor, now))
    if (typeof saved === 'object' && 'id' in saved)
      return c.redirect(enrolmentPaths.intake(language, id), 303)
    const intake = await findIntake(db, id)
    if (intake === undefined || !organisations.includes(intake.organisationId)) return c.notFound()
    if (saved === 'cancelled' || saved === 'already-open') {
      return showIntake(c, id, say(planRefusalMessages[saved], language))
    }
    const faults = [...faultsOf(refusals, language), ...planFaults(saved, c)]
    const page = { language, action: enrolmentPaths.intakeForm(language, id), values, faults }
    return renderPage(c, formText(c, intake.title), <IntakeFormPage {...page} />, 422)
  })
  .post('/desk/intakes/:id{[0-9a-z]{20}}/cancellation', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const reason = form.choice('reason', cancelReasons) ?? 'other'
    const organisations = organisationsRunBy(actor)
    const isOwn = ({ organisationId }: { organisationId: string }) => organisations.includes(organisationId)
    const answer = await cancelIntake(db, id, reason, isOwn, actor, baseUrl, now)
    return answer === 'not-found' ? c.notFound() : c.redirect(enrolmentPaths.intake(language, id), 303)
  })
  .post('/desk/applications/:id{[0-9a-z]{20}}/cancellation', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const reason = form.choice('reason', removalReasons) ?? 'other'
    const id = c.req.param('id')
    const answer = await removeApplication(db, id, reason, organisationsRunBy(actor), actor, baseUrl, now)
    if (answer === 'not-found') return c.notFound()
    if ('refusal' in answer) {
      return showIntake(c, answer.intakeId, say(cancelRefusalMessages[answer.refusal], language))
    }
    return c.redirect(enrolmentPaths.intake(language, answer.intakeId), 303)
  })

async function showIntake(c: Context<AppEnv>, id: string, refusal?: string) {
  const { db, actor, now, language } = c.var
  const intake = await findIntake(db, id)
  if (intake === undefined || !organisationsRunBy(actor).includes(intake.organisationId)) return c.notFound()
  const counts = await countsOf(db, id)
  const filter = {
    state: applicationStates.find((state) => state === c.req.query('state')),
    name: (c.req.query('name') ?? '').trim().slice(0, 100),
    page: pageOf(c.req.query('page')),
  }
  const sent = await asActor(db, actor, now, async (tx) => {
    const found = await sentApplications(tx, id, filter)
    const people = found.applications.flatMap(({ personId }) => personId ?? [])
    await recordAccesses(tx, people, 'enrolment.application', actor, now)
    return found
  })
  return renderPage(
    c,
    { ...formText(c, intake.title), lead: say(intakeMessages.lead, language), wide: true },
    <IntakePage {...{ language, intake, counts, filter, sent, now, refusal }} />,
    refusal === undefined ? 200 : 422,
  )
}

function formText(c: Context<AppEnv>, title: Localised): PageText {
  const { language } = c.var
  const items = [
    { label: say(intakeMessages.intakes, language), href: enrolmentPaths.intakes(language) },
    { label: plainTextIn(title, language) },
  ]
  return {
    title: plainTextIn(title, language),
    titleLanguage: foreignLanguageOf(title, language),
    lead: say(intakeFormMessages.newTitle, language),
    robots: 'noindex',
    current: 'account',
    breadcrumb: <Breadcrumb language={language} items={items} />,
  }
}

function planFaults(saved: SavedIntake | ChangeRefusal | undefined, c: Context<AppEnv>) {
  const refusals = typeof saved === 'object' && 'refusals' in saved ? saved.refusals : []
  return refusals.map((refusal) => ({
    field: fieldOfRefusal[refusal],
    text: say(planRefusalMessages[refusal], c.var.language),
  }))
}
