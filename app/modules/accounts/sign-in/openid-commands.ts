import { createHmac } from 'node:crypto'

import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { accountPaths } from '../accounts-paths.ts'
import type { OpenidRefusal } from './openid.ts'
import { askForPerson, discoverProvider, type OpenidPerson, type OpenidSetting } from './openid-provider.ts'
import type { SignedInCookies } from './sign-in-commands.ts'
import { openidProviderId, signInLibrary, type SignInSetting } from './sign-in-library.ts'

const signIn: Actor = { kind: 'machine', id: 'sign-in' }

export interface OpenidStart extends SignedInCookies {
  /** The service's page where the reader goes on. */
  readonly address: string
}

/** Sends the reader to the other service. It is asked for its addresses before the transaction begins. */
export async function startOpenid(
  db: Db,
  setting: SignInSetting,
  openid: OpenidSetting,
  to: string,
  now: Date,
): Promise<OpenidStart | 'gone'> {
  const provider = await discoverProvider(openid)
  if (provider === undefined) return 'gone'
  return asActor(db, signIn, now, async (tx) => {
    const { api } = await signInLibrary(tx, setting, { openid: { ...openid, ...provider } })
    const { headers, response } = await api.signInSocial({
      body: { provider: openidProviderId, callbackURL: to, disableRedirect: true },
      returnHeaders: true,
    })
    const address = new URL(response.url ?? '')
    address.searchParams.set('nonce', nonceOf(address.searchParams.get('state') ?? '', setting))
    return { address: address.href, cookies: headers.getSetCookie() }
  })
}

export interface OpenidReturn {
  /** What the service put into the address. */
  readonly query: Readonly<Record<string, string>>
  readonly headers: Headers
}

export interface OpenidEnd extends SignedInCookies {
  readonly to: string
}

/**
 * Lets in whom the service sends back. The state is read in a first transaction, which is rolled back; then the
 * service is asked; then a second transaction signs in. So no transaction waits for somebody else's machine.
 */
export async function finishOpenid(
  db: Db,
  setting: SignInSetting,
  openid: OpenidSetting,
  { query, headers }: OpenidReturn,
  now: Date,
): Promise<OpenidEnd | OpenidRefusal> {
  if (query['error'] === 'access_denied') return 'cancelled'
  const codeVerifier = await readVerifier(db, setting, openid, { query, headers }, now)
  if (codeVerifier === undefined) return 'failed'
  const provider = await discoverProvider(openid)
  if (provider === undefined) return 'gone'
  if (query['iss'] !== undefined && query['iss'] !== provider.issuer) return 'failed'
  const redirectUri = `${setting.baseUrl}${accountPaths.openidReturn()}`
  const person = await askForPerson(provider, openid, {
    code: query['code'] ?? '',
    codeVerifier,
    redirectUri,
    nonce: nonceOf(query['state'] ?? '', setting),
  })
  if (person === undefined) return 'gone'
  return asActor(db, signIn, now, async (tx) => {
    if (!(await mayEnter(tx, person))) return 'unverified'
    const calls = { openid: { ...openid, ...provider, person } }
    return followCallback(tx, setting, calls, { query, headers })
  })
}

/** The secret that goes with the code; absent when this browser has not asked for it, or too long ago. */
async function readVerifier(
  db: Db,
  setting: SignInSetting,
  openid: OpenidSetting,
  asked: OpenidReturn,
  now: Date,
): Promise<string | undefined> {
  let verifier: string | undefined
  const read = asActor(db, signIn, now, async (tx) => {
    await followCallback(
      tx,
      setting,
      {
        openid: {
          ...openid,
          onVerifier: (found) => {
            verifier = found
          },
        },
      },
      asked,
    )
    throw notYet
  })
  await read.catch((error: unknown) => {
    if (error !== notYet) throw error
  })
  return verifier
}

/**
 * Binds the service's signed token to this sign-in (OpenID Connect Core 1.0, 15.5.2). Made from the state, which the
 * browser must hold, so that nothing more needs to be kept; nobody without our secret can make it.
 */
function nonceOf(state: string, { secret }: SignInSetting): string {
  return createHmac('sha256', secret).update(`openid nonce ${state}`).digest('base64url')
}

/** Rolls the reading transaction back: the state is used up by the one that signs in. */
const notYet = new Error('Only read.')

/** An address that the service has not verified opens no account: neither somebody else's nor one kept for them. */
async function mayEnter(tx: Tx, { subject, email, isEmailVerified }: OpenidPerson): Promise<boolean> {
  if (email !== undefined && isEmailVerified) return true
  const linked = await rowOf(
    tx,
    sql<{ linked: number }>`
      select 1 as linked from sign_in_method where provider_id = ${openidProviderId} and account_id = ${subject}
    `,
  )
  return email !== undefined && linked !== undefined
}

async function followCallback(
  tx: Tx,
  setting: SignInSetting,
  calls: Parameters<typeof signInLibrary>[2],
  { query, headers }: OpenidReturn,
): Promise<OpenidEnd | OpenidRefusal> {
  try {
    const { api } = await signInLibrary(tx, setting, calls)
    await api.callbackOAuth({
      params: { id: openidProviderId },
      method: 'GET',
      query,
      headers,
    })
  } catch (error) {
    const { isAPIError } = await import('better-auth/api')
    if (!isAPIError(error) || error.statusCode >= 500) throw error
    // The library answers with a redirect, good or bad.
    const answered = new Headers(error.headers)
    const address = URL.parse(answered.get('location') ?? '', setting.baseUrl)
    if (address === null || address.searchParams.has('error')) return 'failed'
    return { to: address.pathname + address.search, cookies: answered.getSetCookie() }
  }
  return 'failed'
}
