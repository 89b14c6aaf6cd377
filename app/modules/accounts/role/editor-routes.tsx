import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { EditorsPage } from './editors-page.tsx'
import { endRole, findPersonByEmail, grantRole } from './grant-commands.ts'
import { grantMessages } from './grant-messages.ts'
import { editorsOf, findOrganisationName } from './grant-queries.ts'
import { newsOf } from './role-routes.tsx'
import { holds } from './role.ts'

/** Editors of an organisation let their colleagues in, and out. */
export const editorRoutes = new Hono<AppEnv>()
  .get('/organisations/:id/people', (c) => editorsPage(c, c.req.param('id'), {}, []))
  .post('/organisations/:id/people', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const organisationId = c.req.param('id')
    if (!mayEdit(c, organisationId)) return c.notFound()
    const form = readForm(formValues(await c.req.parseBody()))
    const email = form.email('email')
    const toDay = form.day('to')
    const faults = faultsOf(form.refusals, language)
    const refuse = (field: string, text: string) =>
      editorsPage(c, organisationId, form.values, [...faults, { field, text }])
    if (email === undefined || faults.length > 0) {
      return editorsPage(c, organisationId, form.values, faults)
    }
    const personId = await findPersonByEmail(db, email, now)
    if (personId === undefined) return refuse('email', say(grantMessages.notFound, language))
    const role = 'provider-editor'
    const wanted = { personId, role, organisationId, fromDay: dayInRiga(now), toDay } as const
    const answer = await grantRole(db, wanted, actor, baseUrl, now)
    if (answer !== 'granted') {
      return refuse(answer.startsWith('days') ? 'to' : 'email', say(grantMessages[answer], language))
    }
    return c.redirect(`${accountPaths.editors(language, organisationId)}?done=granted`, 303)
  })
  .post('/organisations/:id/people/:grant/end', async (c) => {
    const { db, actor, now, language } = c.var
    const { id: organisationId, grant } = c.req.param()
    if (!mayEdit(c, organisationId)) return c.notFound()
    const answer = await endRole(db, grant, actor, now, organisationId)
    if (answer === 'not-found' || answer.refusal !== undefined) return c.notFound()
    // Whoever has ended their own role no longer sees the others.
    const isOwn = answer.personId === actor.id
    return c.redirect(
      isOwn
        ? accountPaths.account(language)
        : `${accountPaths.editors(language, organisationId)}?done=endedNow`,
      303,
    )
  })

function mayEdit(c: Context<AppEnv>, organisationId: string): boolean {
  const { actor } = c.var
  return holds(actor, 'provider-editor', { organisationId }) || holds(actor, 'regional-administrator')
}

async function editorsPage(
  c: Context<AppEnv>,
  organisationId: string,
  values: FormValues,
  faults: readonly FieldFault[],
) {
  const { db, actor, now, language } = c.var
  if (!mayEdit(c, organisationId)) return c.notFound()
  const { name, editors } = await asActor(db, actor, now, async (tx) => ({
    name: await findOrganisationName(tx, organisationId),
    editors: await editorsOf(tx, organisationId),
  }))
  if (name === undefined) return c.notFound()
  return renderPage(
    c,
    {
      title: `${say(grantMessages.editors, language)}: ${plainTextIn(name, language)}`,
      lead: say(grantMessages.editorsLead, language),
      robots: 'noindex',
    },
    <EditorsPage
      language={language}
      organisationId={organisationId}
      editors={editors}
      values={values}
      faults={faults}
      news={newsOf(c)}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
