import { Hono, type Context } from 'hono'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { formValues, readForm, type FormReader } from '../../../../shared/forms/form-reader.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Breadcrumb } from '../../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { errorPage } from '../../../../shared/web/error-pages.tsx'
import { renderPage } from '../../../../shared/web/render.tsx'
import { organisationsOf } from '../../../accounts/index.ts'
import { deskPaths } from '../desk-paths.ts'
import { writesFor } from '../desk-policy.ts'
import { isOpenForWriting, versionIn, type OfferDraft } from '../offer-draft/offer-draft.ts'
import { faultTexts } from '../offer-form/fault-texts.ts'
import type { DraftFault } from '../offer-form/form-step.ts'
import { deskMessages } from '../offer-list/desk-messages.ts'
import { draftsOf } from '../offer-list/desk-offer-queries.ts'
import { changeSeveral } from './bulk-commands.ts'
import { bulkMessages } from './bulk-messages.ts'
import { BulkConfirmation, BulkForm, BulkResults } from './bulk-pages.tsx'
import { bulkKinds, mostWeeks, type BulkChange } from './bulk.ts'

/** A page offers so many to choose from; the last changed first. */
const mostOffers = 200

export const bulkRoutes = new Hono<AppEnv>()
  .get('/desk/bulk', async (c) => {
    const own = organisationsOf(c.var.actor, 'provider-editor')
    const organisationId = c.req.query('organisation') ?? own[0]
    if (organisationId === undefined || !own.includes(organisationId)) return c.notFound()
    const drafts = await openDrafts(c, organisationId)
    return show(
      c,
      <BulkForm language={c.var.language} {...{ organisationId, drafts }} values={{}} faults={[]} />,
    )
  })
  .post('/desk/bulk', async (c) => {
    const { db, actor, now, language } = c.var
    const form = readForm(formValues(await c.req.parseBody({ all: true })))
    const organisationId = form.values['organisation']?.[0] ?? ''
    if (!writesFor(actor, organisationId)) return errorPage(c, 403)
    const drafts = await openDrafts(c, organisationId)
    const chosen = chosenOf(form, drafts)
    const read = readChange(form)
    const faults: DraftFault[] = [
      ...(chosen.length === 0 ? [{ field: 'offer', code: 'missing' } as const] : []),
      ...form.refusals,
      ...('faults' in read ? read.faults : []),
    ]
    if ('faults' in read || faults.length > 0) {
      const texts = faultTexts(faults, language)
      const body = (
        <BulkForm language={language} {...{ organisationId, drafts }} values={form.values} faults={texts} />
      )
      return show(c, body, 422)
    }
    const { change } = read
    if (form.values['confirmed']?.[0] !== 'yes') {
      const some = drafts.filter(({ id }) => chosen.some((one) => one.id === id))
      return show(c, <BulkConfirmation language={language} {...{ organisationId, change }} drafts={some} />)
    }
    const results = await asActor(db, actor, now, (tx) => changeSeveral(tx, chosen, change, actor, now))
    return show(c, <BulkResults language={language} drafts={drafts} results={results} />)
  })

async function openDrafts(c: Context<AppEnv>, organisationId: string): Promise<OfferDraft[]> {
  const { db, actor, now } = c.var
  const all = await asActor(db, actor, now, (tx) =>
    draftsOf(tx, organisationId, undefined, { limit: mostOffers, offset: 0 }),
  )
  return all.filter(isOpenForWriting)
}

/** Of the organisation's own; the version is the one that was shown, or the present one before anything was. */
function chosenOf(form: FormReader, drafts: readonly OfferDraft[]) {
  const versions = form.values['version'] ?? []
  return (form.values['offer'] ?? []).flatMap((id, row) => {
    const draft = drafts.find((one) => one.id === id)
    return draft === undefined ? [] : [{ id, version: versionIn(versions[row]) || draft.version }]
  })
}

function readChange(form: FormReader): { change: BulkChange } | { faults: readonly DraftFault[] } {
  const kind = form.choice('kind', bulkKinds)
  if (kind === 'publish') return { change: { kind } }
  if (kind === 'move') {
    const weeks = form.number('weeks', -mostWeeks, mostWeeks)
    if (weeks !== undefined && Number.isInteger(weeks) && weeks !== 0) return { change: { kind, weeks } }
    return { faults: form.refusals.length > 0 ? [] : [{ field: 'weeks', code: 'missing' }] }
  }
  if (kind === 'price') {
    const price = form.number('price', 0, 1_000_000)
    if (price !== undefined) return { change: { kind, price } }
    return { faults: form.refusals.length > 0 ? [] : [{ field: 'price', code: 'missing' }] }
  }
  return { faults: [{ field: 'kind', code: 'missing' }] }
}

function show(c: Context<AppEnv>, body: Parameters<typeof renderPage>[2], status: 200 | 422 = 200) {
  const { language } = c.var
  const title = say(bulkMessages.title, language)
  const items = [
    { label: say(deskMessages.title, language), href: deskPaths.list(language) },
    { label: title },
  ]
  const breadcrumb = <Breadcrumb language={language} items={items} />
  const lead = say(bulkMessages.lead, language)
  return renderPage(c, { title, lead, current: 'account', robots: 'noindex', breadcrumb }, body, status)
}
