import type { Context } from 'hono'
import { Hono } from 'hono'

import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormReader, type FormValues } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { isLetIn } from '../../../shared/web/route-access.ts'
import { newId } from '../../../shared/identifier.ts'
import { holds } from '../../accounts/index.ts'
import { allMunicipalities, type Municipality } from '../../organisations/index.ts'
import { demandPaths } from '../demand-paths.ts'
import { demandAccess, needOwnersOf } from '../demand-policy.ts'
import { keyOf } from '../../../shared/forms/form-key.ts'
import { longestSearch } from '../topic/topic.ts'
import { TopicChoice } from '../topic/topic-parts.tsx'
import { findTopic, searchTopics, topicLabels } from '../topic/topic-queries.ts'
import { valuesOfQuery } from '../wish/wish-form.ts'
import { mostPeopleNeeded, needStates, type NeedRefusal, type NewNeed } from './need.ts'
import { changeNeed, enterNeed } from './need-commands.ts'
import { needMessages as messages, needRefusalMessages } from './need-messages.ts'
import { NeedForm, NeedList } from './need-pages.tsx'
import { allNeeds, needsOf, organisationNames, type NamedOwner } from './need-queries.ts'

/** A need is for skills and occupations; fields of education are what providers think in. */
const neededKinds = ['skill', 'occupation'] as const

const fieldOf: Readonly<Record<NeedRefusal, string>> = {
  'not-yours': 'owner',
  'day-past': 'neededBy',
  'day-too-late': 'neededBy',
  'no-such-step': 'list',
  'own-entry': 'list',
  'not-a-verifier': 'list',
}

export const needRoutes = new Hono<AppEnv>()
  .get('/demand/needs', (c) => showNeeds(c, valuesOfQuery(new URL(c.req.url).searchParams)))
  .post('/demand/needs', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const [topic, municipalities] = await Promise.all([
      findTopic(db, values['topic']?.[0]),
      allMunicipalities(db),
    ])
    const need = readNeed(form, municipalities, needOwnersOf(actor))
    const missing = ['owner', 'people', 'neededBy'].filter((field) => !values[field]?.[0]?.trim())
    const faults = [
      ...faultsOf(form.refusals, language),
      ...missing.map((field) => ({ field, text: say(fieldFaultMessages.missing, language) })),
    ]
    if (need === 'no-municipality') {
      faults.push({ field: 'municipality', text: say(fieldFaultMessages.missing, language) })
    }
    const isNeeded = topic !== undefined && !topic.id.startsWith('field/')
    if (!isNeeded || need === undefined || need === 'no-municipality' || faults.length > 0) {
      return showNeeds(c, values, faults)
    }
    const answer = await enterNeed(db, { ...need, topic: topic.id }, actor, now)
    if (answer === 'entered') return c.redirect(`${demandPaths.needs(language)}?done=saved`, 303)
    return showNeeds(c, values, [
      { field: fieldOf[answer], text: say(needRefusalMessages[answer], language) },
    ])
  })
  .post('/demand/needs/:id/state', async (c) => {
    const { db, now, language, actor } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const to = form.choice('state', needStates)
    const answer = to === undefined ? 'no-such-step' : await changeNeed(db, c.req.param('id'), to, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'changed') return c.redirect(demandPaths.needs(language), 303)
    return showNeeds(c, {}, [{ field: 'list', text: say(needRefusalMessages[answer], language) }])
  })

function readNeed(
  form: FormReader,
  municipalities: readonly Municipality[],
  owners: ReturnType<typeof needOwnersOf>,
): Omit<NewNeed, 'topic'> | 'no-municipality' | undefined {
  const owner = form.choice('owner', [...owners.organisations, ...owners.municipalities])
  const people = form.number('people', 1, mostPeopleNeeded)
  const neededBy = form.day('neededBy')
  const chosen = form.choice(
    'municipality',
    municipalities.map(({ id }) => id),
  )
  if (owner === undefined || people === undefined || neededBy === undefined) return undefined
  const isMunicipality = owners.municipalities.includes(owner)
  const municipalityId = isMunicipality ? owner : chosen
  if (municipalityId === undefined) return 'no-municipality'
  const organisationId = isMunicipality ? null : owner
  return { key: keyOf(form), organisationId, municipalityId, people: Math.trunc(people), neededBy }
}

async function showNeeds(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, language, actor } = c.var
  const page = {
    title: say(messages.title, language),
    lead: say(messages.lead, language),
    robots: 'noindex' as const,
    wide: true,
  }
  const status = faults.length === 0 ? 200 : 422
  const mayEnter = isLetIn(actor, demandAccess['POST /demand/needs'] ?? [])
  const owners = needOwnersOf(actor)
  const found = await findTopic(db, values['topic']?.[0])
  const topic = found?.id.startsWith('field/') === true ? undefined : found
  if (topic !== undefined && mayEnter) {
    const municipalities = await allMunicipalities(db)
    return renderPage(
      c,
      page,
      <NeedForm
        language={language}
        topic={topic}
        owners={await namedOwners(c, owners, municipalities)}
        municipalities={municipalities}
        values={values}
        faults={faults}
        formKey={values['key']?.[0] ?? newId()}
      />,
      status,
    )
  }
  const text = values['q']?.[0]?.trim().slice(0, longestSearch) || undefined
  const seesAll = holds(actor, 'verifier') || holds(actor, 'regional-administrator')
  const [topics, needs] = await Promise.all([
    text === undefined || !mayEnter ? [] : searchTopics(db, text, language, neededKinds),
    seesAll ? allNeeds(db) : needsOf(db, owners),
  ])
  const labels = await topicLabels(
    db,
    needs.map((need) => need.topic),
  )
  return renderPage(
    c,
    page,
    <>
      {mayEnter ? (
        <TopicChoice
          language={language}
          action={demandPaths.needs(language)}
          kept={new URLSearchParams()}
          text={text}
          found={topics}
        />
      ) : null}
      <NeedList
        language={language}
        needs={needs}
        labels={labels}
        actor={actor}
        isSaved={values['done']?.[0] === 'saved'}
        faults={faults}
      />
    </>,
    status,
  )
}

async function namedOwners(
  c: Context<AppEnv>,
  owners: ReturnType<typeof needOwnersOf>,
  municipalities: readonly Municipality[],
): Promise<NamedOwner[]> {
  return [
    ...(await organisationNames(c.var.db, owners.organisations)),
    ...municipalities.filter(({ id }) => owners.municipalities.includes(id)),
  ]
}
