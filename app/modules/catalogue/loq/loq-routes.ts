import { Hono, type Context } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { entityTag, markedByContent, notModified, notModifiedSince } from '../../../shared/web/conditional.ts'
import { problemResponse } from '../../../shared/web/problem.ts'
import { streamText } from '../../../shared/web/stream-text.ts'
import { webMessages } from '../../../shared/web/web-messages.ts'
import { findOrganisation } from '../../organisations/index.ts'
import { elmContext } from '../elm/elm-context.ts'
import { currentElmVersion, isElmVersion, type ElmVersion } from '../elm/elm-version.ts'
import { shownOpportunity } from '../identifier-queries.ts'
import { jsonLdFile, turtleFile, type LoqFile } from './loq-files.ts'
import { isLoqFormat, loqFormats, loqPaths, type LoqFormat } from './loq-paths.ts'
import { loqEdition, nextKeys, type LoqScope } from './loq-queries.ts'
import { xmlFile } from './loq-xml-file.ts'

/** The catalogue for harvesters in the European Learning Model, whole or by the piece. */
export const loqRoutes = new Hono<AppEnv>()
  .get('/data/:file{loq\\.[a-z]+}', (c) => {
    const format = endingOf(c.req.param('file'))
    return format === undefined ? c.notFound() : sendFile(c, format, { kind: 'catalogue' })
  })
  .get('/data/:thing{opportunity|specification|organisation}/:file{[0-9a-z]{10}\\.[a-z]+}', async (c) => {
    const file = c.req.param('file')
    const format = endingOf(file)
    const scope = scopeOf(c.req.param('thing'), file.slice(0, 10))
    if (format === undefined || scope === undefined || !(await isThere(c, scope))) return c.notFound()
    const shown = scope.kind === 'opportunity' ? await shownOpportunity(c.var.db, scope.id) : undefined
    return shown === undefined || shown.id === scope.id
      ? sendFile(c, format, scope)
      : c.redirect(loqPaths.one('opportunity', shown.id, format), 303)
  })
  .get('/contexts/:file{loq-\\d+\\.\\d+\\.jsonld}', markedByContent, (c) => {
    const version = c.req.param('file').replace(/^loq-|\.jsonld$/g, '')
    if (!isElmVersion(version)) return c.notFound()
    // Programs that run in a browser read it too.
    c.header('access-control-allow-origin', '*')
    c.header('content-type', contentType('jsonld'))
    return c.body(`${JSON.stringify({ '@context': elmContext(version) }, null, 1)}\n`)
  })

/** Streams, since also a single organisation may offer more than should stand in memory. */
async function sendFile(c: Context<AppEnv>, format: LoqFormat, scope: LoqScope): Promise<Response> {
  const { db, baseUrl } = c.var
  const version = wantedVersion(c, format)
  if (version === undefined) return unknownVersion(c)
  const edition = await loqEdition(db)
  c.header('etag', entityTag(edition.version, baseUrl, format, version))
  c.header('cache-control', 'public, no-cache')
  const { changedAt } = edition
  if (changedAt !== null) c.header('last-modified', changedAt.toUTCString())
  const known =
    notModified(c, c.res.headers) ??
    (changedAt === null ? undefined : notModifiedSince(c, c.res.headers, changedAt))
  if (known !== undefined) return known
  c.header('content-type', contentType(format))
  return c.body(streamText(files[format]({ db, baseUrl, version, scope })))
}

const files: Readonly<Record<LoqFormat, (file: LoqFile) => AsyncGenerator<string, void>>> = {
  ttl: turtleFile,
  jsonld: jsonLdFile,
  xml: xmlFile,
}

function endingOf(file: string): LoqFormat | undefined {
  const ending = file.slice(file.indexOf('.') + 1)
  return isLoqFormat(ending) ? ending : undefined
}

function contentType(format: LoqFormat): string {
  return format === 'jsonld' ? loqFormats[format] : `${loqFormats[format]}; charset=utf-8`
}

/** The XML form has no experimental version. */
function wantedVersion(c: Context<AppEnv>, format: LoqFormat): ElmVersion | undefined {
  const asked = c.req.query('version') ?? currentElmVersion
  return isElmVersion(asked) && (format !== 'xml' || asked === currentElmVersion) ? asked : undefined
}

function unknownVersion(c: Context<AppEnv>) {
  const errors = [{ path: 'version', message: c.req.query('version') ?? '' }]
  return problemResponse(c, 400, { title: say(webMessages.unknownParameters, c.var.language), errors })
}

type SingleScope = Exclude<LoqScope, { kind: 'catalogue' }>

function scopeOf(thing: string, id: string): SingleScope | undefined {
  return thing === 'opportunity' || thing === 'specification' || thing === 'organisation'
    ? { kind: thing, id }
    : undefined
}

async function isThere(c: Context<AppEnv>, scope: SingleScope): Promise<boolean> {
  if (scope.kind === 'organisation') return (await findOrganisation(c.var.db, scope.id)) !== undefined
  return (await nextKeys(c.var.db, scope, '', 1)).length > 0
}
