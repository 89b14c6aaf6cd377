import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { holds, organisationsOf } from '../../accounts/index.ts'
import { educatorParts } from '../../catalogue/index.ts'
import { allPlaces } from '../../organisations/index.ts'
import { publicEducators } from '../card/card-queries.ts'
import { pageBelow } from '../page-below.tsx'
import { trainingPaths } from '../training-paths.ts'
import { inviteEducator } from './placement-commands.ts'
import { placementMessages as messages } from './placement-messages.ts'
import { ClassesPage, PlacementPage } from './placement-pages.tsx'
import { clashesWith, classesToStaff } from './placement-queries.ts'
import { rankEducators, type ClassToStaff } from './placement.ts'

const cardForm = /^[0-9a-z]{20}$/

export const placementRoutes = new Hono<AppEnv>()
  .get('/training/classes', async (c) => {
    const { language } = c.var
    const classes = await classesFor(c)
    return renderPage(
      c,
      {
        title: say(messages.title, language),
        lead: say(messages.lead, language),
        current: 'account',
        robots: 'noindex',
      },
      <ClassesPage language={language} classes={classes} />,
    )
  })
  .get('/training/classes/:opportunity{[0-9a-z]{10}}', (c) => showPlacement(c, c.req.param('opportunity')))
  .post('/training/classes/:opportunity{[0-9a-z]{10}}', async (c) => {
    const { db, now, language, actor, baseUrl } = c.var
    const opportunityId = c.req.param('opportunity')
    const form = readForm(formValues(await c.req.parseBody()))
    const cardId = form.line('card', 20)
    const part = form.choice('part', educatorParts) ?? 'lecturer'
    if (cardId === undefined || !cardForm.test(cardId)) return c.notFound()
    const answer = await inviteEducator(db, { opportunityId, cardId, part, language, baseUrl }, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'asked')
      return c.redirect(trainingPaths.placement(language, opportunityId, { done: 'asked' }), 303)
    return showPlacement(c, opportunityId, [
      { field: `card-${cardId}`, text: say(messages.alreadyAsked, language) },
    ])
  })

/** Those of one's own organisations; all for a regional administrator. */
async function classesFor(c: Context<AppEnv>, opportunityId?: string): Promise<ClassToStaff[]> {
  const { db, now, actor } = c.var
  const own = holds(actor, 'regional-administrator') ? undefined : organisationsOf(actor, 'provider-editor')
  return asActor(db, actor, now, (tx) => classesToStaff(tx, own, dayInRiga(now), opportunityId))
}

async function showPlacement(
  c: Context<AppEnv>,
  opportunityId: string,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, language, actor } = c.var
  const [wanted] = await classesFor(c, opportunityId)
  if (wanted === undefined) return c.notFound()
  const [educators, places, clashes] = await Promise.all([
    publicEducators(db),
    allPlaces(db),
    clashesWith(db, opportunityId),
  ])
  const title = plainTextIn(wanted.title, language)
  return renderPage(
    c,
    pageBelow(language, { title: messages.title, href: trainingPaths.classes(language) }, title),
    <PlacementPage
      language={language}
      wanted={wanted}
      candidates={rankEducators(
        wanted,
        educators,
        new Map(places.map((place) => [place.id, place])),
        clashes,
      )}
      mayAsk={organisationsOf(actor, 'provider-editor').includes(wanted.organisationId)}
      faults={faults}
      isAsked={c.req.query('done') === 'asked'}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
