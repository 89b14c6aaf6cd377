import { Hono, type Context } from 'hono'

import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { clientOf } from '../../../shared/web/client-address.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { openidRefusals } from './openid.ts'
import { openidSettingOf } from './openid-provider.ts'
import { sendLink, signInWithPassword, signOut, useLink } from './sign-in-commands.ts'
import { longestPassword } from './sign-in-library.ts'
import { signInMessages } from './sign-in-messages.ts'
import { LinkPage, LinkSentPage, SignInPage, SignUpPage, type SignInPageProps } from './sign-in-pages.tsx'
import { goOn, pathWithin, signInSettingOf } from './sign-in-setting.ts'

const longestName = 120

export const signInRoutes = new Hono<AppEnv>()
  .get('/sign-in', (c) =>
    signInPage(c, {
      to: pathWithin(c.req.query('to')),
      isSignedOut: c.req.query('out') === 'yes',
      openidRefusal: openidRefusals.find((refusal) => refusal === c.req.query('openid')),
    }),
  )
  .post('/sign-in', async (c) => {
    const { language, db, now } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const email = form.email('email')
    // Not trimmed: a space may belong to a password.
    const password = form.values['password']?.[0] ?? ''
    const to = pathWithin(form.values['to']?.[0])
    let refusal: 'wrong' | 'held-back' | undefined
    if (email !== undefined && password !== '' && password.length <= longestPassword) {
      const attempt = { email, client: clientOf(c) }
      const { headers } = c.req.raw
      const answer = await signInWithPassword(
        db,
        signInSettingOf(c),
        { email, password },
        attempt,
        headers,
        now,
      )
      if (typeof answer !== 'string') return goOn(c, answer, to ?? accountPaths.account(language))
      refusal = answer
    }
    const faults = faultsOf(form.refusals, language)
    if (email !== undefined) {
      faults.push({ field: 'password', text: say(signInMessages[refusal ?? 'wrong'], language) })
    }
    return signInPage(c, { to, email: form.values['email']?.[0], faults })
  })
  .post('/sign-in/links', async (c) => {
    const { language, db, now } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    // The form for a password sends its own field when the password is forgotten.
    const field = form.values['link-email'] === undefined && 'email' in form.values ? 'email' : 'link-email'
    const email = form.email(field)
    const to = pathWithin(form.values['to']?.[0])
    if (email === undefined) {
      const [typed] = form.values[field] ?? []
      const faults = faultsOf(form.refusals, language)
      return signInPage(c, { to, [field === 'email' ? 'email' : 'linkEmail']: typed, faults })
    }
    const purpose = form.values['purpose']?.[0] === 'new-password' ? 'new-password' : 'sign-in'
    await sendLink(db, signInSettingOf(c), { email, purpose, to }, now)
    return c.redirect(`${accountPaths.links(language)}/sent`, 303)
  })
  .get('/sign-in/links/sent', (c) => {
    const { language, demonstration, settings } = c.var
    return renderPage(
      c,
      { title: say(signInMessages.sent, language), robots: 'noindex' },
      <LinkSentPage language={language} isShownHere={demonstration && settings.SMTP_URL === undefined} />,
    )
  })
  .get('/sign-in/links/:token', (c) => {
    const { language } = c.var
    return renderPage(
      c,
      { title: say(signInMessages.oneMoreStep, language), robots: 'noindex' },
      <LinkPage language={language} to={pathWithin(c.req.query('to'))} />,
    )
  })
  .post('/sign-in/links/:token', async (c) => {
    const { language, db, now } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const to = pathWithin(form.values['to']?.[0]) ?? accountPaths.account(language)
    const answer = await useLink(db, signInSettingOf(c), c.req.param('token'), c.req.raw.headers, now)
    if (answer !== 'used-or-expired') return goOn(c, answer, to)
    // The button was pressed twice.
    if (c.var.actor.kind === 'person') return c.redirect(to, 303)
    const faults = [{ field: 'link-email', text: say(signInMessages.linkIsUsed, language) }]
    return signInPage(c, { to, faults })
  })
  .get('/sign-up', (c) => {
    const { language } = c.var
    return renderPage(
      c,
      { title: say(signInMessages.signUp, language), lead: say(signInMessages.signUpLead, language) },
      <SignUpPage language={language} to={pathWithin(c.req.query('to'))} />,
    )
  })
  .post('/sign-up', async (c) => {
    const { language, db, now } = c.var
    const form = readForm(formValues(await c.req.parseBody()))
    const name = form.line('name', longestName)
    const email = form.email('email')
    const to = pathWithin(form.values['to']?.[0])
    if (name === undefined || email === undefined) {
      return renderPage(
        c,
        { title: say(signInMessages.signUp, language), lead: say(signInMessages.signUpLead, language) },
        <SignUpPage
          language={language}
          to={to}
          name={form.values['name']?.[0]}
          email={form.values['email']?.[0]}
          faults={faultsOf(form.refusals, language)}
        />,
        422,
      )
    }
    await sendLink(db, signInSettingOf(c), { email, name, purpose: 'sign-up', to }, now)
    return c.redirect(`${accountPaths.links(language)}/sent`, 303)
  })
  .post('/sign-out', async (c) => {
    const { language, db, now } = c.var
    const answer = await signOut(db, signInSettingOf(c), c.req.raw.headers, now)
    return goOn(c, answer, `${accountPaths.signIn(language)}?out=yes`)
  })

type SignInParts = Omit<SignInPageProps, 'language' | 'demonstration' | 'openidName'>

function signInPage(c: Context<AppEnv>, parts: SignInParts) {
  const { language, demonstration, settings } = c.var
  const isRefused = (parts.faults ?? []).length > 0
  return renderPage(
    c,
    { title: say(signInMessages.signIn, language), robots: 'noindex' },
    <SignInPage
      {...parts}
      language={language}
      demonstration={demonstration}
      openidName={openidSettingOf(settings) === undefined ? undefined : settings.OIDC_NAME}
    />,
    isRefused ? 422 : 200,
  )
}
