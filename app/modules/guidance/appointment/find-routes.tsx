import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { isId, newId } from '../../../shared/identifier.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { responsibleCoordinator } from '../../network/index.ts'
import { allMunicipalities } from '../../organisations/index.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import { bookingRefusalMessages } from './appointment-messages.ts'
import { horizonDays } from './appointment.ts'
import { BookPage, RequestPage, RequestSentPage } from './book-pages.tsx'
import { appointmentKeeper } from './booking-commands.ts'
import { readChoice, type ReadChoice } from './booking-choice.ts'
import { guidesFor, type Guide } from './coordinator-queries.ts'
import { findMessages as messages } from './find-messages.ts'
import { FindPage } from './find-pages.tsx'
import { isFaults, readGuest } from './guest-form.ts'
import { currentKinds } from './kind-queries.ts'
import { askForBooking, bookSignedIn, confirmRequest, findRequest } from './request-commands.ts'
import { findSlots } from './slot-queries.ts'

/** Coordinators whose calendars are looked into beside the responsible one's. */
const mostNearby = 6

const requestPath = '/appointments/requests/:token{[0-9a-z]{40}}'

export const findRoutes = new Hono<AppEnv>()
  .get('/appointments', async (c) => {
    const { db, now, language } = c.var
    const municipalities = await allMunicipalities(db)
    const kinds = (await currentKinds(db)).filter(({ bookedBy }) => bookedBy === 'resident')
    const municipalityId = municipalities.find(({ id }) => id === c.req.query('municipality'))?.id
    const kind = kinds.find(({ id }) => id === c.req.query('kind')) ?? kinds[0]
    const today = dayInRiga(now)
    const { guides, slots, responsibleId } = await asActor(db, appointmentKeeper, now, async (tx) => {
      const found = municipalityId === undefined ? [] : await guidesFor(tx, municipalityId, today)
      if (municipalityId === undefined || kind === undefined || found.length === 0) {
        return { guides: [], slots: [], responsibleId: undefined }
      }
      const territory = { municipalityId, parish: c.req.query('parish'), day: today }
      const { personId } = await responsibleCoordinator(tx, territory)
      const isTheirs = ({ id }: Guide) => id === personId
      const guides = [
        ...found.filter(isTheirs).slice(0, 1),
        ...found.filter((guide) => !isTheirs(guide)).slice(0, mostNearby),
      ]
      const coordinatorIds = [...new Set(guides.map(({ id }) => id))]
      const search = { kind, coordinatorIds, from: today, to: addDays(today, horizonDays), now }
      return { guides, slots: await findSlots(tx, search), responsibleId: personId }
    })
    return renderPage(
      c,
      { title: say(messages.title, language), lead: say(messages.lead, language) },
      <FindPage
        {...{ language, municipalities, kinds, municipalityId, kind, guides, slots, responsibleId }}
      />,
    )
  })
  .get('/appointments/new', async (c) => {
    const read = await readChoice(c.var.db, c.req.query(), c.var.now)
    return read === undefined ? c.redirect(appointmentsPaths.find(c.var.language), 303) : showBook(c, read)
  })
  .post('/appointments/new', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const fields = Object.fromEntries(Object.entries(values).map(([name, [value = '']]) => [name, value]))
    const key = fields['key'] ?? ''
    const read = await readChoice(db, fields, now)
    if (read === undefined || !isId(key)) return c.redirect(appointmentsPaths.find(language), 303)
    if (actor.kind !== 'person') {
      const guest = readGuest(form, language)
      if (isFaults(guest)) return showBook(c, read, values, guest)
      await askForBooking(db, { key, wanted: read.wanted, guest }, actor, baseUrl, now)
      return c.redirect(appointmentsPaths.requestSent(language), 303)
    }
    const booked = await bookSignedIn(db, { ...read.wanted, key }, language, actor, baseUrl, now)
    if (typeof booked !== 'string') {
      return c.redirect(`${appointmentsPaths.link(language, booked.token)}?done=booked`, 303)
    }
    const fault = { field: 'alternatives', text: say(bookingRefusalMessages[booked], language) }
    return showTaken(c, read, fault.text)
  })
  .get('/appointments/requests/sent', (c) =>
    renderPage(
      c,
      { title: say(messages.sentTitle, c.var.language), robots: 'noindex' },
      <RequestSentPage language={c.var.language} />,
    ),
  )
  .get(requestPath, async (c) => {
    const { db, now, language } = c.var
    const request = await asActor(db, appointmentKeeper, now, (tx) => findRequest(tx, c.req.param('token')))
    if (request === undefined) return c.notFound()
    if (request.participantToken !== null) {
      return c.redirect(appointmentsPaths.link(language, request.participantToken), 303)
    }
    const isOver = request.expiresAt <= now
    return showRequest(c, request, isOver ? say(bookingRefusalMessages.expired, language) : undefined, 200)
  })
  .post(requestPath, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const answer = await confirmRequest(db, c.req.param('token'), actor, baseUrl, now)
    if (answer === undefined) return c.notFound()
    if (answer.kind === 'booked') {
      return c.redirect(`${appointmentsPaths.link(language, answer.token)}?done=booked`, 303)
    }
    return showRequest(c, answer.request, say(bookingRefusalMessages[answer.refusal], language), 422)
  })

async function showBook(
  c: Context<AppEnv>,
  { choice, wanted, isWaiting }: ReadChoice,
  values?: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { language, actor } = c.var
  const hidden = {
    key: values?.['key']?.[0] ?? newId(),
    kind: wanted.kindId ?? '',
    coordinator: wanted.coordinatorId,
    municipality: wanted.municipalityId,
    ...(wanted.startsAt === null ? {} : { at: wanted.startsAt.toISOString() }),
    ...(wanted.way === null ? {} : { way: wanted.way }),
    ...(wanted.appointmentId === null ? {} : { appointment: wanted.appointmentId }),
  }
  return renderPage(
    c,
    { title: say(isWaiting ? messages.waitTitle : messages.bookTitle, language), robots: 'noindex' },
    <BookPage
      {...{ language, choice, hidden, isWaiting, values, faults }}
      action={appointmentsPaths.book(language)}
      isGuest={actor.kind !== 'person'}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

/** Somebody else was first: what there is instead. */
async function showTaken(c: Context<AppEnv>, { choice, wanted }: ReadChoice, refusal: string) {
  return renderPage(
    c,
    { title: say(messages.bookTitle, c.var.language), robots: 'noindex' },
    <RequestPage
      language={c.var.language}
      choice={choice}
      refusal={refusal}
      alternatives={alternativesOf(c, wanted)}
    />,
    422,
  )
}

async function showRequest(
  c: Context<AppEnv>,
  request: NonNullable<Awaited<ReturnType<typeof findRequest>>>,
  refusal: string | undefined,
  status: 200 | 422,
) {
  return renderPage(
    c,
    { title: say(messages.confirmTitle, c.var.language), robots: 'noindex' },
    <RequestPage
      language={c.var.language}
      choice={{ ...request, endsAt: null }}
      refusal={refusal}
      alternatives={alternativesOf(c, request)}
    />,
    status,
  )
}

function alternativesOf(
  c: Context<AppEnv>,
  { kindId, municipalityId }: { readonly kindId: string | null; readonly municipalityId: string },
): string {
  const { language } = c.var
  return kindId === null
    ? appointmentsPaths.events(language, { municipality: municipalityId })
    : appointmentsPaths.find(language, { municipality: municipalityId, kind: kindId })
}
