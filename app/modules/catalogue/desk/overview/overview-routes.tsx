import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormReader } from '../../../../shared/forms/form-reader.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Breadcrumb } from '../../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { renderPage } from '../../../../shared/web/render.tsx'
import { newId } from '../../../../shared/identifier.ts'
import { cataloguePaths } from '../../catalogue-paths.ts'
import { findOpportunity } from '../../opportunity/opportunity-queries.ts'
import { deskPaths } from '../desk-paths.ts'
import { confirmedEducators } from '../educator-assignment/educator-queries.ts'
import { endOffer } from '../ending/ending-commands.ts'
import { endingReasons } from '../ending/ending.ts'
import { endingOf } from '../ending/ending-queries.ts'
import { beginDraft } from '../offer-draft/offer-draft-commands.ts'
import { typedTitle, type OfferDraft, type StateRefusal } from '../offer-draft/offer-draft.ts'
import { findDraft } from '../offer-draft/offer-draft-queries.ts'
import { nextTerm } from '../offer-draft/next-term.ts'
import { doneSteps } from '../offer-form/done-steps.ts'
import { readDraft } from '../offer-form/read-draft.ts'
import { draftChoices } from '../offer-form/step-choices-queries.ts'
import { deskMessages } from '../offer-list/desk-messages.ts'
import {
  askForReview,
  publishOffer,
  sendBack,
  type StateChange,
} from '../publication/publication-commands.ts'
import { EndingPage } from './ending-page.tsx'
import { overviewMessages as messages } from './overview-messages.ts'
import { OverviewPage } from './overview-page.tsx'

const offer = '/desk/offers/:id{[0-9a-z]{20}}'

export const overviewRoutes = new Hono<AppEnv>()
  .get(offer, async (c) => {
    const draft = await draftOf(c, c.req.param('id'))
    return draft === undefined ? c.notFound() : showOverview(c, draft, undefined)
  })
  .post(`${offer}/publication`, async (c) => {
    const { db, actor, now } = c.var
    const form = await readPosted(c)
    const version = form.number('version', 1, 1_000_000) ?? 0
    const id = c.req.param('id')
    return answer(c, id, await asActor(db, actor, now, (tx) => publishOffer(tx, id, version, actor, now)))
  })
  .post(`${offer}/review`, async (c) => {
    const { db, actor, now } = c.var
    const id = c.req.param('id')
    return answer(c, id, await asActor(db, actor, now, (tx) => askForReview(tx, id, actor, now)))
  })
  .post(`${offer}/review/return`, async (c) => {
    const { db, actor, now } = c.var
    const form = await readPosted(c)
    const reason = form.text('reason', 1000)
    const id = c.req.param('id')
    const change = await asActor(db, actor, now, (tx) => sendBack(tx, id, reason, actor, now))
    return answer(c, id, change, form.values['reason']?.[0])
  })
  .get(`${offer}/ending`, async (c) => {
    const draft = await draftOf(c, c.req.param('id'))
    return draft === undefined ? c.notFound() : showEnding(c, draft, undefined)
  })
  .post(`${offer}/ending`, async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const form = await readPosted(c)
    const ending = form.line('ending', 20) && form.choice('ending', ['cancelled', 'archived'] as const)
    const because = form.line('because', 20) && form.choice('because', endingReasons)
    const note = form.text('note', 1000) ?? null
    if (form.refusals.length > 0 || !ending || !because) {
      const draft = await draftOf(c, id)
      return draft === undefined ? c.notFound() : showEnding(c, draft, form)
    }
    const end = { draftId: id, ending, because, note }
    const ended = await asActor(db, actor, now, (tx) => endOffer(tx, end, actor, now))
    return ended === 'ended' ? c.redirect(deskPaths.offer(language, id), 303) : answer(c, id, ended)
  })
  .post(`${offer}/copies`, async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const key = (await readPosted(c)).line('key', 60) ?? ''
    if (key.length < 8) return c.redirect(deskPaths.offer(language, id), 303)
    const copy = await asActor(db, actor, now, async (tx) => {
      const draft = await findDraft(tx, id)
      if (draft === undefined) return undefined
      const { organisationId, typed } = draft
      const begun = { organisationId, key, typed: nextTerm(typed), copiedFrom: id, cause: 'copied' } as const
      return beginDraft(tx, begun, actor, now)
    })
    return copy === undefined ? c.notFound() : c.redirect(deskPaths.step(language, copy, 'run'), 303)
  })

async function readPosted(c: Context<AppEnv>): Promise<FormReader> {
  return readForm(formValues(await c.req.parseBody()))
}

function draftOf(c: Context<AppEnv>, id: string): Promise<OfferDraft | undefined> {
  const { db, actor, now } = c.var
  return asActor(db, actor, now, (tx) => findDraft(tx, id))
}

async function answer(
  c: Context<AppEnv>,
  id: string,
  change: StateChange,
  reason?: string,
): Promise<Response> {
  if (change === 'done') return c.redirect(deskPaths.offer(c.var.language, id), 303)
  const draft = change === 'not-found' ? undefined : await draftOf(c, id)
  if (draft === undefined || change === 'not-found') return c.notFound()
  return showOverview(c, draft, change, reason)
}

async function showOverview(
  c: Context<AppEnv>,
  draft: OfferDraft,
  refusal: StateRefusal | undefined,
  reason?: string,
): Promise<Response> {
  const { db, language, actor } = c.var
  const reading = readDraft(draft, await draftChoices(db, draft.typed))
  const opportunity = await findOpportunity(db, draft.opportunityId)
  return renderPage(
    c,
    { ...pageOf(c, draft), title: typedTitle(draft.typed) || say(deskMessages.untitled, language) },
    <OverviewPage
      language={language}
      draft={draft}
      reading={reading}
      done={doneSteps(reading, draft, await confirmedEducators(db, draft.opportunityId))}
      byId={actor.id}
      ending={await endingOf(db, draft.opportunityId)}
      publicPage={opportunity === undefined ? undefined : cataloguePaths.show(language, opportunity)}
      refusal={refusal}
      reason={reason}
      newKey={newId()}
    />,
    statusOf(refusal),
  )
}

function showEnding(c: Context<AppEnv>, draft: OfferDraft, form: FormReader | undefined) {
  const { language } = c.var
  const faults = faultsOf(form?.refusals ?? [], language)
  return renderPage(
    c,
    { ...pageOf(c, draft), title: say(messages.endTitle, language), lead: typedTitle(draft.typed) },
    <EndingPage language={language} draft={draft} values={form?.values ?? {}} faults={faults} />,
    form === undefined ? 200 : 422,
  )
}

function statusOf(refusal: StateRefusal | undefined): ContentfulStatusCode {
  return refusal === undefined ? 200 : 422
}

function pageOf(c: Context<AppEnv>, draft: OfferDraft) {
  const { language } = c.var
  const title = typedTitle(draft.typed) || say(deskMessages.untitled, language)
  const breadcrumb = (
    <Breadcrumb
      language={language}
      items={[
        {
          label: say(messages.desk, language),
          href: deskPaths.list(language, { organisation: draft.organisationId }),
        },
        { label: title },
      ]}
    />
  )
  return { current: 'account', robots: 'noindex', breadcrumb } as const
}
