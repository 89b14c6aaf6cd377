import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { inOrderOfNames } from '../name-order.ts'
import { trainingPaths } from '../training-paths.ts'
import { endStep, grantStep } from './ladder-commands.ts'
import { grantRefusalMessages, ladderMessages as messages } from './ladder-messages.ts'
import { LaddersPage } from './ladder-pages.tsx'
import { allLadders } from './ladder-queries.ts'
import { ladderSteps } from './ladder.ts'

export const ladderRoutes = new Hono<AppEnv>()
  .get('/training/ladder', (c) => showLadders(c))
  .post('/training/ladder', async (c) => {
    const { db, now, language, actor } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const personId = form.line('person', 20)
    const step = form.choice('step', ladderSteps)
    if (personId === undefined || step === undefined) return c.notFound()
    const answer = await grantStep(db, personId, step, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'granted') return c.redirect(`${trainingPaths.ladder(language)}#of-${personId}`, 303)
    return showLadders(c, [{ field: `of-${personId}`, text: say(grantRefusalMessages[answer], language) }])
  })
  .post('/training/ladder/:id{[0-9a-z]{20}}/end', async (c) => {
    const { db, now, language, actor } = c.var
    const answer = await endStep(db, c.req.param('id'), actor, now)
    return answer === 'not-found' ? c.notFound() : c.redirect(trainingPaths.ladder(language), 303)
  })

async function showLadders(c: Context<AppEnv>, faults: readonly FieldFault[] = []): Promise<Response> {
  const { db, now, language, actor } = c.var
  const ladders = await asActor(db, actor, now, allLadders)
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(messages.lead, language),
      current: 'account',
      robots: 'noindex',
    },
    <LaddersPage language={language} ladders={inOrderOfNames(ladders, language)} faults={faults} />,
    faults.length === 0 ? 200 : 422,
  )
}
