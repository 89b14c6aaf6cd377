import type { Context } from 'hono'

import type { AppEnv } from '../../../shared/web/app-env.ts'
import type { SignedInCookies } from './sign-in-commands.ts'
import type { SignInSetting } from './sign-in-library.ts'

/** What the request says about the site and its reader. */
export function signInSettingOf(c: Context<AppEnv>): SignInSetting {
  const { baseUrl, secret, language } = c.var
  return { baseUrl, secret, language }
}

/** Hands the cookies on and leads to where the reader wanted to go. */
export function goOn(c: Context<AppEnv>, { cookies }: SignedInCookies, to: string): Response {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
  return c.redirect(to, 303)
}

/** A path of this site in one of its languages; anything else would lead people away after they have signed in. */
export function pathWithin(to: string | undefined): string | undefined {
  return to !== undefined && /^\/[a-z]{2}\/[^\\]*$/.test(to) && !to.includes('//') ? to : undefined
}
