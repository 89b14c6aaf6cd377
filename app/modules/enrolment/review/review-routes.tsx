import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { organisationsOf } from '../../accounts/index.ts'
import { participationPaths } from '../participation-paths.ts'
import { decideText, replyToReview, writeReview } from './review-commands.ts'
import { reviewMessages, reviewRefusalMessages } from './review-messages.ts'
import { DeskReviewsPage, ModerationPage, ReviewPage } from './review-pages.tsx'
import { findReviewable, textsToAnswer, textsToModerate } from './review-queries.ts'
import { longestReview, marks, refuseReview, reviewCriteria, withholdingReasons } from './review.ts'

const review = '/account/applications/:id{[0-9a-z]{20}}/review'

export const reviewRoutes = new Hono<AppEnv>()
  .get(review, (c) => reviewPage(c, c.req.param('id')))
  .post(review, async (c) => {
    const { db, actor, now, language } = c.var
    const applicationId = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const given = reviewCriteria.map((criterion) => form.choice(`mark-${criterion}`, marks))
    const text = form.values['text']?.[0]?.replace(/\r\n?/g, '\n').trim() || undefined
    const faults: FieldFault[] = reviewCriteria.flatMap((criterion, index) =>
      given[index] === undefined
        ? [{ field: `mark-${criterion}`, text: say(reviewMessages.chooseMark, language) }]
        : [],
    )
    if (text !== undefined && text.length > longestReview) {
      faults.push({ field: 'text', text: say(fieldFaultMessages['too-long'], language) })
    }
    if (faults.length > 0) return reviewPage(c, applicationId, form.values, faults)
    const [content, teaching, usefulness, organising, accessibility] = given.map(Number)
    if (content === undefined || teaching === undefined || usefulness === undefined) return c.notFound()
    if (organising === undefined || accessibility === undefined) return c.notFound()
    const written = { content, teaching, usefulness, organising, accessibility }
    const answer = await writeReview(db, { applicationId, marks: written, text, language }, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'written') {
      return c.redirect(`${participationPaths.participation(language, applicationId)}?reviewed=yes`, 303)
    }
    const refusal = { field: 'text', text: say(reviewRefusalMessages[answer], language) }
    return reviewPage(c, applicationId, form.values, [refusal])
  })
  .get('/moderation/reviews', (c) => moderationPage(c))
  .post('/moderation/reviews/:id{[0-9a-z]{20}}/decision', async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const decision = form.choice('decision', ['shown', 'withheld'])
    const reason = form.choice('reason', withholdingReasons)
    if (decision === undefined || (decision === 'withheld' && reason === undefined)) {
      return moderationPage(c, { id, text: say(reviewMessages.chooseReason, language) })
    }
    const answer = await decideText(db, id, decision === 'shown' ? undefined : reason, actor, now)
    return answer === 'not-found' ? c.notFound() : c.redirect(participationPaths.moderation(language), 303)
  })
  .get('/desk/reviews', async (c) => {
    const { db, actor, now, language } = c.var
    const own = organisationsOf(actor, 'provider-editor')
    const texts = await asActor(db, actor, now, (tx) => textsToAnswer(tx, own))
    return renderPage(
      c,
      {
        title: say(reviewMessages.deskTitle, language),
        lead: say(reviewMessages.deskLead, language),
        robots: 'noindex',
      },
      <DeskReviewsPage language={language} texts={texts} isSaved={c.req.query('saved') === 'yes'} />,
    )
  })
  .post('/desk/reviews/:id{[0-9a-z]{20}}/reply', async (c) => {
    const { db, actor, now, language } = c.var
    const typed =
      formValues(await c.req.parseBody())
        ['reply']?.[0]?.replace(/\r\n?/g, '\n')
        .trim() ?? ''
    const reply = typed.slice(0, longestReview) || undefined
    const own = organisationsOf(actor, 'provider-editor')
    const answer = await replyToReview(db, c.req.param('id'), reply, own, actor, now)
    return answer === 'not-found'
      ? c.notFound()
      : c.redirect(`${participationPaths.deskReviews(language)}?saved=yes`, 303)
  })

async function reviewPage(
  c: Context<AppEnv>,
  id: string,
  values: FormValues = {},
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const found = await asActor(db, actor, now, (tx) => findReviewable(tx, id, now))
  if (found === undefined || found.personId !== actor.id) return c.notFound()
  if (found.reviewId !== null) return c.redirect(participationPaths.participation(language, id), 303)
  const refusal = refuseReview(found)
  const shown =
    refusal === undefined || faults.length > 0
      ? faults
      : [{ field: 'text', text: say(reviewRefusalMessages[refusal], language) }]
  return renderPage(
    c,
    {
      title: say(reviewMessages.title, language, { course: plainTextIn(found.title, language) }),
      lead: say(reviewMessages.lead, language),
      robots: 'noindex',
      current: 'account',
    },
    <ReviewPage language={language} applicationId={id} values={values} faults={shown} />,
    shown.length > 0 ? 422 : 200,
  )
}

async function moderationPage(c: Context<AppEnv>, fault?: { id: string; text: string }): Promise<Response> {
  const { db, actor, now, language } = c.var
  const texts = await asActor(db, actor, now, (tx) => textsToModerate(tx))
  return renderPage(
    c,
    {
      title: say(reviewMessages.moderation, language),
      lead: say(reviewMessages.moderationLead, language),
      robots: 'noindex',
    },
    <ModerationPage language={language} texts={texts} fault={fault} />,
    fault === undefined ? 200 : 422,
  )
}
