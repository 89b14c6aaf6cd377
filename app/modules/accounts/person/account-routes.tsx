import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { accountMessages } from './account-messages.ts'
import { AccountPage } from './account-page.tsx'
import { findPerson, grantsOf } from './person-queries.ts'

export const accountRoutes = new Hono<AppEnv>().get('/account', async (c) => {
  const { db, actor, now, language } = c.var
  const { person, grants } = await asActor(db, actor, now, async (tx) => ({
    person: await findPerson(tx, actor.id),
    grants: await grantsOf(tx, actor.id),
  }))
  if (person === undefined) return c.notFound()
  const parts = await Promise.all(c.var.accountParts.map((part) => part(c)))
  return renderPage(
    c,
    { title: say(accountMessages.title, language), robots: 'noindex', current: 'account' },
    <AccountPage language={language} person={person} grants={grants} parts={parts} />,
  )
})
