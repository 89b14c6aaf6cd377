import type { genericOAuth as GenericOAuth } from 'better-auth/plugins'

import type { Tx } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { newId } from '../../../shared/identifier.ts'
import { accountPaths } from '../accounts-paths.ts'
import { sessionCookieName, stateCookieName } from '../session/session-cookie.ts'
import type { OpenidPerson, OpenidProvider, OpenidSetting } from './openid-provider.ts'

/** What a request brings along for signing somebody in. */
export interface SignInSetting {
  /** Address of the site without a slash at the end. */
  readonly baseUrl: string
  /** Signs the cookies. */
  readonly secret: string
  readonly language: Language
}

export interface LibraryCalls {
  /** The token of a link to sign in, to be written to the address. */
  readonly sendLink?: (email: string, token: string) => Promise<void>
  /** The token that proves a new address. */
  readonly sendEmailProof?: (email: string, token: string) => Promise<void>
  /** Passwords are hashed and compared before the transaction, which would else wait for it. */
  readonly hash?: string
  readonly isPasswordRight?: boolean
  /** The other service, with what it has said before the transaction. */
  readonly openid?: OpenidSetting &
    Partial<OpenidProvider> & {
      readonly person?: OpenidPerson
      /** Takes the secret of the state instead of signing in. */
      readonly onVerifier?: (verifier: string | undefined) => void
    }
}

/** Stands in `sign_in_method.provider_id`. */
export const openidProviderId = 'openid'

/** Seconds. */
export const linkLifetime = 30 * 60
export const sessionLifetime = 30 * 24 * 3600

export const shortestPassword = 10
export const longestPassword = 200

/**
 * The sign-in library inside one transaction: what it writes, the events of it and the letters it sends are saved
 * together. Making it takes about a millisecond. It is only asked from the server; none of its own addresses is open.
 */
export async function signInLibrary(tx: Tx, setting: SignInSetting, calls: LibraryCalls = {}) {
  const { betterAuth, genericOAuth, magicLink } = await loadSignInLibrary()
  const isSecure = setting.baseUrl.startsWith('https:')
  return betterAuth({
    baseURL: setting.baseUrl,
    secret: setting.secret,
    database: { db: tx, type: 'postgres', transaction: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { language: { type: 'string', input: false, defaultValue: setting.language } },
      changeEmail: { enabled: true, updateEmailWithoutVerification: false },
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        userAgent: 'user_agent',
        ipAddress: 'ip_address',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: sessionLifetime,
      // Seconds within which somebody may change how they sign in without the old password.
      freshAge: 10 * 60,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'sign_in_method',
      fields: {
        userId: 'person_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'sign_in_token',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: {
        hash: async () => calls.hash ?? '',
        verify: async () => calls.isPasswordRight ?? false,
      },
    },
    emailVerification: {
      sendVerificationEmail: async ({ user, token }) => calls.sendEmailProof?.(user.email, token),
    },
    plugins: [
      magicLink({
        expiresIn: linkLifetime,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token }) => calls.sendLink?.(email, token),
      }),
      ...(calls.openid === undefined ? [] : [genericOAuth(openidPlugin(setting, calls.openid))]),
    ],
    advanced: {
      // The names below say it; the library's own prefix would not be __Host-.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' },
      cookies: {
        session_token: { name: sessionCookieName(setting.baseUrl) },
        state: { name: stateCookieName(setting.baseUrl) },
      },
      cookiePrefix: 'laipa',
      ipAddress: { disableIpTracking: true },
      // Our migrations make the tables; asking for their columns each time would cost more than the sign-in.
      database: { generateId: newId, validateSchema: false },
    },
  })
}

/** Reading its many files takes half a second, which no start of the program waits for. */
export async function loadSignInLibrary() {
  const [{ betterAuth }, { genericOAuth, magicLink }] = await Promise.all([
    import('better-auth'),
    import('better-auth/plugins'),
  ])
  return { betterAuth, genericOAuth, magicLink }
}

/** Never asks the service itself: what it answers was asked before. Its tokens are not kept. */
function openidPlugin(
  setting: SignInSetting,
  openid: NonNullable<LibraryCalls['openid']>,
): Parameters<typeof GenericOAuth>[0] {
  const { person, onVerifier } = openid
  return {
    config: [
      {
        providerId: openidProviderId,
        clientId: openid.clientId,
        clientSecret: openid.clientSecret,
        authorizationUrl: openid.authorizationUrl ?? openid.issuer,
        tokenUrl: openid.tokenUrl ?? openid.issuer,
        redirectURI: setting.baseUrl + accountPaths.openidReturn(),
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        getToken: async ({ codeVerifier }) => {
          onVerifier?.(codeVerifier)
          return {}
        },
        getUserInfo: async () =>
          person === undefined
            ? null
            : {
                id: person.subject,
                email: person.email ?? null,
                emailVerified: person.isEmailVerified,
                name: nameOf(person),
              },
      },
    ],
  }
}

function nameOf({ name, email = '' }: OpenidPerson): string {
  return [...(name?.replace(/\s+/g, ' ').trim() || email.replace(/@.*/, ''))].slice(0, 120).join('')
}
