import { Hono } from 'hono'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Breadcrumb } from '../../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { renderPage } from '../../../../shared/web/render.tsx'
import { deskPaths } from '../desk-paths.ts'
import { typedTitle } from '../offer-draft/offer-draft.ts'
import { findDraft, staffNames } from '../offer-draft/offer-draft-queries.ts'
import { deskMessages } from '../offer-list/desk-messages.ts'
import { historyOf } from './draft-history.ts'
import { historyMessages } from './history-messages.ts'
import { HistoryPage } from './history-page.tsx'
import { eventsOfDraft, versionsOf } from './history-queries.ts'

export const historyRoutes = new Hono<AppEnv>().get('/desk/offers/:id{[0-9a-z]{20}}/history', async (c) => {
  const { db, actor, now, language } = c.var
  const shown = await asActor(db, actor, now, async (tx) => {
    const draft = await findDraft(tx, c.req.param('id'))
    if (draft === undefined) return undefined
    const versions = await versionsOf(tx, draft.id)
    const events = await eventsOfDraft(tx, draft.id, draft.opportunityId)
    return { draft, entries: historyOf(versions, events), names: await staffNames(tx, draft.organisationId) }
  })
  if (shown === undefined) return c.notFound()
  const { draft, entries, names } = shown
  const title = say(historyMessages.title, language)
  const items = [
    {
      label: say(deskMessages.title, language),
      href: deskPaths.list(language, { organisation: draft.organisationId }),
    },
    {
      label: typedTitle(draft.typed) || say(deskMessages.untitled, language),
      href: deskPaths.offer(language, draft.id),
    },
    { label: title },
  ]
  return renderPage(
    c,
    {
      title,
      lead: say(historyMessages.lead, language),
      current: 'account',
      robots: 'noindex',
      breadcrumb: <Breadcrumb language={language} items={items} />,
    },
    <HistoryPage language={language} entries={entries} names={names} />,
  )
})
