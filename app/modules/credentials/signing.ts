import type { Context } from 'hono'

import type { Actor } from '../../shared/events/events.ts'
import type { Db } from '../../shared/db/db.ts'
import type { Settings } from '../../shared/settings.ts'
import type { AppEnv } from '../../shared/web/app-env.ts'
import { cookieSecret } from '../accounts/index.ts'

/** Signs in the issuers' names; nobody else opens their keys. */
export const signer: Actor = { kind: 'machine', id: 'credential-signer' }

/** What signing needs and no transaction knows. */
export interface Signing {
  /** Opens the issuers' keys. */
  readonly secret: string
  readonly baseUrl: string
  readonly now: Date
}

export function signingOf(c: Context<AppEnv>): Signing {
  const { settings, secret, baseUrl, now } = c.var
  return { secret: settings.LAIPA_KEY_SECRET ?? secret, baseUrl, now }
}

export async function signingOfJob(db: Db, settings: Settings, now: Date): Promise<Signing> {
  const secret = settings.LAIPA_KEY_SECRET ?? (await cookieSecret(db, settings, now))
  return { secret, baseUrl: settings.BASE_URL ?? `http://${settings.HOST}:${settings.PORT}`, now }
}
