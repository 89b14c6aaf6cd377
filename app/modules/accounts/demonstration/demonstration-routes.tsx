import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { say } from '../../../shared/i18n/say.ts'
import { keptMail } from '../../../shared/mail/mail-queries.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { demonstrationPeople } from '../person/person-queries.ts'
import { beginSession } from '../session/session-commands.ts'
import { demonstrationPersonIds } from './demonstration-people.ts'
import { demonstrationMessages } from './demonstration-messages.ts'
import { KeptMailPage, PeoplePage } from './demonstration-pages.tsx'

const demonstration: Actor = { kind: 'machine', id: 'demonstration' }

/** Open only where the region is a demonstration: its people are invented and everybody may be one of them. */
export const demonstrationRoutes = new Hono<AppEnv>()
  .get('/demonstration/sign-in', async (c) => {
    const { db, now, language } = c.var
    if (!c.var.demonstration) return c.notFound()
    const people = await asActor(db, demonstration, now, (tx) =>
      demonstrationPeople(tx, demonstrationPersonIds()),
    )
    return renderPage(
      c,
      {
        title: say(demonstrationMessages.people, language),
        lead: say(demonstrationMessages.peopleLead, language),
        robots: 'noindex',
      },
      <PeoplePage language={language} people={people} />,
    )
  })
  .post('/demonstration/sign-in', async (c) => {
    const { db, now, language } = c.var
    if (!c.var.demonstration) return c.notFound()
    const { person } = await c.req.parseBody()
    const people = await asActor(db, demonstration, now, (tx) =>
      demonstrationPeople(tx, demonstrationPersonIds()),
    )
    const chosen = people.find(({ id }) => id === person)
    if (chosen === undefined) return c.notFound()
    await beginSession(c, chosen.id)
    return c.redirect(accountPaths.account(language), 303)
  })
  .get('/demonstration/mail', async (c) => {
    const { db, now, language, settings } = c.var
    if (!c.var.demonstration || settings.SMTP_URL !== undefined) return c.notFound()
    const letters = await asActor(db, demonstration, now, keptMail)
    return renderPage(
      c,
      {
        title: say(demonstrationMessages.mail, language),
        lead: say(demonstrationMessages.mailLead, language),
        robots: 'noindex',
      },
      <KeptMailPage language={language} letters={letters} />,
    )
  })
