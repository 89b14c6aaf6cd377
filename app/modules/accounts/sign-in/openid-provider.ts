import { z } from 'zod'

import type { Settings } from '../../../shared/settings.ts'

/** The other service of the settings, by which people may sign in. */
export interface OpenidSetting {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** What the service says of itself (OpenID Connect Discovery 1.0). */
export interface OpenidProvider {
  readonly issuer: string
  readonly authorizationUrl: string
  readonly tokenUrl: string
  readonly userInfoUrl: string
  readonly keysUrl: string
}

/** Whom the service has let in. */
export interface OpenidPerson {
  readonly subject: string
  readonly email: string | undefined
  readonly isEmailVerified: boolean
  readonly name: string | undefined
}

export interface OpenidCode {
  readonly code: string
  /** Proves that who brings the code has asked for it (PKCE, RFC 7636). */
  readonly codeVerifier: string
  readonly redirectUri: string
  /** What we sent along; the signed token must say the same. */
  readonly nonce: string
}

/** Milliseconds that a reader waits for the service. */
const patience = 5000

export function openidSettingOf(settings: Settings): OpenidSetting | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined
  return { issuer, clientId, clientSecret }
}

/** Asks the service for its addresses, or gives undefined when it does not answer in time or makes no sense. */
export async function discoverProvider({ issuer }: OpenidSetting): Promise<OpenidProvider | undefined> {
  const found = await ask(
    `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    {},
    discoverySchema,
  )
  // Another issuer than the one that was asked is not to be trusted (section 4.3).
  if (found?.issuer.replace(/\/$/, '') !== issuer.replace(/\/$/, '')) return undefined
  return {
    issuer: found.issuer,
    authorizationUrl: found.authorization_endpoint,
    tokenUrl: found.token_endpoint,
    userInfoUrl: found.userinfo_endpoint,
    keysUrl: found.jwks_uri,
  }
}

/** Exchanges the code for what the service knows of the person; undefined when it refuses or does not answer. */
export async function askForPerson(
  provider: OpenidProvider,
  { clientId, clientSecret }: OpenidSetting,
  { code, codeVerifier, redirectUri, nonce }: OpenidCode,
): Promise<OpenidPerson | undefined> {
  const credentials = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`
  const tokens = await ask(
    provider.tokenUrl,
    {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        code_verifier: codeVerifier,
        redirect_uri: redirectUri,
      }),
    },
    tokenSchema,
  )
  if (tokens === undefined) return undefined
  const subject = await subjectOf(tokens.id_token, provider, { clientId, nonce })
  const headers = { authorization: `Bearer ${tokens.access_token}` }
  const person = await ask(provider.userInfoUrl, { headers }, personSchema)
  if (subject === undefined || person?.sub !== subject) return undefined
  return {
    subject,
    email: person.email?.toLowerCase(),
    isEmailVerified: person.email_verified === true || person.email_verified === 'true',
    name: person.name,
  }
}

const address = z.url({ protocol: /^https?$/ })

const discoverySchema = z.object({
  issuer: address,
  authorization_endpoint: address,
  token_endpoint: address,
  userinfo_endpoint: address,
  jwks_uri: address,
})

const tokenSchema = z.object({ access_token: z.string(), id_token: z.string() })

const personSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.email().max(254).optional().catch(undefined),
  email_verified: z.union([z.boolean(), z.string()]).optional().catch(undefined),
  name: z.string().optional().catch(undefined),
})

/** Whom the signed token of the service speaks of, when it is for us and this sign-in, and not too old. */
async function subjectOf(
  token: string,
  { keysUrl, issuer }: OpenidProvider,
  { clientId, nonce }: { readonly clientId: string; readonly nonce: string },
): Promise<string | undefined> {
  try {
    const { validateToken } = await import('better-auth/oauth2')
    const { payload } = await inTime(validateToken(token, keysUrl, { issuer, audience: clientId }))
    return payload['nonce'] === nonce ? payload.sub : undefined
  } catch {
    return undefined
  }
}

async function ask<Answer>(
  url: string,
  init: RequestInit,
  schema: z.ZodType<Answer>,
): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    return response.ok ? schema.safeParse(await response.json()).data : undefined
  } catch {
    return undefined
  }
}

/** The library's own call cannot be broken off; nobody waits for it longer. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('The service does not answer.')), patience)
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
