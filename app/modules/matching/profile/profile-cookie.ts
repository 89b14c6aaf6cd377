import { createHash, randomBytes } from 'node:crypto'

import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

import type { AppEnv } from '../../../shared/web/app-env.ts'
import { daysKept } from './profile-commands.ts'
import { findProfile, type Profile } from './profile-queries.ts'

const cookieName = 'laipa_profile'

/** The reader's profile, or undefined when they have none. */
export async function profileOf(c: Context<AppEnv>): Promise<Profile | undefined> {
  const tokenHash = readToken(c)
  return tokenHash === undefined ? undefined : findProfile(c.var.db, tokenHash, c.var.now)
}

/** The hash of the reader's cookie; the database never holds the cookie itself. */
export function readToken(c: Context<AppEnv>): string | undefined {
  const token = getCookie(c, cookieName)
  return token !== undefined && /^[\w-]{43}$/.test(token) ? hashOf(token) : undefined
}

/** The hash of the reader's cookie, which is set anew so that it lives on from now. */
export function keepToken(c: Context<AppEnv>): string {
  const known = getCookie(c, cookieName)
  const token =
    known !== undefined && readToken(c) !== undefined ? known : randomBytes(32).toString('base64url')
  setCookie(c, cookieName, token, { ...attributes(c), maxAge: daysKept * 24 * 3600 })
  return hashOf(token)
}

export function dropToken(c: Context<AppEnv>): void {
  deleteCookie(c, cookieName, attributes(c))
}

function attributes(c: Context<AppEnv>) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: c.var.baseUrl.startsWith('https:') } as const
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
