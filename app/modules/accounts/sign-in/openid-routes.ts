import { Hono } from 'hono'

import type { AppEnv } from '../../../shared/web/app-env.ts'
import { accountPaths } from '../accounts-paths.ts'
import { finishOpenid, startOpenid } from './openid-commands.ts'
import { openidSettingOf } from './openid-provider.ts'
import { goOn, pathWithin, signInSettingOf } from './sign-in-setting.ts'

/** Leads to the other service. A link, since a form may not lead to another site (`form-action`). */
export const openidRoutes = new Hono<AppEnv>().get('/sign-in/openid', async (c) => {
  const { db, now, language, settings } = c.var
  const openid = openidSettingOf(settings)
  if (openid === undefined) return c.notFound()
  const to = pathWithin(c.req.query('to')) ?? accountPaths.account(language)
  const start = await startOpenid(db, signInSettingOf(c), openid, to, now)
  if (start === 'gone') return c.redirect(`${accountPaths.signIn(language)}?openid=gone`, 303)
  return goOn(c, start, start.address)
})

/** Where it leads back to; registered there as `BASE_URL/openid/return`. */
export const openidReturnRoutes = new Hono<AppEnv>().get(accountPaths.openidReturn(), async (c) => {
  const { db, now, language, settings } = c.var
  const openid = openidSettingOf(settings)
  if (openid === undefined) return c.notFound()
  const asked = { query: c.req.query(), headers: c.req.raw.headers }
  const end = await finishOpenid(db, signInSettingOf(c), openid, asked, now)
  if (typeof end === 'string') return c.redirect(`${accountPaths.signIn(language)}?openid=${end}`, 303)
  return goOn(c, end, pathWithin(end.to) ?? accountPaths.account(language))
})
