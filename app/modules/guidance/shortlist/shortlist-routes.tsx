import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { recordEvent } from '../../../shared/events/events.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { recordAccess } from '../../accounts/index.ts'
import { cardsById, educationLevels } from '../../catalogue/index.ts'
import { answersSchema, matchFor } from '../../matching/index.ts'
import { allMunicipalities } from '../../organisations/index.ts'
import { allFields } from '../../vocabulary/index.ts'
import { caseRefusalMessages } from '../case/case-messages.ts'
import { posted } from '../case/case-form.ts'
import { findCase } from '../case/case-queries.ts'
import { mayDo, type GuidanceCase } from '../case/case.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { sensitiveFault, type Refused } from '../sensitive/free-text.tsx'
import { choose, storeMatch } from './shortlist-commands.ts'
import { shortlistMessages as messages } from './shortlist-messages.ts'
import { MatchStart, ReplayPage, ShownMatch } from './shortlist-pages.tsx'
import { findMatch, type StoredMatch } from './shortlist-queries.ts'
import { compareMatches } from './shortlist.ts'

const inCase = '/guidance/cases/:id{[0-9a-z]{20}}'
const shown = `${inCase}/matches/:match{[0-9a-z]{20}}`

export const shortlistRoutes = new Hono<AppEnv>()
  .get(`${inCase}/match`, (c) => showStart(c))
  .post(`${inCase}/match`, async (c) => {
    const { db, language, actor, baseUrl, now } = c.var
    const id = c.req.param('id')
    const { form, key } = await posted(c)
    const fields = await allFields(db)
    const isOwn = form.values['source']?.[0] === 'own-answers'
    const field = form.choice(
      'field',
      fields.map(({ code }) => code),
    )
    const education = form.choice('education', educationLevels)
    const spoken = form.choices('languages', languages)
    if (!isOwn && field === undefined) {
      const faults = [{ field: 'field', text: say(fieldFaultMessages.missing, language) }]
      return showStart(c, { form: 'filled-in', values: form.values, faults })
    }
    const place = await placeOf(c, id)
    const filledIn = isOwn
      ? undefined
      : answersSchema.parse({
          fields: [field],
          aim: { field },
          ...(education === undefined ? {} : { education }),
          circumstances: {
            ...(place === null ? {} : { place }),
            ...(spoken.length === 0 ? {} : { languages: spoken }),
          },
        })
    const answer = await storeMatch(db, { id, key, filledIn }, { actor, baseUrl, now })
    if (answer === 'not-found') return c.notFound()
    if (typeof answer === 'string') {
      const text =
        answer === 'no-answers' || answer === 'done' ? messages.noAnswers : caseRefusalMessages[answer]
      return showStart(c, {
        form: 'own',
        values: form.values,
        faults: [{ field: 'field', text: say(text, language) }],
      })
    }
    return c.redirect(guidancePaths.shownMatch(language, id, answer.id), 303)
  })
  .get(shown, (c) => showMatch(c))
  .post(`${shown}/choices`, async (c) => {
    const { db, language, actor, baseUrl, now } = c.var
    const { form } = await posted(c)
    const opportunityId = form.values['opportunity']?.[0] ?? ''
    const reason = form.text('reason', 500) ?? null
    const warned = sensitiveFault('reason', 'reason', form, language).map((fault) => ({
      ...fault,
      field: `reason-${opportunityId}`,
    }))
    if (warned.length > 0) {
      return showMatch(c, { form: 'reason', values: form.values, faults: warned })
    }
    const choice = { id: c.req.param('id'), match: c.req.param('match'), opportunityId, reason }
    const answer = await choose(db, choice, { actor, baseUrl, now })
    if (answer === 'not-found') return c.notFound()
    if (answer !== 'done') {
      const faults = [{ field: `reason-${opportunityId}`, text: say(caseRefusalMessages[answer], language) }]
      return showMatch(c, { form: 'reason', values: form.values, faults })
    }
    return c.redirect(`${guidancePaths.case(language, choice.id)}?saved=1#shortlist`, 303)
  })
  .get(`${shown}/replay`, async (c) => {
    const { db, language } = c.var
    const read = await readMatch(c)
    if (read === undefined) return c.notFound()
    const again = await makeAgain(c, read.stored)
    const comparison = compareMatches(read.stored, again.kept)
    const cards = await cardsById(
      db,
      comparison.rows.map(({ id }) => id),
    )
    return renderPage(
      c,
      { title: say(messages.replay, language), lead: say(messages.replayLead, language), robots: 'noindex' },
      <ReplayPage
        language={language}
        stored={read.stored}
        comparison={comparison}
        cards={new Map(cards.map((card) => [card.id, card]))}
      />,
    )
  })

async function readGuided(c: Context<AppEnv>): Promise<GuidanceCase | undefined> {
  const { db, actor, now } = c.var
  const id = c.req.param('id') ?? ''
  return asActor(db, actor, now, async (tx) => {
    const found = await findCase(tx, id)
    if (found === undefined || !mayDo(found.side, 'match')) {
      await recordEvent(tx, 'guidance.case.refused', id, actor, now)
      return undefined
    }
    if (found.personId !== null) await recordAccess(tx, found.personId, 'guidance.case', actor, now)
    return found
  })
}

async function readMatch(c: Context<AppEnv>) {
  const { db, actor, now } = c.var
  const found = await readGuided(c)
  if (found === undefined) return undefined
  const stored = await asActor(db, actor, now, (tx) => findMatch(tx, found.id, c.req.param('match') ?? ''))
  return stored && { found, stored }
}

/** With the answers and the day that were kept. */
function makeAgain(c: Context<AppEnv>, stored: StoredMatch) {
  return matchFor(c.var.db, answersSchema.parse(stored.input), stored.asOf)
}

/** The centre of the municipality, from which distances count. */
async function placeOf(c: Context<AppEnv>, id: string): Promise<string | null> {
  const { db, actor, now } = c.var
  const found = await asActor(db, actor, now, (tx) => findCase(tx, id))
  const municipalities = await allMunicipalities(db)
  return (
    municipalities.find((municipality) => municipality.id === found?.municipalityId)?.centrePlaceId ?? null
  )
}

async function showStart(c: Context<AppEnv>, refused?: Refused): Promise<Response> {
  const { db, language } = c.var
  const found = await readGuided(c)
  if (found === undefined) return c.notFound()
  return renderPage(
    c,
    { title: say(messages.title, language), robots: 'noindex' },
    <MatchStart {...{ language, found, refused }} fields={await allFields(db)} />,
    refused === undefined ? 200 : 422,
  )
}

async function showMatch(c: Context<AppEnv>, refused?: Refused): Promise<Response> {
  const { now, language } = c.var
  const read = await readMatch(c)
  if (read === undefined) return c.notFound()
  const { kept, run } = await makeAgain(c, read.stored)
  const { isEqual } = compareMatches(read.stored, kept)
  const day = dayInWords(read.stored.asOf, language)
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(messages.asOf, language, { day }),
      robots: 'noindex',
      wide: true,
    },
    <ShownMatch {...{ language, run, isEqual, refused, ...read }} today={dayInRiga(now)} />,
    refused === undefined ? 200 : 422,
  )
}
