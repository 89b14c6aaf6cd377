import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { endOwnSessions } from '../session/session-commands.ts'
import { sessionsOf } from '../session/session-queries.ts'
import { DetailsPage, longestName } from './account-form-pages.tsx'
import { accountMessages } from './account-messages.ts'
import { accountNews, AccountPage } from './account-page.tsx'
import { changeDetails } from './details-commands.ts'
import { findOwnAccount } from './own-account-queries.ts'
import { grantsOf } from './person-queries.ts'

export const accountRoutes = new Hono<AppEnv>()
  .get('/account', async (c) => {
    const { db, actor, now, language, sessionId } = c.var
    const { account, grants, sessions } = await asActor(db, actor, now, async (tx) => ({
      account: await findOwnAccount(tx, actor.id, sessionId),
      grants: await grantsOf(tx, actor.id),
      sessions: await sessionsOf(tx, actor.id, now),
    }))
    if (account === undefined) return c.notFound()
    const parts = await Promise.all(c.var.accountParts.map((part) => part(c)))
    const done = c.req.query('done') ?? ''
    return renderPage(
      c,
      { title: say(accountMessages.title, language), robots: 'noindex', current: 'account' },
      <AccountPage
        language={language}
        account={account}
        grants={grants}
        // Several visitors are the same person of the demonstration; they do not see one another.
        sessions={sessions.filter(({ id }) => !account.demonstration || id === sessionId)}
        sessionId={sessionId}
        parts={parts}
        workplaces={c.var.workplaces}
        news={isNews(done) ? done : undefined}
      />,
    )
  })
  .get('/account/details', async (c) => {
    const { db, actor, now, language, sessionId } = c.var
    const account = await asActor(db, actor, now, (tx) => findOwnAccount(tx, actor.id, sessionId))
    if (account === undefined) return c.notFound()
    return renderPage(
      c,
      { title: say(accountMessages.changeDetails, language), robots: 'noindex', current: 'account' },
      <DetailsPage
        language={language}
        name={account.name}
        letters={account.language}
        isDemonstration={account.demonstration}
      />,
    )
  })
  .post('/account/details', async (c) => {
    const { db, actor, now, language } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const name = form.line('name', longestName)
    const letters = form.choice('language', languages) ?? language
    const isRefused = name === undefined || form.refusals.length > 0
    const refusal = isRefused ? 'fields' : await changeDetails(db, actor, { name, language: letters }, now)
    if (refusal === undefined) return c.redirect(`${accountPaths.account(language)}?done=saved`, 303)
    return renderPage(
      c,
      { title: say(accountMessages.changeDetails, language), robots: 'noindex', current: 'account' },
      <DetailsPage
        language={language}
        name={form.values['name']?.[0] ?? ''}
        letters={letters}
        isDemonstration={refusal === 'demonstration'}
        faults={faultsOf(form.refusals, language)}
      />,
      422,
    )
  })
  .post('/account/sessions/:id/end', async (c) => {
    const { db, actor, now, language, sessionId } = c.var
    await endOwnSessions(db, actor, c.req.param('id'), sessionId, now)
    return c.redirect(`${accountPaths.account(language)}?done=sessions`, 303)
  })

function isNews(text: string): text is keyof typeof accountNews {
  return Object.hasOwn(accountNews, text)
}
