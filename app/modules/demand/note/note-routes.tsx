import type { Context } from 'hono'
import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormReader, type FormValues } from '../../../shared/forms/form-reader.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { newId } from '../../../shared/identifier.ts'
import { allMunicipalities } from '../../organisations/index.ts'
import { demandPaths } from '../demand-paths.ts'
import { territoriesOf } from '../demand-policy.ts'
import { keyOf } from '../../../shared/forms/form-key.ts'
import { longestSearch, topicKinds } from '../topic/topic.ts'
import { TopicChoice } from '../topic/topic-parts.tsx'
import { choosableFields, findTopic, searchTopics, topicLabels } from '../topic/topic-queries.ts'
import { timesOfDay, usualWish } from '../wish/wish.ts'
import { valuesOfQuery } from '../wish/wish-form.ts'
import { mostPeopleNoted, type NewNote, type NoteRefusal } from './note.ts'
import { removeNote, saveNote } from './note-commands.ts'
import { noteMessages as messages, noteRefusalMessages } from './note-messages.ts'
import { NoteForm, NoteList } from './note-pages.tsx'
import { notesIn } from './note-queries.ts'

const fieldOf = {
  'not-your-territory': 'municipality',
  'until-past': 'until',
  'until-too-late': 'until',
} as const satisfies Record<NoteRefusal, string>

export const noteRoutes = new Hono<AppEnv>()
  .get('/demand/notes', (c) => showNotes(c, valuesOfQuery(new URL(c.req.url).searchParams)))
  .post('/demand/notes', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    const form = readForm(values)
    const topic = await findTopic(db, values['topic']?.[0])
    const note = readNote(form, territoriesOf(actor))
    const missing = ['municipality', 'people', 'languages', 'times', 'until'].filter((field) =>
      (values[field] ?? []).every((value) => value.trim() === ''),
    )
    const faults = [
      ...faultsOf(form.refusals, language),
      ...missing.map((field) => ({ field, text: say(fieldFaultMessages.missing, language) })),
    ]
    if (topic === undefined || note === undefined || faults.length > 0) return showNotes(c, values, faults)
    const answer = await saveNote(db, { ...note, topic: topic.id }, actor, now)
    if (answer === 'saved') return c.redirect(`${demandPaths.notes(language)}?done=saved`, 303)
    return showNotes(c, values, [
      { field: fieldOf[answer], text: say(noteRefusalMessages[answer], language) },
    ])
  })
  .post('/demand/notes/:id/removal', async (c) => {
    const { db, now, language, actor } = c.var
    const answer = await removeNote(db, c.req.param('id'), actor, now)
    if (answer === 'not-found') return c.notFound()
    return c.redirect(demandPaths.notes(language), 303)
  })

function readNote(form: FormReader, territories: readonly string[]): Omit<NewNote, 'topic'> | undefined {
  const municipalityId = form.choice('municipality', territories)
  const people = form.number('people', 1, mostPeopleNoted)
  const until = form.day('until')
  const spoken = form.choices('languages', languages)
  const times = form.choices('times', timesOfDay)
  if (municipalityId === undefined || people === undefined || until === undefined) return undefined
  return { key: keyOf(form), municipalityId, people: Math.trunc(people), until, languages: spoken, times }
}

async function showNotes(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, language, now, actor } = c.var
  const topic = await findTopic(db, values['topic']?.[0])
  const page = {
    title: say(messages.title, language),
    lead: say(messages.lead, language),
    robots: 'noindex' as const,
  }
  const territories = territoriesOf(actor)
  if (topic !== undefined) {
    const municipalities = await allMunicipalities(db)
    return renderPage(
      c,
      page,
      <NoteForm
        language={language}
        topic={topic}
        territories={municipalities.filter(({ id }) => territories.includes(id))}
        values={{ until: [addDays(dayInRiga(now), usualWish)], ...values }}
        faults={faults}
        formKey={values['key']?.[0] ?? newId()}
      />,
      faults.length === 0 ? 200 : 422,
    )
  }
  const text = values['q']?.[0]?.trim().slice(0, longestSearch) || undefined
  const [fields, found, notes] = await Promise.all([
    choosableFields(db),
    text === undefined ? [] : searchTopics(db, text, language, topicKinds),
    asActor(db, actor, now, (tx) => notesIn(tx, territories)),
  ])
  const labels = await topicLabels(
    db,
    notes.map((note) => note.topic),
  )
  return renderPage(
    c,
    page,
    <>
      <TopicChoice
        language={language}
        action={demandPaths.notes(language)}
        kept={new URLSearchParams()}
        text={text}
        found={found}
        fields={fields}
      />
      <NoteList language={language} notes={notes} labels={labels} isSaved={values['done']?.[0] === 'saved'} />
    </>,
  )
}
