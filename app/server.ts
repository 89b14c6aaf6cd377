import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'

import { modules, personalParts } from './modules.ts'
import { signedInPerson } from './modules/accounts/index.ts'
import type { Db } from './shared/db/db.ts'
import type { Actor } from './shared/events/events.ts'
import { isLanguage, languages, type Language } from './shared/i18n/language.ts'
import { logFault } from './shared/log/log.ts'
import type { Settings } from './shared/settings.ts'
import { sitemapRoutes } from './shared/sitemap/sitemap-routes.ts'
import type { Assets } from './shared/ui/layout.tsx'
import { addApiDocument } from './shared/web/api-document.ts'
import type { AppEnv } from './shared/web/app-env.ts'
import { baseUrlOf } from './shared/web/base-url.ts'
import { compression } from './shared/web/compression.ts'
import { markedByContent } from './shared/web/conditional.ts'
import { errorPage, type ErrorStatus } from './shared/web/error-pages.tsx'
import {
  acceptedLanguage,
  languagePattern,
  preferredLanguage,
  rememberLanguage,
} from './shared/web/language-choice.ts'
import { openAccess } from './shared/web/open-access.ts'
import { allowedMethods, tellMethods } from './shared/web/other-methods.ts'
import { ownFormsOnly } from './shared/web/own-forms.ts'
import { plainProblem } from './shared/web/problem.ts'
import { rateLimit } from './shared/web/rate-limit.ts'
import { requestLog } from './shared/web/request-log.ts'
import { isForPrograms, readableAddress, readableBody } from './shared/web/request-text.ts'
import { guardPages, type AccessTable } from './shared/web/route-access.ts'
import { securityHeaders } from './shared/web/security-headers.ts'

export interface ServerParts {
  readonly db: Db
  readonly settings: Settings
  readonly assets: Assets
  /** Signs cookies. */
  readonly secret: string
  readonly assetRoutes: Hono<AppEnv>
  readonly clock: () => Date
  readonly isDemonstration: () => boolean
  readonly health: () => Promise<Health>
}

export interface Health {
  readonly ok: boolean
  readonly process: string
  readonly database: string
  readonly jobs: string
}

/** No form of ours comes near this; a larger body is refused before it is read. */
const largestBody = 256 * 1024

/** Where a module takes files. A document of this size needs some hundred megabytes while it is read. */
const largestFile = 10 * 1024 * 1024

/** A page's address as people write it who add a slash to everything. */
const pageWithSlash = new RegExp(`^/(${languages.join('|')})/.*[^/]/$`)

const pagePrefix = `/:language{${languagePattern}}`

const accessTable: AccessTable = Object.assign({}, ...modules.map(({ access = {} }) => access))

const accountParts = modules.flatMap(({ account = [] }) => account)
const workplaces = modules.flatMap((module) => module.workplaces ?? [])
const opportunityParts = modules.flatMap(({ opportunityPart = [] }) => opportunityPart)
const coordinatorParts = modules.flatMap(({ coordinatorPart = [] }) => coordinatorPart)
const experienceParts = modules.flatMap(({ experiencePart = [] }) => experiencePart)

