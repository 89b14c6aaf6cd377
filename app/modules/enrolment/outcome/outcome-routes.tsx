import { Hono, type Context } from 'hono'

import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { participationPaths } from '../participation-paths.ts'
import { answerOutcome, findAsked } from './outcome-commands.ts'
import { outcomeMessages } from './outcome-messages.ts'
import { OutcomePage } from './outcome-page.tsx'
import { outcomeAnswers } from './outcome.ts'

const link = '/outcomes/:token{[0-9a-z]{40}}'

export const outcomeRoutes = new Hono<AppEnv>()
  .get(link, (c) => outcomePage(c, c.req.param('token')))
  .post(link, async (c) => {
    const { db, actor, now, language } = c.var
    const token = c.req.param('token')
    const answer = readForm(formValues(await c.req.parseBody())).choice('answer', outcomeAnswers)
    if (answer === undefined) return outcomePage(c, token, say(outcomeMessages.choose, language))
    const counted = await answerOutcome(db, token, answer, actor, now)
    if (counted === 'gone') return outcomePage(c, token)
    return c.redirect(`${participationPaths.outcome(language, token)}?done=yes`, 303)
  })

async function outcomePage(c: Context<AppEnv>, token: string, fault?: string): Promise<Response> {
  const { db, now, language } = c.var
  const asked = await findAsked(db, token, now)
  if (asked === undefined) {
    const text = { title: say(outcomeMessages.gone, language), lead: say(outcomeMessages.goneLead, language) }
    return renderPage(c, { ...text, robots: 'noindex' }, null, 404)
  }
  return renderPage(
    c,
    {
      title: say(outcomeMessages.title, language),
      lead: say(outcomeMessages.lead, language, { course: plainTextIn(asked.title, language) }),
      robots: 'noindex',
    },
    <OutcomePage
      language={language}
      answer={asked.answer}
      isAnswered={c.req.query('done') === 'yes'}
      faults={fault === undefined ? [] : [{ field: 'answer', text: fault }]}
    />,
    fault === undefined ? 200 : 422,
  )
}
