import { Hono, type Context } from 'hono'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormReader } from '../../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { renderPage } from '../../../../shared/web/render.tsx'
import { findOrganisation } from '../../../organisations/index.ts'
import { deskPaths } from '../desk-paths.ts'
import { typedTitle, type OfferDraft } from '../offer-draft/offer-draft.ts'
import { findDraft } from '../offer-draft/offer-draft-queries.ts'
import { DeskProgress } from '../offer-form/step-page.tsx'
import { lessonsOf } from '../lesson/lesson-queries.ts'
import { deskMessages } from '../offer-list/desk-messages.ts'
import { educatorParts, refuseProposal, type ProposalRefusal } from './educator-assignment.ts'
import { answerProposal, proposeEducator, withdrawEducator } from './educator-commands.ts'
import { educatorMessages, proposalRefusalMessages } from './educator-messages.ts'
import { assignmentsOf, educatorsOfOrganisation, proposalsFor } from './educator-queries.ts'
import { EducatorsPage } from './educators-page.tsx'
import { TeachingPage } from './teaching-page.tsx'

const offer = '/desk/offers/:id{[0-9a-z]{20}}'

export const educatorRoutes = new Hono<AppEnv>()
  .get(`${offer}/educators`, (c) => showEducators(c, c.req.param('id'), undefined, undefined))
  .post(`${offer}/educators`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const personId = form.values['person']?.[0]?.trim() || undefined
    const email = form.values['email']?.[0]?.trim() ? form.email('email') : undefined
    const part = form.choice('part', educatorParts) ?? 'lecturer'
    const lessonId = form.values['lesson']?.[0] || undefined
    if (form.refusals.length > 0) return showEducators(c, id, form, undefined)
    const refusal = refuseProposal(personId, email)
    if (refusal !== undefined) return showEducators(c, id, form, refusal)
    const done = await asActor(db, actor, now, async (tx) => {
      const draft = await findDraft(tx, id)
      const organisation = draft === undefined ? undefined : await findOrganisation(tx, draft.organisationId)
      if (draft === undefined || organisation === undefined) return 'not-found'
      const about = {
        title: typedTitle(draft.typed) || say(deskMessages.untitled, language),
        organisationIn: (other: typeof language) => plainTextIn(organisation.name, other),
        baseUrl,
        editorsLanguage: language,
      }
      return proposeEducator(tx, { draft, personId, email, part, lessonId, about }, actor, now)
    })
    if (done === 'not-found') return c.notFound()
    if (done !== 'asked') return showEducators(c, id, form, done)
    return c.redirect(`${deskPaths.educators(language, id)}?asked=yes`, 303)
  })
  .post(`${offer}/educators/:assignment{[0-9a-z]{20}}/withdrawal`, async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const done = await asActor(db, actor, now, async (tx) => {
      const draft = await findDraft(tx, id)
      return draft === undefined
        ? 'not-found'
        : withdrawEducator(tx, draft.opportunityId, c.req.param('assignment'), actor, now)
    })
    return done === 'not-found' ? c.notFound() : c.redirect(deskPaths.educators(language, id), 303)
  })
  .get('/teaching', async (c) => {
    const { db, actor, now, language } = c.var
    const proposals = await asActor(db, actor, now, (tx) => proposalsFor(tx, actor.id))
    return renderPage(
      c,
      {
        title: say(educatorMessages.teachingTitle, language),
        lead: say(educatorMessages.teachingLead, language),
        current: 'account',
        robots: 'noindex',
      },
      <TeachingPage language={language} proposals={proposals} />,
    )
  })
  .post('/teaching/:assignment{[0-9a-z]{20}}/answer', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const answer = form.choice('answer', ['confirm', 'decline'] as const)
    const id = c.req.param('assignment')
    if (answer === undefined) return c.redirect(deskPaths.teaching(language), 303)
    const done = await asActor(db, actor, now, (tx) => answerProposal(tx, id, answer, actor, baseUrl, now))
    return done === 'not-found' ? c.notFound() : c.redirect(deskPaths.teaching(language), 303)
  })

async function showEducators(
  c: Context<AppEnv>,
  id: string,
  form: FormReader | undefined,
  refusal: ProposalRefusal | undefined,
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const shown = await asActor(db, actor, now, async (tx) => {
    const draft = await findDraft(tx, id)
    if (draft === undefined) return undefined
    const assignments = await assignmentsOf(tx, draft.opportunityId)
    const staff = await educatorsOfOrganisation(tx, draft.organisationId)
    const lessons = (await lessonsOf(tx, draft.opportunityId)).filter(
      ({ isCancelled, startsAt }) => !isCancelled && startsAt > now,
    )
    return { draft, assignments, staff, lessons }
  })
  if (shown === undefined) return c.notFound()
  const faults = [
    ...faultsOf(form?.refusals ?? [], language),
    ...(refusal === undefined
      ? []
      : [
          {
            field: refusal === 'no-such-lesson' ? 'lesson' : 'person',
            text: say(proposalRefusalMessages[refusal], language),
          },
        ]),
  ]
  return renderPage(
    c,
    { ...pageOf(c, shown.draft), title: say(educatorMessages.title, language) },
    <EducatorsPage
      {...shown}
      language={language}
      values={form?.values ?? {}}
      faults={faults}
      isAsked={c.req.query('asked') !== undefined && faults.length === 0}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

function pageOf(c: Context<AppEnv>, draft: OfferDraft) {
  const { language } = c.var
  const breadcrumb = <DeskProgress language={language} draftId={draft.id} step="educators" />
  return {
    lead: say(educatorMessages.lead, language),
    current: 'account',
    robots: 'noindex',
    breadcrumb,
  } as const
}
