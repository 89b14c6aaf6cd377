import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { askedForm } from '../application-form/form-queries.ts'
import { isWritable } from '../application/application-state.ts'
import { attendanceMessages } from '../attendance/attendance-messages.ts'
import { assessmentOf, lessonsOf, ruleOf } from '../completion/completion-queries.ts'
import { completionOf } from '../completion/completion.ts'
import { invoicesOf } from '../invoice/invoice-queries.ts'
import { participationPaths } from '../participation-paths.ts'
import { findReviewable } from '../review/review-queries.ts'
import { refuseReview } from '../review/review.ts'
import { participationMessages } from './participation-messages.ts'
import { ParticipationPage } from './participation-page.tsx'
import { findOwnParticipation } from './participation-queries.ts'

export const participationRoutes = new Hono<AppEnv>().get(
  '/account/applications/:id{[0-9a-z]{20}}/participation',
  async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const found = await asActor(db, actor, now, async (tx) => {
      const participation = await findOwnParticipation(tx, id)
      if (participation === undefined) return undefined
      const lessons = await lessonsOf(tx, id)
      const rule = await ruleOf(tx, participation.intakeId)
      const reviewable = await findReviewable(tx, id, now)
      return {
        participation,
        lessons,
        completion: rule && completionOf(rule, lessons, await assessmentOf(tx, id), now),
        invoices: await invoicesOf(tx, id),
        hasForm: (await askedForm(tx, id)) !== undefined,
        mayReview:
          reviewable?.personId === actor.id &&
          reviewable.reviewId === null &&
          refuseReview(reviewable) === undefined,
      }
    })
    if (found === undefined) return c.notFound()
    if (isWritable(found.participation.state))
      return c.redirect(participationPaths.form(language, id, 1), 303)
    const notice =
      c.req.query('noted') === 'yes'
        ? say(attendanceMessages.noted, language)
        : c.req.query('reviewed') === 'yes'
          ? say(participationMessages.reviewed, language)
          : undefined
    return renderPage(
      c,
      {
        title: say(participationMessages.title, language, {
          course: plainTextIn(found.participation.title, language),
        }),
        robots: 'noindex',
        current: 'account',
      },
      <ParticipationPage language={language} {...found} notice={notice} now={now} />,
    )
  },
)
