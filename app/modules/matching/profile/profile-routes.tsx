import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { giveUpProfile } from './own/own-profile-commands.ts'
import { removeProfile } from './profile-commands.ts'
import { dropToken, profileOf, readToken } from './profile-cookie.ts'
import { profileMessages } from './profile-messages.ts'
import { profilePaths } from './profile-paths.ts'
import { ProfileStartPage } from './profile-start-page.tsx'

export const profileRoutes = new Hono<AppEnv>()
  .get('/match', async (c) => {
    const { language } = c.var
    const profile = await profileOf(c)
    return renderPage(
      c,
      {
        title: say(profileMessages.title, language),
        lead: say(profileMessages.lead, language),
        current: 'match',
      },
      <ProfileStartPage language={language} profile={profile} removed={c.req.query('removed') === 'yes'} />,
    )
  })
  .get('/match/profile.json', async (c) => {
    const profile = await profileOf(c)
    c.header('content-disposition', 'attachment; filename="laipa.json"')
    return c.json({ answers: profile?.answers ?? {}, deletedOn: profile?.expiresAt ?? null })
  })
  .post('/match/removal', async (c) => {
    const { db, actor, now } = c.var
    if (actor.kind === 'person') await asActor(db, actor, now, (tx) => giveUpProfile(tx, actor, now))
    const tokenHash = readToken(c)
    if (tokenHash !== undefined) await removeProfile(db, tokenHash, now)
    dropToken(c)
    return c.redirect(`${profilePaths.start(c.var.language)}?removed=yes`, 303)
  })