/** The whole web application: middleware, then every module's routes. */
export function createServer(parts: ServerParts): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>()
  app.get('/health', async (c) => {
    const health = await parts.health()
    return c.json(health, health.ok ? 200 : 503)
  })
  app.route('/assets', parts.assetRoutes)
  app.use(requestLog)
  app.use(requestValues(parts))
  app.use(compression)
  app.use(securityHeaders)
  app.use(openAccess)
  app.use(rateLimit(parts.settings.LAIPA_API_RATE))
  app.use(readableAddress)
  app.use(limitedBody)
  app.use(`${pagePrefix}/*`, ownFormsOnly)
  app.use((c, next) => (isForPrograms(c.req.path) && takesFile(c.req.path) ? next() : readableBody(c, next)))
  app.use('/api/*', markedByContent)
  app.use(`${pagePrefix}/*`, guardPages(accessTable, pagePrefix))
  app.get('/', (c) => c.redirect(`/${preferredLanguage(c)}/`, 302))
  for (const module of modules) {
    if (module.data !== undefined) app.route('/', module.data)
    if (module.api !== undefined) app.route('/api/v1', module.api)
    if (module.pages !== undefined) app.route(`${pagePrefix}/`, module.pages)
  }
  app.route('/', sitemapRoutes(modules.map((module) => module.searchEngines ?? {})))
  addApiDocument(app)
  app.get(pagePrefix, (c) => c.redirect(`${c.req.path}/`, 301))
  app.notFound((c) => {
    const { pathname, search } = new URL(c.req.url)
    const isEndedBySlash = c.req.method === 'GET' && pageWithSlash.test(pathname)
    if (isEndedBySlash) return c.redirect(pathname.slice(0, -1) + search, 301)
    const allowed = allowedMethods(app, c.req.path)
    if (allowed.length > 0 && c.req.method === 'OPTIONS') return tellMethods(c, allowed)
    if (allowed.length === 0 || allowed.includes(c.req.method)) return fail(c, 404)
    c.header('allow', allowed.join(', '))
    return fail(c, 405)
  })
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return fail(c, error.status === 404 ? 404 : 400)
    logFault('request-failed', error)
    return fail(c, 500)
  })
  return app
}

const limitOfForms = bodyLimit({ maxSize: largestBody, onError: (c) => fail(c, 413) })
const limitOfFiles = bodyLimit({ maxSize: largestFile, onError: (c) => fail(c, 413) })
const limitedBody = createMiddleware<AppEnv>((c, next) =>
  takesFile(c.req.path) ? limitOfFiles(c, next) : limitOfForms(c, next),
)

function takesFile(path: string): boolean {
  return modules.some(({ files = [] }) => files.some((pattern) => pattern.test(path)))
}

function fail(c: Context<AppEnv>, status: ErrorStatus): Response | Promise<Response> {
  return isForPrograms(new URL(c.req.url).pathname) ? plainProblem(c, status) : errorPage(c, status)
}

const visitor: Actor = { kind: 'visitor', id: 'anonymous' }

/** Hands every request its database, moment, reader's language and actor. */
function requestValues(parts: ServerParts) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const [, first] = new URL(c.req.url).pathname.split('/')
    const asked = c.req.query('language')
    const chosen = isLanguage(first) ? first : isLanguage(asked) ? asked : spokenLanguage(c)
    c.set('db', parts.db)
    c.set('settings', parts.settings)
    c.set('assets', parts.assets)
    c.set('baseUrl', baseUrlOf(c.req, parts.settings))
    c.set('now', parts.clock())
    c.set('demonstration', parts.isDemonstration())
    c.set('language', chosen)
    c.set('secret', parts.secret)
    c.set('personal', personalParts)
    c.set('accountParts', accountParts)
    c.set('workplaces', workplaces)
    c.set('opportunityParts', opportunityParts)
    c.set('experienceParts', experienceParts)
    c.set('coordinatorParts', coordinatorParts)
    // Programs say who they are in the request; cookies are for pages.
    const person = isLanguage(first) ? await signedInPerson(c) : undefined
    c.set('signedInAs', person?.name)
    c.set('sessionId', person?.sessionId)
    c.set(
      'actor',
      person === undefined ? visitor : { kind: 'person', id: person.personId, roles: person.roles },
    )
    await next()
    // A file that a program asks for says nothing of what somebody reads.
    const isPage = (c.res.headers.get('content-type') ?? 'text/html').startsWith('text/html')
    if (isLanguage(first) && isPage && c.req.method === 'GET') rememberLanguage(c, first)
  })
}

/** Programs say what they want in the request alone, so that an answer never depends on somebody's cookie. */
function spokenLanguage(c: Context<AppEnv>): Language {
  if (!isForPrograms(c.req.path)) return preferredLanguage(c)
  return acceptedLanguage(c.req.header('accept-language')) ?? 'lv'
}
