import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { Breadcrumb } from '../../../shared/ui/breadcrumb.tsx'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { recordAccess } from '../privacy/access/access-commands.ts'
import { findPerson, grantsOf } from '../person/person-queries.ts'
import { endRole, findPersonByEmail, grantRole } from './grant-commands.ts'
import { grantMessages } from './grant-messages.ts'
import { countRoleEvents, municipalityChoices, organisationChoices, roleEvents } from './grant-queries.ts'
import { RoleEventsPage } from './role-event-page.tsx'
import { FindPersonPage, PersonRolesPage, type RoleNews } from './role-pages.tsx'
import { roles, scopeOf, type Role } from './role.ts'

const eventsPerPage = 50

/** What the regional administrator does with roles. */
export const roleRoutes = new Hono<AppEnv>()
  .get('/roles', (c) => findPage(c, []))
  .post('/roles', async (c) => {
    const { db, now, language } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const email = form.email('email')
    const personId = email === undefined ? undefined : await findPersonByEmail(db, email, now)
    if (personId !== undefined) return c.redirect(accountPaths.rolesOf(language, personId), 303)
    const faults = faultsOf(form.refusals, language)
    if (email !== undefined) faults.push({ field: 'email', text: say(grantMessages.notFound, language) })
    return findPage(c, faults, form.values['email']?.[0])
  })
  .get('/roles/events', async (c) => {
    const { db, actor, now, language } = c.var
    const asked = Number(c.req.query('page') ?? 1)
    const { page, pages, events } = await asActor(db, actor, now, async (tx) => {
      const last = Math.max(1, Math.ceil((await countRoleEvents(tx)) / eventsPerPage))
      const shown = Number.isInteger(asked) ? Math.min(Math.max(1, asked), last) : 1
      return { page: shown, pages: last, events: await roleEvents(tx, shown, eventsPerPage) }
    })
    return renderPage(
      c,
      {
        title: say(grantMessages.events, language),
        lead: say(grantMessages.eventsLead, language),
        robots: 'noindex',
        wide: true,
      },
      <RoleEventsPage language={language} events={events} page={page} pages={pages} />,
    )
  })
  .get('/roles/people/:id', (c) => personPage(c, c.req.param('id'), {}, []))
  .post('/roles/people/:id/grants', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const personId = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const role = form.choice('role', roles)
    const fromDay = form.day('from') ?? dayInRiga(now)
    const toDay = form.day('to')
    const faults = faultsOf(form.refusals, language)
    if (role === undefined && faults.every(({ field }) => field !== 'role')) {
      faults.push(...faultsOf([{ field: 'role', code: 'missing' }], language))
    }
    if (role === undefined || faults.length > 0) return personPage(c, personId, form.values, faults)
    const organisationId = form.values['organisation']?.[0] || undefined
    const municipalityId = form.values['municipality']?.[0] || undefined
    const person = await asActor(db, actor, now, (tx) => findPerson(tx, personId))
    if (person === undefined) return c.notFound()
    const wanted = { personId, role, fromDay, toDay, ...scopeFields(organisationId, municipalityId) }
    const answer = await grantRole(db, wanted, actor, baseUrl, now)
    if (answer === 'granted')
      return c.redirect(`${accountPaths.rolesOf(language, personId)}?done=granted`, 303)
    const field = fieldOf(answer, role)
    return personPage(c, personId, form.values, [{ field, text: say(grantMessages[answer], language) }])
  })
  .post('/roles/grants/:id/end', async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const answer = await endRole(db, id, actor, now)
    if (answer === 'not-found') return c.notFound()
    const { personId, refusal } = answer
    if (refusal !== undefined) {
      return personPage(c, personId, {}, [{ field: 'held', text: say(grantMessages[refusal], language) }])
    }
    return c.redirect(`${accountPaths.rolesOf(language, personId)}?done=endedNow`, 303)
  })

/** The field beside which a refusal stands. */
function fieldOf(answer: string, role: Role): string {
  if (answer.startsWith('days')) return 'to'
  return answer.endsWith('-missing') || answer === 'unknown-scope' ? scopeOf[role] : 'role'
}

function scopeFields(organisationId: string | undefined, municipalityId: string | undefined) {
  return {
    ...(organisationId === undefined ? {} : { organisationId }),
    ...(municipalityId === undefined ? {} : { municipalityId }),
  }
}

function findPage(c: Context<AppEnv>, faults: readonly FieldFault[], email?: string) {
  const { language } = c.var
  return renderPage(
    c,
    {
      title: say(grantMessages.title, language),
      lead: say(grantMessages.lead, language),
      robots: 'noindex',
    },
    <FindPersonPage language={language} email={email} faults={faults} />,
    faults.length === 0 ? 200 : 422,
  )
}

async function personPage(
  c: Context<AppEnv>,
  personId: string,
  values: FormValues,
  faults: readonly FieldFault[],
) {
  const { db, actor, now, language } = c.var
  const { person, ...rest } = await asActor(db, actor, now, async (tx) => {
    const found = await findPerson(tx, personId)
    if (found !== undefined) await recordAccess(tx, personId, 'accounts.person', actor, now)
    return {
      person: found,
      grants: await grantsOf(tx, personId),
      organisations: await organisationChoices(tx),
      municipalities: await municipalityChoices(tx),
    }
  })
  if (person === undefined) return c.notFound()
  return renderPage(
    c,
    {
      title: person.name,
      lead: person.email,
      robots: 'noindex',
      breadcrumb: (
        <Breadcrumb
          language={language}
          items={[
            { label: say(grantMessages.title, language), href: accountPaths.roles(language) },
            { label: person.name },
          ]}
        />
      ),
    },
    <PersonRolesPage
      {...rest}
      language={language}
      personId={personId}
      today={dayInRiga(now)}
      values={values}
      faults={faults}
      news={newsOf(c)}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

export function newsOf(c: Context<AppEnv>): RoleNews | undefined {
  const done = c.req.query('done')
  return done === 'granted' || done === 'endedNow' ? done : undefined
}
