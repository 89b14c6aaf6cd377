import type { Context } from 'hono'
import { Hono } from 'hono'

import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { newId } from '../../../shared/identifier.ts'
import { allMunicipalities } from '../../organisations/index.ts'
import { shownCells } from '../cell/cell-queries.ts'
import { demandPaths } from '../demand-paths.ts'
import { mayProposeIn, providersOf } from '../demand-policy.ts'
import { keyOf } from '../../../shared/forms/form-key.ts'
import { findTopic, topicLabels } from '../topic/topic-queries.ts'
import { valuesOfQuery } from '../wish/wish-form.ts'
import {
  chosenCells,
  fewestSeatsProposed,
  giveBackReasons,
  mostSeatsProposed,
  type ProposalRefusal,
} from './proposal.ts'
import { giveBack, offerClass, proposeClass, takeUp, withdrawProposal } from './proposal-commands.ts'
import { ProposalForm } from './proposal-form-pages.tsx'
import { proposalMessages as messages, proposalRefusalMessages } from './proposal-messages.ts'
import { ProposalList, proposalNews } from './proposal-pages.tsx'
import { listedProposals, opportunitiesOf, providerNames } from './proposal-queries.ts'

export const proposalRoutes = new Hono<AppEnv>()
  .get('/proposals', (c) => showList(c))
  .get('/proposals/new', (c) => showForm(c, valuesOfQuery(new URL(c.req.url).searchParams)))
  .post('/proposals', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    const form = readForm(values)
    const [topic, shown, municipalities] = await Promise.all([
      findTopic(db, values['topic']?.[0]),
      shownCells(db, dayInRiga(now)),
      allMunicipalities(db),
    ])
    const municipalityId = form.choice(
      'municipality',
      municipalities.map(({ id }) => id),
    )
    const people = form.number('people', fewestSeatsProposed, mostSeatsProposed)
    const missing = ['municipality', 'people'].filter((field) => !values[field]?.[0]?.trim())
    const faults = [
      ...faultsOf(form.refusals, language),
      ...missing.map((field) => ({ field, text: say(fieldFaultMessages.missing, language) })),
    ]
    if (topic === undefined || municipalityId === undefined || people === undefined || faults.length > 0) {
      return showForm(c, values, faults)
    }
    const cells = chosenCells(
      values['cell'] ?? [],
      shown.filter((cell) => cell.topic === topic.id),
    )
    const proposal = { key: keyOf(form), topic: topic.id, municipalityId, people: Math.trunc(people), cells }
    const answer = await proposeClass(db, proposal, actor, now)
    if (answer === 'proposed') return c.redirect(`${demandPaths.proposals(language)}?done=proposed`, 303)
    const field = answer === 'not-your-territory' ? 'municipality' : 'cell'
    return showForm(c, values, [{ field, text: say(proposalRefusalMessages[answer], language) }])
  })
  .post('/proposals/:id/taking-up', async (c) => {
    const { db, now, actor, baseUrl } = c.var
    const form = formValues(await c.req.parseBody())
    const step = { id: c.req.param('id'), organisationId: form['organisation']?.[0], baseUrl }
    return answerStep(c, await takeUp(db, step, actor, now))
  })
  .post('/proposals/:id/opportunity', async (c) => {
    const { db, now, actor, baseUrl } = c.var
    const form = formValues(await c.req.parseBody())
    const step = { id: c.req.param('id'), opportunityId: form['opportunity']?.[0], baseUrl }
    return answerStep(c, await offerClass(db, step, actor, now))
  })
  .post('/proposals/:id/return', async (c) => {
    const { db, now, actor, baseUrl } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const reason = form.choice('reason', giveBackReasons) ?? 'other'
    return answerStep(c, await giveBack(db, { id: c.req.param('id'), reason, baseUrl }, actor, now))
  })
  .post('/proposals/:id/withdrawal', async (c) => {
    const { db, now, actor } = c.var
    return answerStep(c, await withdrawProposal(db, c.req.param('id'), actor, now))
  })

async function answerStep(
  c: Context<AppEnv>,
  answer: (typeof proposalNews)[number] | 'not-found' | ProposalRefusal,
): Promise<Response> {
  const { language } = c.var
  if (answer === 'not-found') return c.notFound()
  const news = proposalNews.find((done) => done === answer)
  if (news !== undefined) return c.redirect(`${demandPaths.proposals(language)}?done=${news}`, 303)
  const refusal = refusals.find((code) => code === answer) ?? 'not-open'
  const id = c.req.param('id') ?? ''
  const field = {
    'not-your-offer': `opportunity-${id}`,
    'not-your-organisation': `organisation-${id}`,
  }
  return showList(c, [
    {
      field: refusal === 'not-your-offer' || refusal === 'not-your-organisation' ? field[refusal] : id,
      text: say(proposalRefusalMessages[refusal], language),
    },
  ])
}

const refusals = [
  'not-your-territory',
  'no-cell',
  'not-open',
  'not-your-organisation',
  'not-taken-up',
  'not-your-offer',
] as const satisfies readonly ProposalRefusal[]

async function showList(c: Context<AppEnv>, faults: readonly FieldFault[] = []): Promise<Response> {
  const { db, language, actor } = c.var
  const own = providersOf(actor)
  const [proposals, providers, opportunities] = await Promise.all([
    listedProposals(db, c.req.query('opportunity')),
    providerNames(db, own),
    opportunitiesOf(db, own),
  ])
  const labels = await topicLabels(
    db,
    proposals.map(({ topic }) => topic),
  )
  const done = c.req.query('done')
  return renderPage(
    c,
    { title: say(messages.title, language), lead: say(messages.lead, language), robots: 'noindex' },
    <ProposalList
      language={language}
      actor={actor}
      proposals={proposals}
      labels={labels}
      providers={providers}
      opportunities={opportunities}
      news={proposalNews.find((news) => news === done)}
      faults={faults}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

async function showForm(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, language, now, actor } = c.var
  const [topic, shown, municipalities] = await Promise.all([
    findTopic(db, values['topic']?.[0]),
    shownCells(db, dayInRiga(now)),
    allMunicipalities(db),
  ])
  const cells = shown.filter((cell) => cell.topic === topic?.id)
  const page = {
    title: say(messages.newTitle, language),
    lead: say(messages.newLead, language),
    robots: 'noindex' as const,
  }
  if (topic === undefined || cells.length === 0) {
    return renderPage(
      c,
      page,
      <>
        <p>{say(messages.noSuchTopic, language)}</p>
        <p>
          <ButtonLink href={demandPaths.region(language)}>{say(messages.toRegister, language)}</ButtonLink>
        </p>
      </>,
    )
  }
  const first = chosenCells(values['cell'] ?? [], cells)[0]
  const people = first === undefined ? [] : [String(first.people)]
  return renderPage(
    c,
    page,
    <ProposalForm
      language={language}
      topic={topic}
      cells={cells}
      municipalities={municipalities.filter(({ id }) => mayProposeIn(actor, id))}
      values={{ people, ...values }}
      faults={faults}
      formKey={values['key']?.[0] ?? newId()}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
