import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { keyOf } from '../../../shared/forms/form-key.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { foreignLanguageOf, plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { newId } from '../../../shared/identifier.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { credentialFiles, credentialsPaths } from '../credentials-paths.ts'
import { signedCredential } from '../credential/sign-commands.ts'
import { endShare, shareCredential, usualShare } from '../share/share-commands.ts'
import { openShares } from '../share/share-queries.ts'
import { signingOf } from '../signing.ts'
import { credentialFile } from './holder-files.ts'
import { holderMessages as messages } from './holder-messages.ts'
import { OwnCredentialPage, OwnCredentialsPage } from './holder-pages.tsx'
import { credentialsOfPerson, ownCredential } from './holder-queries.ts'
import { setName } from './name-commands.ts'

const id = ':id{[0-9a-z]{20}}'

export const holderRoutes = new Hono<AppEnv>()
  .get('/account/credentials', async (c) => {
    const { db, actor, now, language } = c.var
    const credentials = await asActor(db, actor, now, (tx) => credentialsOfPerson(tx, actor.id))
    return renderPage(
      c,
      {
        title: say(messages.title, language),
        lead: say(messages.lead, language),
        robots: 'noindex',
        current: 'account',
      },
      <OwnCredentialsPage language={language} credentials={credentials} now={now} />,
    )
  })
  .get(`/account/credentials/${id}`, (c) => showOne(c))
  .post(`/account/credentials/${id}/shares`, async (c) => {
    const { db, actor, now, language } = c.var
    const credentialId = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const until = form.day('until')
    const typed = form.values['until']?.[0]
    if (until === undefined) return showOne(c, typed, faultsOf(form.refusals, language))
    const key = keyOf(form)
    const done = await shareCredential(db, { credentialId, until, key }, actor, now)
    if (done === 'not-found') return c.notFound()
    if (done !== 'shared') return showOne(c, typed, [{ field: 'until', text: say(messages[done], language) }])
    return c.redirect(`${credentialsPaths.ownCredential(language, credentialId)}?done=shared`, 303)
  })
  .post(`/account/credentials/${id}/shares/:share{[0-9a-z]{20}}/end`, async (c) => {
    const { db, actor, now, language } = c.var
    const credentialId = c.req.param('id')
    const done = await endShare(db, { credentialId, id: c.req.param('share') }, actor, now)
    if (done === 'not-found') return c.notFound()
    return c.redirect(`${credentialsPaths.ownCredential(language, credentialId)}?done=ended`, 303)
  })
  .post(`/account/credentials/${id}/name`, async (c) => {
    const { db, actor, now, language } = c.var
    const form = formValues(await c.req.parseBody())
    const isNamed = form['named']?.[0] === 'yes'
    const done = await setName(db, c.req.param('id'), isNamed, actor, now)
    if (done === 'not-found') return c.notFound()
    return c.redirect(credentialsPaths.ownCredential(language, c.req.param('id')), 303)
  })
  .get(`/account/credentials/${id}/:file{[a-z]+\\.[a-z]+}`, async (c) => {
    const { db, baseUrl } = c.var
    const file = credentialFiles.find((name) => name === c.req.param('file'))
    const found = await ownWithShares(c)
    if (file === undefined || found === undefined) return c.notFound()
    const document = await signedCredential(db, found.credential.id, signingOf(c))
    if (document === undefined) return c.notFound()
    const content = await credentialFile(file, found.credential, document, found.shares[0], baseUrl)
    return c.body(new Uint8Array(content.bytes), 200, {
      'content-type': content.type,
      'content-disposition': `attachment; filename="${content.name}"`,
      'cache-control': 'private, no-store',
    })
  })

async function ownWithShares(c: Context<AppEnv>) {
  const { db, actor, now } = c.var
  return asActor(db, actor, now, async (tx) => {
    const credential = await ownCredential(tx, c.req.param('id') ?? '', actor.id)
    if (credential === undefined) return undefined
    return { credential, shares: await openShares(tx, credential.id, dayInRiga(now)) }
  })
}

async function showOne(
  c: Context<AppEnv>,
  until?: string,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { now, language, baseUrl } = c.var
  const found = await ownWithShares(c)
  if (found === undefined) return c.notFound()
  const { title } = found.credential
  return renderPage(
    c,
    {
      title: plainTextIn(title, language),
      titleLanguage: foreignLanguageOf(title, language),
      robots: 'noindex',
      current: 'account',
    },
    <OwnCredentialPage
      {...found}
      language={language}
      baseUrl={baseUrl}
      until={until ?? addDays(dayInRiga(now), usualShare)}
      formKey={newId()}
      news={(['shared', 'ended'] as const).find((news) => news === c.req.query('done'))}
      now={now}
      faults={faults}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
