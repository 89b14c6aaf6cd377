import { Hono, type Context } from 'hono'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { formValues, readForm } from '../../../../shared/forms/form-reader.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { errorPage } from '../../../../shared/web/error-pages.tsx'
import { renderPage } from '../../../../shared/web/render.tsx'
import { newId } from '../../../../shared/identifier.ts'
import { organisationsOf } from '../../../accounts/index.ts'
import { allPlaces } from '../../../organisations/index.ts'
import { allFields, skillsById } from '../../../vocabulary/index.ts'
import { missingOf } from '../completeness/completeness.ts'
import { deskPaths } from '../desk-paths.ts'
import { writesFor } from '../desk-policy.ts'
import { saveFourEyes } from '../desk-setting-commands.ts'
import { beginDraft } from '../offer-draft/offer-draft-commands.ts'
import { draftStates, type DraftState, type OfferDraft } from '../offer-draft/offer-draft.ts'
import { staffNames } from '../offer-draft/offer-draft-queries.ts'
import { readDraft } from '../offer-form/read-draft.ts'
import { deskMessages } from './desk-messages.ts'
import { countsByState, deskOrganisations, draftsOf, fedOffersOf, skillsNamed } from './desk-offer-queries.ts'
import { DeskPage, type ListedDraft } from './desk-pages.tsx'

const offersOnPage = 20

export const deskRoutes = new Hono<AppEnv>()
  .get('/desk', async (c) => {
    const { db, actor, now, language } = c.var
    const wanted = c.req.query('organisation')
    const state = stateOf(c.req.query('state'))
    const page = Math.min(1000, Math.max(1, Number(c.req.query('page')) || 1))
    const shown = await asActor(db, actor, now, async (tx) => {
      const organisations = await deskOrganisations(tx, organisationsOf(actor, 'provider-editor'))
      const organisation = organisations.find(({ id }) => id === wanted) ?? organisations[0]
      if (organisation === undefined || (wanted !== undefined && organisation.id !== wanted)) return undefined
      const counts = await countsByState(tx, organisation.id)
      const part = { limit: offersOnPage, offset: (page - 1) * offersOnPage }
      const isFed = state === 'feed'
      const drafts = isFed ? [] : await draftsOf(tx, organisation.id, state, part)
      const names = await staffNames(tx, organisation.id)
      // Without a filter the page shows what is written here first, then a few of what comes from elsewhere.
      const showsFed = isFed || (state === undefined && page === 1)
      const fed = showsFed
        ? await fedOffersOf(tx, organisation.id, isFed ? part : { limit: 5, offset: 0 })
        : []
      return { organisations, organisation, counts, drafts, names, fed }
    })
    if (shown === undefined) return c.notFound()
    const { drafts, names, ...rest } = shown
    const counted = rest.counts.filter((count) =>
      state === undefined ? count.state !== 'feed' : count.state === state,
    )
    const all = counted.reduce((sum, { count }) => sum + count, 0)
    return renderPage(
      c,
      {
        title: say(deskMessages.title, language),
        lead: say(deskMessages.lead, language),
        current: 'account',
        robots: 'noindex',
      },
      <DeskPage
        {...rest}
        language={language}
        state={state}
        drafts={await listed(c, drafts, names)}
        page={page}
        pages={Math.max(1, Math.ceil(all / offersOnPage))}
        newKey={newId()}
      />,
    )
  })
  .post('/desk/offers', async (c) => {
    const { db, actor, now, language } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const organisationId = form.line('organisation', 20)
    const key = form.line('key', 60)
    if (organisationId === undefined || key === undefined || key.length < 8) {
      return c.redirect(deskPaths.list(language), 303)
    }
    if (!writesFor(actor, organisationId)) return errorPage(c, 403)
    const typed = { 'source-language': [language], kind: ['course'], purposes: ['work'] }
    const draft = { organisationId, key, typed, cause: 'begun' } as const
    const id = await asActor(db, actor, now, (tx) => beginDraft(tx, draft, actor, now))
    return c.redirect(
      id === undefined ? deskPaths.list(language) : deskPaths.step(language, id, 'learned'),
      303,
    )
  })
  .post('/desk/setting', async (c) => {
    const { db, actor, now, language } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const organisationId = form.line('organisation', 20)
    if (organisationId === undefined || !writesFor(actor, organisationId)) return errorPage(c, 403)
    const fourEyes = form.choice('four-eyes', ['yes']) === 'yes'
    await asActor(db, actor, now, (tx) => saveFourEyes(tx, organisationId, fourEyes, actor, now))
    return c.redirect(deskPaths.list(language, { organisation: organisationId }), 303)
  })

function stateOf(text: string | undefined): DraftState | 'feed' | undefined {
  return [...draftStates, 'feed' as const].find((state) => state === text)
}

async function listed(
  c: Context<AppEnv>,
  drafts: readonly OfferDraft[],
  names: ReadonlyMap<string, string>,
): Promise<ListedDraft[]> {
  const { db } = c.var
  const choices = {
    fields: await allFields(db),
    places: await allPlaces(db),
    skills: await skillsById(db, skillsNamed(drafts)),
  }
  return drafts.map((draft) => {
    const { record, faults } = readDraft(draft, choices)
    return {
      draft,
      missing: missingOf(record),
      faults: faults.length,
      changedBy: names.get(draft.changedBy),
      startsOn: record.starts_on,
      applyBy: record.apply_by,
    }
  })
}
