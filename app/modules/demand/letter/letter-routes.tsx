import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { demandPaths } from '../demand-paths.ts'
import { topicLabels } from '../topic/topic-queries.ts'
import { stopLetters } from '../wish/wish-commands.ts'
import { wishByStopToken } from '../wish/wish-queries.ts'
import { StopLettersPage } from './letter-pages.tsx'
import { proposalLetterMessages as messages } from './proposal-letter-messages.ts'

const letterReader = { kind: 'machine', id: 'demand-letters' } as const

/** The link of a letter works without signing in: whoever has the letter may stop the next. */
export const letterRoutes = new Hono<AppEnv>()
  .get('/demand/letters/:key{[0-9a-z]{20}}', async (c) => {
    const { db, now, language } = c.var
    const stopToken = c.req.param('key')
    const wish = await asActor(db, letterReader, now, (tx) => wishByStopToken(tx, stopToken))
    if (wish === undefined) return c.notFound()
    const label = (await topicLabels(db, [wish.topic])).get(wish.topic) ?? {}
    return renderPage(
      c,
      { title: say(messages.stopTitle, language), robots: 'noindex' },
      <StopLettersPage
        language={language}
        stopToken={stopToken}
        topic={plainTextIn(label, language)}
        isStopped={wish.lettersStoppedAt !== null}
      />,
    )
  })
  .post('/demand/letters/:key{[0-9a-z]{20}}', async (c) => {
    const { db, now, language } = c.var
    const stopToken = c.req.param('key')
    const answer = await stopLetters(db, stopToken, now)
    if (answer === 'not-found') return c.notFound()
    return c.redirect(demandPaths.letters(language, stopToken), 303)
  })
