import { createHash, randomBytes } from 'node:crypto'

import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { hasConsent } from '../../accounts/index.ts'
import { ownProfileConsent } from './own/own-profile.ts'
import { daysKept, type Holder } from './profile-commands.ts'
import { findOwnProfile, findProfile, type Profile } from './profile-queries.ts'

const cookieName = 'laipa_profile'

/** The reader's profile, or undefined when they have none. The one of their account stands before the browser's. */
export async function profileOf(c: Context<AppEnv>): Promise<Profile | undefined> {
  return (await ownProfileOf(c)) ?? browserProfileOf(c)
}

export async function ownProfileOf(c: Context<AppEnv>): Promise<Profile | undefined> {
  const { db, actor, now } = c.var
  return actor.kind === 'person' ? asActor(db, actor, now, (tx) => findOwnProfile(tx, actor.id)) : undefined
}

/** The profile behind the reader's cookie. */
export async function browserProfileOf(c: Context<AppEnv>): Promise<Profile | undefined> {
  const tokenHash = readToken(c)
  return tokenHash === undefined ? undefined : findProfile(c.var.db, tokenHash, c.var.now)
}

/** The hash of the reader's cookie; the database never holds the cookie itself. */
export function readToken(c: Context<AppEnv>): string | undefined {
  const token = getCookie(c, cookieName)
  return token !== undefined && /^[\w-]{43}$/.test(token) ? hashOf(token) : undefined
}

/**
 * Whose profile a change belongs to: the person's who keeps one in their account or has asked us to, else the
 * browser's. Answers that the browser already holds are added to there, until the person decides about them.
 */
export async function keepHolder(c: Context<AppEnv>): Promise<Holder> {
  const { db, actor } = c.var
  if (actor.kind !== 'person') return { tokenHash: keepToken(c) }
  if ((await ownProfileOf(c)) !== undefined) return { person: actor }
  const isAsked =
    (await browserProfileOf(c)) === undefined && (await hasConsent(db, actor.id, ownProfileConsent.purpose))
  return isAsked ? { person: actor } : { tokenHash: keepToken(c) }
}

/** The hash of the reader's cookie, which is set anew so that it lives on from now. */
function keepToken(c: Context<AppEnv>): string {
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
