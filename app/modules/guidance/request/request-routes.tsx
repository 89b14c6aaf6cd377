import { Hono, type Context } from 'hono'
import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { isLanguage } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { isId, newId } from '../../../shared/identifier.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { recordAccess } from '../../accounts/index.ts'
import { parishesOf } from '../../network/index.ts'
import { allMunicipalities, findOrganisation } from '../../organisations/index.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { partnersOf } from '../guidance-policy.ts'
import { guidanceClerk } from '../letter/guidance-letter-commands.ts'
import { sensitiveFault, type Refused } from '../sensitive/free-text.tsx'
import { acceptRequest, closeRequest, returnRequest } from './decision-commands.ts'
import { answerQuestion, askForGuidance, confirmRequest, withdrawRequest } from './request-commands.ts'
import { RequestForm } from './request-form-pages.tsx'
import { askRefusalMessages, requestMessages as messages } from './request-messages.ts'
import { AskedPage, DecisionPage } from './request-pages.tsx'
import { findRequest, ownAsker, personOf, requestByToken } from './request-queries.ts'
import { consentKinds, requestCloseReasons, requestThemes, type Channel, type NewRequest } from './request.ts'
import { showPartnerRequests } from './partner-routes.tsx'

const asked = '/guidance/asked/:token{[0-9a-z]{20}}'
const request = '/guidance/requests/:id{[0-9a-z]{20}}'

const pageOf = {
  own: { path: guidancePaths.ask, title: messages.title, lead: messages.lead },
  link: { path: guidancePaths.ask, title: messages.title, lead: messages.lead },
  partner: {
    path: guidancePaths.newPartnerRequest,
    title: messages.partnerTitle,
    lead: messages.partnerLead,
  },
  phone: { path: guidancePaths.newRequest, title: messages.newTitle, lead: messages.newLead },
} as const

export const requestRoutes = new Hono<AppEnv>()
  .get('/guidance/request', (c) => showForm(c, channelOf(c), {}))
  .post('/guidance/request', (c) => ask(c, channelOf(c)))
  .get('/guidance/partner-requests/new', (c) => showForm(c, 'partner', {}))
  .post('/guidance/partner-requests/new', (c) => ask(c, 'partner'))
  .get('/guidance/requests/new', (c) => showForm(c, 'phone', {}))
  .post('/guidance/requests/new', (c) => ask(c, 'phone'))
  .get('/guidance/partner-requests', (c) => showPartnerRequests(c))
  .get(asked, (c) => showAsked(c))
  .post(`${asked}/confirmation`, async (c) => {
    const answer = await confirmRequest(c.var.db, c.req.param('token'), askingOf(c))
    return answer === 'not-found' ? c.notFound() : toAsked(c, c.req.param('token'))
  })
  .post(`${asked}/answer`, async (c) => {
    const token = c.req.param('token')
    const form = readForm(formValues(await c.req.parseBody()))
    const answer = form.text('answer', 2000)
    const faults = textFaults(c, 'answer', 'answer', form, answer)
    if (answer === undefined || faults.length > 0) {
      return showAsked(c, { form: 'answer', values: form.values, faults })
    }
    const done = await answerQuestion(c.var.db, { token, answer }, askingOf(c))
    return done === 'not-found' ? c.notFound() : toAsked(c, token)
  })
  .post(`${asked}/withdrawal`, async (c) => {
    const answer = await withdrawRequest(c.var.db, c.req.param('token'), askingOf(c))
    return answer === 'not-found' ? c.notFound() : toAsked(c, c.req.param('token'))
  })
  .get(request, (c) => showDecision(c))
  .post(`${request}/acceptance`, async (c) => {
    const answer = await acceptRequest(c.var.db, c.req.param('id'), askingOf(c))
    if (answer === 'not-found') return c.notFound()
    if (answer === 'not-open') return showDecision(c, notOpen(c))
    return c.redirect(guidancePaths.case(c.var.language, answer.caseId), 303)
  })
  .post(`${request}/return`, async (c) => {
    const form = readForm(formValues(await c.req.parseBody()))
    const question = form.text('question', 1000)
    const faults = textFaults(c, 'return', 'question', form, question)
    if (question === undefined || faults.length > 0) {
      return showDecision(c, { form: 'return', values: form.values, faults })
    }
    return decided(c, await returnRequest(c.var.db, { id: c.req.param('id'), question }, askingOf(c)))
  })
  .post(`${request}/closing`, async (c) => {
    const form = readForm(formValues(await c.req.parseBody()))
    const reason = form.choice('reason', requestCloseReasons)
    if (reason === undefined) {
      const faults = [{ field: 'close-reason', text: say(fieldFaultMessages.missing, c.var.language) }]
      return showDecision(c, { form: 'close', values: form.values, faults })
    }
    return decided(c, await closeRequest(c.var.db, { id: c.req.param('id'), reason }, askingOf(c)))
  })

