import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { newId } from '../../../shared/identifier.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { allMunicipalities } from '../../organisations/index.ts'
import { noteAbsence } from '../absence/absence-commands.ts'
import { absenceFault, readAbsence } from '../absence/absence-form.ts'
import { absencesFrom } from '../absence/absence-queries.ts'
import { networkPaths } from '../network-paths.ts'
import { assignParishes, chooseSubstitutes } from './assignment-commands.ts'
import { namedCoordinators } from './assignment-queries.ts'
import { assignmentRefusalMessages, territoryMessages as messages } from './territory-messages.ts'
import { TerritoriesPage, TerritoryPage } from './territory-pages.tsx'
import { parishesOf, routingStaff } from './territory-queries.ts'

/** An administrator of the region divides parishes, names substitutes, notes who is away. */
export const territoryRoutes = new Hono<AppEnv>()
  .get('/territories', async (c) => {
    const { db, language, actor, now } = c.var
    const today = dayInRiga(now)
    const municipalities = await allMunicipalities(db)
    const { staff, named } = await asActor(db, actor, now, async (tx) => ({
      staff: await routingStaff(tx, today),
      named: await namedCoordinators(tx, today),
    }))
    return renderPage(
      c,
      {
        title: say(messages.title, language),
        lead: say(messages.lead, language),
        robots: 'noindex',
        wide: true,
      },
      <TerritoriesPage
        language={language}
        municipalities={municipalities}
        staff={staff}
        names={new Map(named.map(({ personId, name }) => [personId, name]))}
      />,
    )
  })
  .get('/territories/:id', (c) => showTerritory(c, c.req.param('id')))
  .post('/territories/:id', async (c) => {
    const { db, language, actor, now } = c.var
    const id = c.req.param('id')
    const values = formValues(await c.req.parseBody())
    const wanted = Object.entries(values).flatMap(([field, [person = '']]) =>
      field.startsWith('parish:') && person !== '' ? [[field.slice('parish:'.length), person] as const] : [],
    )
    const answer = await asActor(db, actor, now, (tx) => assignParishes(tx, id, new Map(wanted), actor, now))
    if (answer === 'assigned') return saved(c, id)
    const text = say(assignmentRefusalMessages[answer], language)
    return showTerritory(c, id, values, [{ field: 'parishes', text }])
  })
  .post('/territories/:id/substitutes', async (c) => {
    const { db, language, actor, now } = c.var
    const id = c.req.param('id')
    const values = formValues(await c.req.parseBody({ all: true }))
    const coordinator = values['coordinator']?.[0] ?? ''
    const chosen = (values['substitutes'] ?? []).filter((person) => person !== '')
    const answer = await asActor(db, actor, now, (tx) =>
      chooseSubstitutes(tx, coordinator, chosen, actor, now),
    )
    if (answer === 'chosen') return saved(c, id)
    const text = say(assignmentRefusalMessages[answer], language)
    return showTerritory(c, id, values, [{ field: `substitutes-${coordinator}`, text }])
  })
  .post('/territories/:id/absences', async (c) => {
    const { db, language, actor, now } = c.var
    const id = c.req.param('id')
    const values = formValues(await c.req.parseBody())
    const form = readForm(values)
    const here = (await routingStaff(db, dayInRiga(now))).filter((member) => member.municipalityId === id)
    const personId = form.choice(
      'who',
      here.map((member) => member.personId),
    )
    const absence = readAbsence(form, language)
    const missing: FieldFault[] =
      personId === undefined ? [{ field: 'who', text: say(fieldFaultMessages.missing, language) }] : []
    if ('length' in absence || personId === undefined) {
      return showTerritory(c, id, values, [...missing, ...('length' in absence ? absence : [])])
    }
    const answer = await asActor(db, actor, now, (tx) =>
      noteAbsence(tx, { ...absence, personId }, actor, now),
    )
    if (answer === 'noted') return saved(c, id)
    return showTerritory(c, id, values, [absenceFault(answer, language)])
  })

function saved(c: Context<AppEnv>, id: string): Response {
  return c.redirect(`${networkPaths.territory(c.var.language, id)}?done=saved`, 303)
}

async function showTerritory(
  c: Context<AppEnv>,
  id: string,
  values: FormValues = {},
  faults: readonly FieldFault[] = [],
) {
  const { db, language, actor, now } = c.var
  const today = dayInRiga(now)
  const municipality = (await allMunicipalities(db)).find((candidate) => candidate.id === id)
  if (municipality === undefined) return c.notFound()
  const found = await asActor(db, actor, now, async (tx) => {
    const own = (await routingStaff(tx, today)).filter(({ municipalityId }) => municipalityId === id)
    return {
      own,
      parishes: await parishesOf(tx, id),
      coordinators: await namedCoordinators(tx, today),
      absences: await absencesFrom(
        tx,
        own.map(({ personId }) => personId),
        today,
      ),
    }
  })
  return renderPage(
    c,
    {
      title: plainTextIn(municipality.name, language),
      lead: say(messages.title, language),
      robots: 'noindex',
    },
    <TerritoryPage
      {...{ language, municipality, values, faults, ...found }}
      formKey={values['key']?.[0] ?? newId()}
      isSaved={c.req.query('done') === 'saved' && faults.length === 0}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
