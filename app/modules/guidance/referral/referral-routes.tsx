import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { recordEvent } from '../../../shared/events/events.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { recordAccess } from '../../accounts/index.ts'
import { cardsById } from '../../catalogue/index.ts'
import { faultsIn, posted } from '../case/case-form.ts'
import { caseRefusalMessages } from '../case/case-messages.ts'
import { findCase } from '../case/case-queries.ts'
import { showCase } from '../case/show-case-routes.tsx'
import { mayDo } from '../case/case.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { partnersOf } from '../guidance-policy.ts'
import { consentKinds } from '../request/request.ts'
import type { Refused } from '../sensitive/free-text.tsx'
import { answerBack, answerReferral, sendReferral, withdrawReferral } from './referral-commands.ts'
import { referralMessages as messages, referralRefusalMessages } from './referral-messages.ts'
import { ReceivedReferral, ReceivedReferrals, ReferralForm } from './referral-pages.tsx'
import { findReferral, personReferred, reachableOrganisations, referralsTo } from './referral-queries.ts'
import { decisionReasons, outcomes, referralStates } from './referral.ts'

const inCase = '/guidance/cases/:id{[0-9a-z]{20}}'
const one = `${inCase}/referrals/:referral{[0-9a-z]{20}}`

export const referralRoutes = new Hono<AppEnv>()
  .get(`${inCase}/referrals/new`, (c) => showForm(c))
  .post(`${inCase}/referrals/new`, async (c) => {
    const { db, language } = c.var
    const id = c.req.param('id')
    const { form, key } = await posted(c)
    const organisations = await organisationChoice(c)
    const chosen = form.choice(
      'organisation',
      organisations.map(({ value }) => value),
    )
    const [reason, contact] = [form.text('reason', 1000), form.text('contact', 200)]
    const [consent, due] = [form.choice('consent', consentKinds), form.day('due')]
    const faults = faultsIn(c, 'referral', form, {
      required: { organisation: chosen, reason, contact, consent, due },
      texts: ['reason'],
    })
    const complete =
      chosen !== undefined &&
      reason !== undefined &&
      contact !== undefined &&
      consent !== undefined &&
      due !== undefined
    if (!complete || faults.length > 0) return showForm(c, { form: 'referral', values: form.values, faults })
    const [card] = await cardsById(
      db,
      [form.values['opportunity']?.[0] ?? ''].filter((given) => given !== ''),
    )
    const what = organisations.find(({ value }) => value === chosen)?.label ?? chosen
    const referral = {
      ...{
        id,
        key,
        organisationId: chosen,
        opportunityId: card?.id ?? null,
        reason,
        contact,
        consent,
        dueDay: due,
      },
      what: `${say(messages.new, language)}: ${what}`.slice(0, 300),
    }
    const answer = await sendReferral(db, referral, askingOf(c))
    if (answer === 'not-found') return c.notFound()
    if (answer !== 'done') {
      const refused = [{ field: 'referral-due', text: say(caseRefusalMessages[answer], language) }]
      return showForm(c, { form: 'referral', values: form.values, faults: refused })
    }
    return c.redirect(`${guidancePaths.case(language, id)}?saved=1#referrals`, 303)
  })
  .post(`${one}/answer`, async (c) => {
    const { id, referral } = c.req.param()
    const { form } = await posted(c)
    const answer = form.text('answer', 1000)
    const faults = faultsIn(c, `answer${referral}`, form, { required: { answer }, texts: ['answer'] })
    if (answer === undefined || faults.length > 0) {
      return showCase(c, { form: `answer${referral}`, values: form.values, faults })
    }
    const done = await answerBack(c.var.db, { id, referral, answer }, askingOf(c))
    if (done !== 'done') return c.notFound()
    return c.redirect(`${guidancePaths.case(c.var.language, id)}?saved=1#referrals`, 303)
  })
  .post(`${one}/withdrawal`, async (c) => {
    const { id, referral } = c.req.param()
    const done = await withdrawReferral(c.var.db, { id, referral }, askingOf(c))
    if (done !== 'done') return c.notFound()
    return c.redirect(`${guidancePaths.case(c.var.language, id)}?saved=1#referrals`, 303)
  })
  .get('/guidance/referrals', async (c) => {
    const { db, actor, now, language } = c.var
    const referrals = await asActor(db, actor, now, (tx) => referralsTo(tx, partnersOf(actor)))
    return renderPage(
      c,
      { title: say(messages.title, language), lead: say(messages.lead, language), robots: 'noindex' },
      <ReceivedReferrals language={language} referrals={referrals} />,
    )
  })
  .get('/guidance/referrals/:id{[0-9a-z]{20}}', (c) => showReceived(c))
  .post('/guidance/referrals/:id{[0-9a-z]{20}}/state', async (c) => {
    const { db, language } = c.var
    const id = c.req.param('id')
    const { form } = await posted(c)
    const state = form.choice('state', referralStates)
    const question = form.text('question', 1000)
    const [reason, outcome] = [form.choice('reason', decisionReasons), form.choice('outcome', outcomes)]
    const faults = faultsIn(c, 'step', form, { required: { state }, texts: ['question'] })
    if (state === undefined || faults.length > 0)
      return showReceived(c, { form: 'step', values: form.values, faults })
    const answer = await answerReferral(db, { id, step: { state, question, reason, outcome } }, askingOf(c))
    if (answer === 'not-found') return c.notFound()
    if (answer !== 'done') {
      const field = {
        'not-now': 'state',
        'no-reason': 'reason',
        'no-question': 'question',
        'no-outcome': 'outcome',
      }
      const text = say(referralRefusalMessages[answer], language)
      return showReceived(c, {
        form: 'step',
        values: form.values,
        faults: [{ field: `step-${field[answer]}`, text }],
      })
    }
    return c.redirect(guidancePaths.referral(language, id), 303)
  })