function askingOf(c: Context<AppEnv>) {
  const { actor, baseUrl, now } = c.var
  return { actor, baseUrl, now }
}

function channelOf(c: Context<AppEnv>): 'own' | 'link' {
  return c.var.actor.kind === 'person' ? 'own' : 'link'
}

function textFaults(
  c: Context<AppEnv>,
  name: string,
  field: string,
  form: ReturnType<typeof readForm>,
  text: string | undefined,
): FieldFault[] {
  const { language } = c.var
  const id = `${name}-${field}`
  const read = faultsOf(form.refusals, language).map((fault) => ({
    ...fault,
    field: `${name}-${fault.field}`,
  }))
  if (text === undefined && read.length === 0)
    return [{ field: id, text: say(fieldFaultMessages.missing, language) }]
  return [...read, ...sensitiveFault(name, field, form, language)]
}

async function ask(c: Context<AppEnv>, channel: Channel): Promise<Response> {
  const { db, language, actor, now } = c.var
  const values = formValues(await c.req.parseBody({ all: true }))
  const form = readForm(values)
  const municipalities = await allMunicipalities(db)
  const own = channel === 'own' ? await asActor(db, actor, now, (tx) => ownAsker(tx, actor.id)) : undefined
  const name = own?.name ?? form.line('name', 120)
  const hasEmail = channel === 'link' || (values['email']?.[0]?.trim() ?? '') !== ''
  const email = own?.email ?? (hasEmail ? form.email('email') : undefined)
  const phone = form.text('phone', 40)
  const municipalityId = form.line('municipality', 20)
  const parish = form.text('parish', 80)
  const themes = form.choices('themes', requestThemes)
  const wish = form.text('wish', 2000)
  const consent = form.choice('consent', consentKinds)
  const known = municipalities.some(({ id }) => id === municipalityId)
  const partners = partnersOf(actor)
  const organisationId = form.choice('organisation', partners) ?? partners[0]
  const faults = [
    ...faultsOf(form.refusals, language).map((fault) => ({ ...fault, field: `request-${fault.field}` })),
    ...(known || municipalityId === undefined
      ? []
      : [{ field: 'request-municipality', text: say(fieldFaultMessages['unknown-choice'], language) }]),
    ...(themes.length > 0
      ? []
      : [{ field: 'request-themes', text: say(fieldFaultMessages.missing, language) }]),
    ...sensitiveFault('request', 'wish', form, language),
  ]
  if (faults.length > 0 || name === undefined || municipalityId === undefined) {
    return showForm(c, channel, values, faults)
  }
  const key = values['key']?.[0] ?? ''
  const spoken = values['language']?.[0]
  const request: NewRequest = {
    key: isId(key) ? key : newId(),
    channel,
    name,
    email: email ?? null,
    phone: phone ?? null,
    language: isLanguage(spoken) ? spoken : language,
    municipalityId,
    parish: parish ?? null,
    themes,
    wish: wish ?? null,
    organisationId: channel === 'partner' ? (organisationId ?? null) : null,
    consent: channel === 'partner' || channel === 'phone' ? (consent ?? null) : null,
  }
  const answer = await askForGuidance(db, request, askingOf(c))
  if (typeof answer === 'string') {
    const field = {
      'no-way-to-reach': 'email',
      'no-consent': 'consent',
      'already-asked': 'municipality',
      'already-guided': 'municipality',
    }[answer]
    return showForm(c, channel, values, [
      { field: `request-${field}`, text: say(askRefusalMessages[answer], language) },
    ])
  }
  if (channel === 'link') return c.redirect(`${guidancePaths.ask(language)}?sent=1`, 303)
  if (channel === 'phone') return c.redirect(guidancePaths.request(language, answer.id), 303)
  if (channel === 'partner') return c.redirect(guidancePaths.partnerRequests(language), 303)
  return c.redirect(guidancePaths.ownCase(language), 303)
}

