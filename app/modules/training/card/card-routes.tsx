import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { isLanguage, languages } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { allMunicipalities, allPlaces } from '../../organisations/index.ts'
import { findConcepts, skillsById } from '../../vocabulary/index.ts'
import { inOrderOfNames } from '../name-order.ts'
import { trainingPaths } from '../training-paths.ts'
import { saveCard, withdrawCard } from './card-commands.ts'
import { cardMessages as messages, cardRefusalMessages } from './card-messages.ts'
import { EducatorPage, EducatorsPage } from './card-pages.tsx'
import { ownCard, publicEducators, subjectLabels, teachableFields, type OwnCard } from './card-queries.ts'
import { cardRadii, cardTimes, educatorsWithin, longestAbout, shownParts, type CardRefusal } from './card.ts'
import { OwnCardPage } from './own-card-pages.tsx'

const mostFound = 8

const fieldOf = {
  'no-languages': 'languages',
  'no-subject': 'fields',
  'too-many-fields': 'fields',
  'too-many-skills': 'skills',
} as const satisfies Record<CardRefusal, string>

export const cardRoutes = new Hono<AppEnv>()
  .get('/educators', async (c) => {
    const { db, language } = c.var
    const [educators, places, municipalities, fields] = await Promise.all([
      publicEducators(db),
      allPlaces(db),
      allMunicipalities(db),
      teachableFields(db),
    ])
    const spoken = c.req.query('spoken')
    const filter = {
      subject: c.req.query('subject') || undefined,
      language: isLanguage(spoken) ? spoken : undefined,
      municipalityId: municipalities.find(({ id }) => id === c.req.query('municipality'))?.id,
      time: cardTimes.find((time) => time === c.req.query('time')),
    }
    const found = educatorsWithin(
      educators,
      filter,
      new Map(places.map((place) => [place.id, place.municipalityId])),
    )
    return renderPage(
      c,
      { title: say(messages.title, language), lead: say(messages.lead, language), unlisted: true },
      <EducatorsPage
        language={language}
        filter={filter}
        educators={inOrderOfNames(found, language)}
        labels={await subjectLabels(db, found)}
        places={places}
        fields={fields}
        municipalities={municipalities}
      />,
    )
  })
  .get('/educators/:id{[0-9a-z]{20}}', async (c) => {
    const { db, language } = c.var
    const educator = (await publicEducators(db)).find(({ cardId }) => cardId === c.req.param('id'))
    if (educator === undefined) return c.notFound()
    return renderPage(
      c,
      { title: educator.name, titleLanguage: educator.language, unlisted: true },
      <EducatorPage
        language={language}
        educator={educator}
        labels={await subjectLabels(db, [educator])}
        places={await allPlaces(db)}
      />,
    )
  })
  .get('/account/educator-card', (c) => showOwnCard(c))
  .post('/account/educator-card', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    const form = readForm(values)
    const places = await allPlaces(db)
    const named = values['skills'] ?? []
    const skills = (await skillsById(db, named.slice(0, 100))).map(({ id }) => id)
    const fieldIds = (await teachableFields(db)).map(({ id }) => id)
    const radius = form.choice('radius', cardRadii)
    const place = form.choice(
      'place',
      places.map(({ id }) => id),
    )
    const card = {
      language,
      about: form.text('about', longestAbout) ?? null,
      fields: form.choices('fields', fieldIds),
      skills,
      languages: form.choices('languages', languages),
      placeId: place ?? null,
      radiusKm: radius === undefined || place === undefined ? null : Number(radius),
      times: form.choices('times', cardTimes),
      shown: form.choices('shown', shownParts),
    }
    if (form.refusals.length > 0) return showOwnCard(c, values, faultsOf(form.refusals, language))
    const answer = await saveCard(db, card, values['agree']?.[0] === 'yes', language, actor, now)
    if (answer === 'saved') return c.redirect(trainingPaths.ownCard(language, { done: 'saved' }), 303)
    return showOwnCard(c, values, [
      { field: fieldOf[answer], text: say(cardRefusalMessages[answer], language) },
    ])
  })
  .post('/account/educator-card/withdrawal', async (c) => {
    const { db, now, language, actor } = c.var
    await withdrawCard(db, actor, now)
    return c.redirect(trainingPaths.ownCard(language), 303)
  })

async function showOwnCard(
  c: Context<AppEnv>,
  typed?: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, now, language, actor } = c.var
  const card = await asActor(db, actor, now, (tx) => ownCard(tx, actor.id))
  const values = typed ?? valuesOf(card)
  const search = c.req.query('q')?.trim().slice(0, 100) || undefined
  const [onCard, found, fields, places] = await Promise.all([
    skillsById(db, [...(values['skills'] ?? [])].slice(0, 100)),
    search === undefined ? [] : findConcepts(db, search, language, ['skill'], mostFound),
    teachableFields(db),
    allPlaces(db),
  ])
  const skills = [...onCard, ...found.filter(({ id }) => onCard.every((skill) => skill.id !== id))]
  return renderPage(
    c,
    {
      title: say(messages.ownTitle, language),
      lead: say(messages.ownLead, language),
      current: 'account',
      robots: 'noindex',
    },
    <OwnCardPage
      language={language}
      values={values}
      faults={faults}
      fields={fields}
      skills={skills}
      places={places}
      hasCard={card !== undefined}
      isShown={card?.isShown ?? false}
      isSaved={c.req.query('done') === 'saved' && faults.length === 0}
      search={search}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

function valuesOf(card: OwnCard | undefined): FormValues {
  if (card === undefined) return {}
  const { about, fields, skills, languages: spoken, placeId, radiusKm, times, shown, isShown } = card
  return {
    about: [about ?? ''],
    fields,
    skills,
    languages: spoken,
    place: [placeId ?? ''],
    radius: [radiusKm === null ? '' : String(radiusKm)],
    times,
    shown,
    agree: [isShown ? 'yes' : ''],
  }
}
