import { Hono, type Context } from 'hono'

import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { giveToken } from '../session/session-commands.ts'
import { signInSettingOf } from '../sign-in/sign-in-setting.ts'
import { accountFormMessages } from './account-form-messages.ts'
import { EmailLinkPage, EmailPage, PasswordPage } from './account-form-pages.tsx'
import { accountMessages } from './account-messages.ts'
import { accountRequest, gateOf, ownAccount } from './account-request.ts'
import { askForEmail, takeEmail } from './email-commands.ts'
import type { OwnAccount } from './own-account-queries.ts'
import { changePassword } from './password-commands.ts'

/** How somebody changes what they sign in with. */
export const signInChangeRoutes = new Hono<AppEnv>()
  .get('/account/password', async (c) => {
    const account = await ownAccount(c)
    return account === undefined ? c.notFound() : passwordPage(c, account, [])
  })
  .post('/account/password', async (c) => {
    const { language } = c.var
    const { values } = readForm(formValues(await c.req.parseBody()))
    // Not trimmed: a space may belong to a password.
    const [password = ''] = values['password'] ?? []
    const [current = ''] = values['current'] ?? []
    const answer = await changePassword(accountRequest(c), { password, current })
    if (typeof answer !== 'string') {
      await giveToken(c, answer.token)
      return c.redirect(`${accountPaths.account(language)}?done=password`, 303)
    }
    const account = await ownAccount(c)
    if (account === undefined) return c.notFound()
    const field = answer === 'wrong-password' || answer === 'held-back' ? 'current' : 'password'
    return passwordPage(c, account, [{ field, text: say(accountFormMessages[answer], language) }])
  })
  .get('/account/email', async (c) => {
    const account = await ownAccount(c)
    return account === undefined ? c.notFound() : emailPage(c, account, [])
  })
  .post('/account/email', async (c) => {
    const { language } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const email = form.email('email')
    const [current = ''] = form.values['current'] ?? []
    const answer = email === undefined ? undefined : await askForEmail(accountRequest(c), { email, current })
    if (answer === 'sent') return c.redirect(`${accountPaths.account(language)}?done=email-sent`, 303)
    const account = await ownAccount(c)
    if (account === undefined) return c.notFound()
    const faults = faultsOf(form.refusals, language)
    if (answer !== undefined) {
      const field = answer === 'same' ? 'email' : 'current'
      faults.push({ field, text: say(accountFormMessages[answer], language) })
    }
    return emailPage(c, account, faults, form.values['email']?.[0])
  })
  .get('/account/email/:token', (c) => emailLinkPage(c, false))
  .post('/account/email/:token', async (c) => {
    const { db, language, now, actor, sessionId } = c.var
    const who = { actor, sessionId }
    const answer = await takeEmail(db, signInSettingOf(c), c.req.param('token'), who, now)
    if (answer === 'used-or-expired') return emailLinkPage(c, true)
    if (answer.token !== undefined) await giveToken(c, answer.token)
    return c.redirect(`${accountPaths.account(language)}?done=email`, 303)
  })

function passwordPage(c: Context<AppEnv>, account: OwnAccount, faults: readonly FieldFault[]) {
  const { language, now } = c.var
  const title = account.passwordHash === null ? accountMessages.setPassword : accountMessages.changePassword
  return renderPage(
    c,
    { title: say(title, language), robots: 'noindex', current: 'account' },
    <PasswordPage
      language={language}
      gate={gateOf(account, 'change', now)}
      ownEmail={account.email}
      faults={faults}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

function emailPage(c: Context<AppEnv>, account: OwnAccount, faults: readonly FieldFault[], email?: string) {
  const { language, now } = c.var
  return renderPage(
    c,
    { title: say(accountMessages.changeEmail, language), robots: 'noindex', current: 'account' },
    <EmailPage
      language={language}
      gate={gateOf(account, 'change', now)}
      ownEmail={account.email}
      email={email}
      faults={faults}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

function emailLinkPage(c: Context<AppEnv>, isUsed: boolean) {
  const { language } = c.var
  return renderPage(
    c,
    { title: say(accountFormMessages.confirmEmail, language), robots: 'noindex' },
    <EmailLinkPage language={language} isUsed={isUsed} />,
    isUsed ? 422 : 200,
  )
}
