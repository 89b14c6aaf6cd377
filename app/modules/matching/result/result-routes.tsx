import { Hono } from 'hono'

import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { allPlaces } from '../../organisations/index.ts'
import { keepAnswers } from '../profile/profile-commands.ts'
import { keepHolder, profileOf } from '../profile/profile-cookie.ts'
import { matchProfileOf } from '../profile/profile-match.ts'
import { profilePaths } from '../profile/profile-paths.ts'
import { runMatch } from './match-run.ts'
import { resultMessages as messages } from './result-messages.ts'
import { ResultPage } from './result-pages.tsx'
import { usualWeights, weightValues } from './weights-form.tsx'

export const resultRoutes = new Hono<AppEnv>()
  .get('/match/result', async (c) => {
    const { db, language, now } = c.var
    const profile = await profileOf(c)
    if (profile === undefined) return c.redirect(profilePaths.start(language), 303)
    const today = dayInRiga(now)
    const run = await runMatch(db, matchProfileOf(profile.answers, await allPlaces(db)), today)
    return renderPage(
      c,
      {
        title: say(messages.title, language),
        lead: say(messages.lead, language, { count: run.ranking.total }),
        current: 'match',
        robots: 'noindex',
        wide: true,
        scripts: ['weights.island.js'],
      },
      <ResultPage language={language} today={today} answers={profile.answers} run={run} />,
    )
  })
  .post('/match/weights', async (c) => {
    const form = readForm(formValues(await c.req.parseBody({ all: true })))
    const read = (axis: keyof typeof usualWeights) =>
      Number(form.choice(axis, weightValues) ?? usualWeights[axis])
    const weights = { interest: read('interest'), ability: read('ability'), need: read('need') }
    // A weight that is none of the four is left as it usually is: the form cannot send one.
    await keepAnswers(c.var.db, await keepHolder(c), () => ({ weights }), c.var.now)
    return c.redirect(profilePaths.result(c.var.language), 303)
  })