function askingOf(c: Context<AppEnv>) {
  const { actor, baseUrl, now } = c.var
  return { actor, baseUrl, now }
}

async function organisationChoice(c: Context<AppEnv>): Promise<{ value: string; label: string }[]> {
  const { db, language } = c.var
  const collator = new Intl.Collator(language)
  const found = await reachableOrganisations(db)
  return found
    .map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))
    .sort((one, other) => collator.compare(one.label, other.label))
}

async function showForm(c: Context<AppEnv>, refused?: Refused): Promise<Response> {
  const { db, actor, now, language } = c.var
  const id = c.req.param('id') ?? ''
  const found = await asActor(db, actor, now, async (tx) => {
    const guided = await findCase(tx, id)
    if (guided !== undefined && mayDo(guided.side, 'referral')) return guided
    await recordEvent(tx, 'guidance.case.refused', id, actor, now)
    return undefined
  })
  if (found === undefined) return c.notFound()
  const [card] = await cardsById(db, c.req.queries('opportunity') ?? [])
  return renderPage(
    c,
    { title: say(messages.new, language), lead: say(messages.newLead, language), robots: 'noindex' },
    <ReferralForm
      {...{ language, found, refused }}
      today={dayInRiga(now)}
      organisations={await organisationChoice(c)}
      chosen={card === undefined ? {} : { organisation: card.organisationId, opportunity: card.id }}
    />,
    refused === undefined ? 200 : 422,
  )
}

/** Row security gives the organisation its own referrals only; that somebody asked for another is recorded. */
async function showReceived(c: Context<AppEnv>, refused?: Refused): Promise<Response> {
  const { db, actor, now, language } = c.var
  const id = c.req.param('id') ?? ''
  const found = await asActor(db, actor, now, async (tx) => {
    const referral = await findReferral(tx, id)
    if (referral === undefined || !partnersOf(actor).includes(referral.organisationId)) {
      await recordEvent(tx, 'guidance.referral.refused', id, actor, now)
      return undefined
    }
    const personId = await personReferred(tx, id)
    if (personId !== undefined) await recordAccess(tx, personId, 'guidance.referral', actor, now)
    return referral
  })
  if (found === undefined) return c.notFound()
  return renderPage(
    c,
    { title: found.name ?? say(messages.erased, language), robots: 'noindex' },
    <ReceivedReferral language={language} referral={found} refused={refused} />,
    refused === undefined ? 200 : 422,
  )
}
