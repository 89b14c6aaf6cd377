import { Hono, type Context } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { clientOf } from '../../../shared/web/client-address.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { newTokenBuckets } from '../../../shared/web/token-buckets.ts'
import { fetchBytes } from '../reading/find-document.ts'
import {
  readDocument,
  readText,
  type DocumentReading,
  type ReadingRefusal,
} from '../reading/read-document.ts'
import { sharedCredential } from '../share/share-queries.ts'
import { signingOf } from '../signing.ts'
import { checkDocument } from './check-document.ts'
import { checkMessages as messages } from './check-messages.ts'
import { CheckForm, CheckResult } from './check-pages.tsx'
import { finderOf } from './own-finder.ts'
import { verdictMessages } from './verdict-messages.ts'

/** Checks a minute from one place: each may make us fetch from somebody. */
const buckets = newTokenBuckets(30, 60)

interface Typed {
  readonly link: string | undefined
  readonly text: string | undefined
}

export const checkRoutes = new Hono<AppEnv>()
  .get('/verify', (c) => showForm(c, { link: undefined, text: undefined }))
  .post('/verify', async (c) => {
    const { language, now } = c.var
    const form = await c.req.parseBody()
    const file = form['file'] instanceof File && form['file'].size > 0 ? form['file'] : undefined
    const typed = { link: wordOf(form['link']), text: wordOf(form['text']) }
    const field = file !== undefined ? 'file' : typed.link !== undefined ? 'link' : 'text'
    const refuse = (text: string) => showForm(c, typed, [{ field, text }])
    if (file === undefined && typed.link === undefined && typed.text === undefined) {
      return showForm(c, typed, [{ field: 'file', text: say(messages.nothing, language) }])
    }
    if (!buckets.take(clientOf(c), now).isAllowed) return refuse(say(messages.tooMany, language))
    const reading =
      file !== undefined
        ? readDocument(Buffer.from(await file.arrayBuffer()))
        : typed.link !== undefined
          ? await readLink(c, typed.link)
          : readText(typed.text ?? '')
    if (reading === 'nothing-there') return refuse(say(messages.linkRefused, language))
    if ('refusal' in reading) return refuse(say(messages[reading.refusal satisfies ReadingRefusal], language))
    return showResult(c, reading.document)
  })
  .get('/credentials/:token{[0-9a-z]{20}}', async (c) => {
    const document = await sharedCredential(c.var.db, c.req.param('token'), signingOf(c))
    if (document === undefined) return c.notFound()
    const { language } = c.var
    return showResult(c, document, say(messages.sharedLead, language))
  })

/** A link of ours is looked up here; another is fetched, guarded as every stranger's address is. */
async function readLink(c: Context<AppEnv>, link: string): Promise<DocumentReading | 'nothing-there'> {
  const { db, settings, now, baseUrl } = c.var
  const url = URL.parse(link)
  if (url === null) return 'nothing-there'
  if (url.host === new URL(baseUrl).host) {
    const token = /^\/[a-z]{2}\/credentials\/([0-9a-z]{20})$/.exec(url.pathname)?.[1]
    const document = token === undefined ? undefined : await sharedCredential(db, token, signingOf(c))
    return document === undefined ? 'nothing-there' : { document }
  }
  const bytes = await fetchBytes(link, {
    userAgent: `Laipa (+mailto:${settings.LAIPA_CONTACT_EMAIL})`,
    trustedHosts: settings.LAIPA_FEED_HOSTS,
    now,
  })
  return bytes === undefined ? 'nothing-there' : readDocument(bytes)
}

async function showResult(c: Context<AppEnv>, document: unknown, lead?: string): Promise<Response> {
  const { db, settings, language, now } = c.var
  const signing = signingOf(c)
  const check = await checkDocument(db, document, finderOf(db, settings, signing), signing)
  // Where a browser keeps it, a credential that is revoked later would still look valid.
  c.header('cache-control', 'no-store')
  return renderPage(
    c,
    {
      title: say(verdictMessages[check.verification.verdict], language),
      lead,
      robots: 'noindex',
    },
    <CheckResult language={language} check={check} now={now} />,
  )
}

function showForm(c: Context<AppEnv>, typed: Typed, faults: readonly FieldFault[] = []): Promise<Response> {
  const { language } = c.var
  return renderPage(
    c,
    { title: say(messages.title, language), lead: say(messages.lead, language), robots: 'noindex' },
    <CheckForm language={language} {...typed} faults={faults} />,
    faults.length === 0 ? 200 : 422,
  )
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
