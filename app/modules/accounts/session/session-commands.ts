import { randomBytes } from 'node:crypto'

import type { Context } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db, Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { newId } from '../../../shared/identifier.ts'
import { sessionLifetime } from '../sign-in/sign-in-library.ts'
import { sessionCookieName } from './session-cookie.ts'
import type { SignedIn } from './session-queries.ts'

/** Signs somebody in who has proved nothing: only for the invented people of the demonstration. */
export async function beginSession(c: Context<AppEnv>, personId: string): Promise<void> {
  const { db, now } = c.var
  const token = newToken()
  const expiresAt = new Date(now.getTime() + sessionLifetime * 1000)
  const userAgent = c.req.header('user-agent') ?? null
  await asActor(db, { kind: 'person', id: personId }, now, async (tx) => {
    await sql`
      insert into session (id, token, person_id, expires_at, user_agent, created_at, updated_at)
      values (${newId()}, ${token}, ${personId}, ${expiresAt}, ${userAgent}, ${now}, ${now})
    `.execute(tx)
  })
  await giveToken(c, token)
}

/** Gives the browser another token: somebody who knows the old one does not get the new rights. */
export async function renewSession(c: Context<AppEnv>, { personId, sessionId }: SignedIn): Promise<void> {
  const { db, now } = c.var
  const token = await asActor(db, { kind: 'person', id: personId }, now, (tx) =>
    replaceToken(tx, sessionId, now),
  )
  await giveToken(c, token)
}

/** Called whenever what the person may do changes. */
export async function renewSessionsOf(tx: Tx, personId: string): Promise<void> {
  await sql`select renew_sessions_of(${personId})`.execute(tx)
}

/** Another token for a session; the old one is worth nothing from now on. */
export async function replaceToken(tx: Tx, sessionId: string, now: Date): Promise<string> {
  const token = newToken()
  await sql`update session set token = ${token}, renew = false, updated_at = ${now} where id = ${sessionId}`.execute(
    tx,
  )
  return token
}

/**
 * Ends one of the actor's sessions, or all others than the one that asks. One that has ended already, or is somebody
 * else's, is left alone; so are those of the demonstration's people, whom several visitors are at once.
 */
export async function endOwnSessions(
  db: Db,
  by: Actor,
  which: string,
  askingId: string | undefined,
  now: Date,
): Promise<void> {
  await asActor(db, by, now, async (tx) => {
    await sql`
      delete from session using person
      where person.id = person_id and person_id = ${by.id} and not demonstration
        and (session.id = ${which} or (${which} = 'others' and session.id is distinct from ${askingId ?? null}::text))
    `.execute(tx)
  })
}

/** Ends all sessions of a person but one. */
export async function endOtherSessions(tx: Tx, personId: string, keptId: string | undefined): Promise<void> {
  await sql`
    delete from session where person_id = ${personId} and id is distinct from ${keptId ?? null}::text
  `.execute(tx)
}

/** Lets the browser hold the session of the token. */
export async function giveToken(c: Context<AppEnv>, token: string): Promise<void> {
  const { secret, baseUrl } = c.var
  await setSignedCookie(c, sessionCookieName(baseUrl), token, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: baseUrl.startsWith('https:'),
    maxAge: sessionLifetime,
  })
}

function newToken(): string {
  return randomBytes(24).toString('base64url')
}
