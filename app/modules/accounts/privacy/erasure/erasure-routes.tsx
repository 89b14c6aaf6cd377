import { Hono, type Context } from 'hono'
import { deleteCookie } from 'hono/cookie'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../../shared/forms/field-faults.ts'
import { formValues, readForm } from '../../../../shared/forms/form-reader.ts'
import type { InFiveLanguages } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { renderPage } from '../../../../shared/web/render.tsx'
import { accountPaths } from '../../accounts-paths.ts'
import { findPerson, type Person } from '../../person/person-queries.ts'
import { sessionCookieName } from '../../session/session-cookie.ts'
import { readCopy } from '../download/personal-copy.ts'
import { eraseEverywhere, findErasureRefusal } from './erasure-commands.ts'
import { erasureMessages } from './erasure-messages.ts'
import { ErasedPage, ErasureConfirmationPage, ErasurePage } from './erasure-pages.tsx'

export const erasureRoutes = new Hono<AppEnv>()
  .get('/account/privacy/erasure', async (c) => {
    const { db, actor, language, now, personal } = c.var
    const { sections } = await asActor(db, actor, now, (tx) => readCopy(tx, personal, actor.id, now))
    const refusal = await findErasureRefusal(db, personal, actor.id, now)
    return renderPage(
      c,
      {
        title: say(erasureMessages.title, language),
        lead: say(erasureMessages.lead, language),
        robots: 'noindex',
        current: 'account',
      },
      <ErasurePage language={language} sections={sections} refusal={refusal} />,
    )
  })
  .get('/account/privacy/erasure/confirmation', async (c) => {
    const person = await readPerson(c)
    return person === undefined ? c.notFound() : showConfirmation(c, person)
  })
  .post('/account/privacy/erasure/confirmation', async (c) => {
    const { db, actor, language, now, personal, baseUrl } = c.var
    const person = await readPerson(c)
    if (person === undefined) return c.notFound()
    const form = readForm(formValues(await c.req.parseBody()))
    const typed = form.email('email')
    const faults = faultsOf(form.refusals, language)
    if (typed !== undefined && typed !== person.email) {
      faults.push({ field: 'email', text: say(erasureMessages.otherEmail, language) })
    }
    if (faults.length > 0) return showConfirmation(c, person, { typed: form.values['email']?.[0], faults })
    const answer = await eraseEverywhere(db, personal, actor, now)
    if (answer !== 'erased') return showConfirmation(c, person, { refusal: answer, faults })
    deleteCookie(c, sessionCookieName(baseUrl), { path: '/', secure: baseUrl.startsWith('https:') })
    return c.redirect(accountPaths.erased(language), 303)
  })
  .get('/account/erased', (c) => {
    const { language } = c.var
    return renderPage(
      c,
      {
        title: say(erasureMessages.erasedTitle, language),
        lead: say(erasureMessages.erasedLead, language),
        robots: 'noindex',
      },
      <ErasedPage language={language} />,
    )
  })

interface Refused {
  readonly typed?: string | undefined
  readonly refusal?: InFiveLanguages
  readonly faults: readonly FieldFault[]
}

function showConfirmation(c: Context<AppEnv>, person: Person, refused?: Refused): Promise<Response> {
  const { language } = c.var
  return renderPage(
    c,
    {
      title: say(erasureMessages.sureTitle, language),
      lead: say(erasureMessages.lead, language),
      robots: 'noindex',
      current: 'account',
    },
    <ErasureConfirmationPage language={language} email={person.email} {...(refused ?? { faults: [] })} />,
    refused === undefined ? 200 : 422,
  )
}

function readPerson(c: Context<AppEnv>): Promise<Person | undefined> {
  const { db, actor, now } = c.var
  return asActor(db, actor, now, (tx) => findPerson(tx, actor.id))
}