async function showForm(
  c: Context<AppEnv>,
  channel: Channel,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, language, actor } = c.var
  const page = pageOf[channel]
  const text = {
    title: say(page.title, language),
    lead: say(page.lead, language),
    robots: channel === 'link' ? undefined : ('noindex' as const),
  }
  if (c.req.query('sent') !== undefined) {
    return renderPage(
      c,
      text,
      <Notice language={language} tone="success" live>
        <p>{say(messages.sentLink, language)}</p>
      </Notice>,
    )
  }
  const municipalities = await allMunicipalities(db)
  const chosen = values['municipality']?.[0] ?? c.req.query('municipality')
  const parishes = chosen === undefined ? [] : await parishesOf(db, chosen)
  const found = await Promise.all(partnersOf(actor).map((id) => findOrganisation(db, id)))
  const organisations = found.flatMap((organisation) =>
    organisation === undefined
      ? []
      : [{ value: organisation.id, label: plainTextIn(organisation.name, language) }],
  )
  return renderPage(
    c,
    text,
    <RequestForm
      {...{ language, channel, municipalities, faults, organisations }}
      action={page.path(language)}
      parishes={parishes.map(({ name }) => name)}
      values={{ ...(chosen === undefined ? {} : { municipality: [chosen] }), ...values }}
      formKey={values['key']?.[0] ?? newId()}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

async function showAsked(c: Context<AppEnv>, refused?: Refused): Promise<Response> {
  const { db, now, language } = c.var
  const found = await asActor(db, guidanceClerk, now, (tx) => requestByToken(tx, c.req.param('token') ?? ''))
  if (found === undefined) return c.notFound()
  return renderPage(
    c,
    { title: say(messages.askedTitle, language), robots: 'noindex' },
    <AskedPage {...{ language, refused }} request={found} isDone={c.req.query('done') !== undefined} />,
    refused === undefined ? 200 : 422,
  )
}

function toAsked(c: Context<AppEnv>, token: string): Response {
  return c.redirect(`${guidancePaths.asked(c.var.language, token)}?done=1`, 303)
}

async function showDecision(c: Context<AppEnv>, refused?: Refused): Promise<Response> {
  const { db, actor, now, language } = c.var
  const found = await asActor(db, actor, now, async (tx) => {
    const request = await findRequest(tx, c.req.param('id') ?? '')
    const personId = request === undefined ? undefined : await personOf(tx, request.id)
    if (personId !== undefined) await recordAccess(tx, personId, 'guidance.request', actor, now)
    return request
  })
  if (found === undefined) return c.notFound()
  return renderPage(
    c,
    { title: found.name ?? say(messages.askedTitle, language), robots: 'noindex' },
    <DecisionPage {...{ language, refused }} request={found} />,
    refused === undefined ? 200 : 422,
  )
}

function decided(
  c: Context<AppEnv>,
  answer: 'returned' | 'closed' | 'not-found' | 'not-open',
): Response | Promise<Response> {
  if (answer === 'not-found') return c.notFound()
  if (answer === 'not-open') return showDecision(c, notOpen(c))
  return c.redirect(guidancePaths.request(c.var.language, c.req.param('id') ?? ''), 303)
}

function notOpen(c: Context<AppEnv>): Refused {
  return {
    form: 'none',
    values: {},
    faults: [{ field: 'main', text: say(messages.notOpen, c.var.language) }],
  }
}
