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
import { accountFormMessages } from '../../person/account-form-messages.ts'
import { accountRequest, gateOf, ownAccount } from '../../person/account-request.ts'
import type { OwnAccount } from '../../person/own-account-queries.ts'
import { sessionCookieName } from '../../session/session-cookie.ts'
import { readCopy } from '../download/personal-copy.ts'
import { eraseOwnAccount, findErasureRefusal } from './erasure-commands.ts'
import { erasureMessages } from './erasure-messages.ts'
import { ErasedPage, ErasureConfirmationPage, ErasurePage } from './erasure-pages.tsx'

export const erasureRoutes = new Hono<AppEnv>()
  .get('/account/privacy/erasure', async (c) => {
    const { db, actor, language, now, personal } = c.var
    const { sections } = await asActor(db, actor, now, (tx) => readCopy(tx, personal, actor.id, now))
    const refusal = await findErasureRefusal(db, personal, actor.id, now)
    const account = await ownAccount(c)
    if (account === undefined) return c.notFound()
    return renderPage(
      c,
      {
        title: say(erasureMessages.title, language),
        lead: say(erasureMessages.lead, language),
        robots: 'noindex',
        current: 'account',
      },
      <ErasurePage
        language={language}
        sections={sections}
        refusal={refusal}
        isDemonstration={account.demonstration}
      />,
    )
  })
  .get('/account/privacy/erasure/confirmation', async (c) => {
    const account = await ownAccount(c)
    return account === undefined ? c.notFound() : showConfirmation(c, account)
  })
  .post('/account/privacy/erasure/confirmation', async (c) => {
    const { language, personal, baseUrl } = c.var
    const account = await ownAccount(c)
    if (account === undefined) return c.notFound()
    const form = readForm(formValues(await c.req.parseBody()))
    const email = form.email('email')
    const typed = form.values['email']?.[0]
    const faults = faultsOf(form.refusals, language)
    if (email !== undefined && email !== account.email) {
      faults.push({ field: 'email', text: say(erasureMessages.otherEmail, language) })
    }
    if (faults.length > 0) return showConfirmation(c, account, { typed, faults })
    const [current = ''] = form.values['current'] ?? []
    const answer = await eraseOwnAccount(accountRequest(c), personal, current)
    if (typeof answer !== 'string') return showConfirmation(c, account, { typed, refusal: answer, faults })
    if (answer !== 'erased') {
      faults.push({ field: 'current', text: say(accountFormMessages[answer], language) })
      return showConfirmation(c, account, { typed, faults })
    }
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

function showConfirmation(c: Context<AppEnv>, account: OwnAccount, refused?: Refused): Promise<Response> {
  const { language, now } = c.var
  return renderPage(
    c,
    {
      title: say(erasureMessages.sureTitle, language),
      lead: say(erasureMessages.lead, language),
      robots: 'noindex',
      current: 'account',
    },
    <ErasureConfirmationPage
      language={language}
      gate={gateOf(account, 'erasure', now)}
      email={account.email}
      {...(refused ?? { faults: [] })}
    />,
    refused === undefined ? 200 : 422,
  )
}
