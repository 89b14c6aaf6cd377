import { Hono } from 'hono'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { isLanguage } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../../shared/time/day.ts'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { renderPage } from '../../../../shared/web/render.tsx'
import { allMunicipalities, findOrganisation } from '../../../organisations/index.ts'
import { isPublishable } from '../completeness/completeness.ts'
import { confirmedEducators } from '../educator-assignment/educator-queries.ts'
import { endingOf } from '../ending/ending-queries.ts'
import { refusePublication } from '../offer-draft/offer-draft.ts'
import { findDraft } from '../offer-draft/offer-draft-queries.ts'
import { doneSteps } from '../offer-form/done-steps.ts'
import { stepTitles } from '../offer-form/form-steps.ts'
import { readDraft } from '../offer-form/read-draft.ts'
import { draftChoices } from '../offer-form/step-choices-queries.ts'
import { DeskProgress } from '../offer-form/step-page.tsx'
import { previewMessages } from './preview-messages.ts'
import { previewOpportunity } from './preview-opportunity.ts'
import { PreviewPage } from './preview-page.tsx'

export const previewRoutes = new Hono<AppEnv>().get(
  '/desk/offers/:id{[0-9a-z]{20}}/preview/:seenIn{lv|en|lt|ru|de}',
  async (c) => {
    const { db, actor, now, language } = c.var
    const seenIn = c.req.param('seenIn')
    const draft = await asActor(db, actor, now, (tx) => findDraft(tx, c.req.param('id')))
    const organisation = draft === undefined ? undefined : await findOrganisation(db, draft.organisationId)
    if (draft === undefined || organisation === undefined || !isLanguage(seenIn)) return c.notFound()
    const choices = await draftChoices(db, draft.typed)
    const reading = readDraft(draft, choices)
    const { record, lessons, concessions, faults } = reading
    const municipalities = await allMunicipalities(db)
    const opportunity = previewOpportunity({
      id: draft.opportunityId,
      record,
      organisation,
      municipalities,
      ...choices,
    })
    const details = {
      lessons: lessons.map((lesson) => ({ ...lesson, isCancelled: false })),
      educators: await confirmedEducators(db, draft.opportunityId),
      concessions,
      ending: await endingOf(db, draft.opportunityId),
    }
    return renderPage(
      c,
      {
        title: say(stepTitles.preview, language),
        lead: say(previewMessages.lead, language),
        current: 'account',
        robots: 'noindex',
        breadcrumb: (
          <DeskProgress
            language={language}
            draftId={draft.id}
            step="preview"
            done={doneSteps(reading, draft, details.educators)}
          />
        ),
      },
      <PreviewPage
        language={language}
        seenIn={seenIn}
        draft={draft}
        opportunity={opportunity}
        details={details}
        refusal={refusePublication(draft, actor.id, isPublishable(record, faults))}
        today={dayInRiga(now)}
      />,
    )
  },
)
