import { Hono, type Context } from 'hono'

import { formValues, readForm } from '../../../../shared/forms/form-reader.ts'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { accountPaths } from '../../../accounts/index.ts'
import { removeProfile } from '../profile-commands.ts'
import { browserProfileOf, dropToken, ownProfileOf, readToken } from '../profile-cookie.ts'
import { keepProfile } from './own-profile-commands.ts'
import { OwnProfilePart } from './own-profile-pages.tsx'

export const ownProfileRoutes = new Hono<AppEnv>().post('/match/keeping', async (c) => {
  const { db, actor, language, now } = c.var
  const choice = readForm(formValues(await c.req.parseBody())).choice('choice', ['keep', 'drop'])
  const tokenHash = readToken(c)
  // Without a cookie, as after a second click, there is nothing left to decide.
  if (tokenHash !== undefined && choice !== undefined) {
    if (choice === 'keep') await keepProfile(db, actor, tokenHash, language, now)
    else await removeProfile(db, tokenHash, now)
    dropToken(c)
  }
  return c.redirect(accountPaths.account(language), 303)
})

export async function ownProfilePart(c: Context<AppEnv>) {
  const [own, browser] = await Promise.all([ownProfileOf(c), browserProfileOf(c)])
  return (
    <OwnProfilePart
      language={c.var.language}
      isInAccount={own !== undefined}
      isInBrowser={browser !== undefined}
    />
  )
}
