import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { demandPaths } from '../demand-paths.ts'
import { endOfferLetters } from './digest-commands.ts'
import { digestMessages as messages } from './digest-messages.ts'
import { findLink } from './digest-queries.ts'

const letterReader = { kind: 'machine', id: 'offer-letters' } as const

/** The link works without signing in; a question first, because mail programs follow links by themselves. */
export const digestRoutes = new Hono<AppEnv>()
  .get('/demand/offer-letters/:key{[0-9a-z]{20}}', async (c) => {
    const { db, now, language } = c.var
    const token = c.req.param('key')
    const link = await asActor(db, letterReader, now, (tx) => findLink(tx, token))
    if (link === undefined) return c.notFound()
    return renderPage(
      c,
      { title: say(messages.stopTitle, language), robots: 'noindex' },
      link.isWanted ? (
        <form class="stack" method="post" action={demandPaths.offerLetters(language, token)}>
          <p>{say(messages.stopQuestion, language)}</p>
          <p>
            <Button>{say(messages.stop, language)}</Button>
          </p>
        </form>
      ) : (
        <Notice language={language} tone="success" live>
          <p>{say(messages.stopped, language)}</p>
        </Notice>
      ),
    )
  })
  .post('/demand/offer-letters/:key{[0-9a-z]{20}}', async (c) => {
    const { db, now, language } = c.var
    const token = c.req.param('key')
    const answer = await endOfferLetters(db, token, now)
    return answer === 'not-found' ? c.notFound() : c.redirect(demandPaths.offerLetters(language, token), 303)
  })
