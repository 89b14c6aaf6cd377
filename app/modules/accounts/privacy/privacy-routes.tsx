import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { zipFile } from '../../../shared/zip/zip-file.ts'
import { accountPaths } from '../accounts-paths.ts'
import { accessMessages } from './access/access-messages.ts'
import { AccessPage } from './access/access-pages.tsx'
import { accessesOf } from './access/access-queries.ts'
import { askedPurposes, consentChange } from './consent/consent-choice.ts'
import { saveConsents } from './consent/consent-commands.ts'
import { consentsOf } from './consent/consent-queries.ts'
import { copyFiles } from './download/copy-files.ts'
import { ownPrivacyMessages } from './privacy-messages.ts'
import { OwnPrivacyPage } from './privacy-pages.tsx'

export const privacyRoutes = new Hono<AppEnv>()
  .get('/account/privacy', (c) => showPrivacy(c))
  .post('/account/privacy/consents', async (c) => {
    const { db, actor, language, now, personal } = c.var
    const asked = askedPurposes(personal)
    const { values } = readForm(formValues(await c.req.parseBody({ all: true })))
    const change = consentChange(asked, values['shown'] ?? [], values['consent'] ?? [])
    if (change === 'other-wording') return showPrivacy(c, change)
    await saveConsents(db, change, language, actor, now)
    return c.redirect(`${accountPaths.privacy(language)}?saved=yes`, 303)
  })
  .get('/account/privacy/access', async (c) => {
    const { db, actor, language, now, personal } = c.var
    const accesses = await asActor(db, actor, now, (tx) => accessesOf(tx, actor.id))
    const words = Object.assign({}, ...personal.map((part) => part.accesses ?? {}))
    return renderPage(
      c,
      {
        title: say(accessMessages.title, language),
        lead: say(accessMessages.lead, language),
        robots: 'noindex',
        current: 'account',
      },
      <AccessPage language={language} accesses={accesses} words={words} />,
    )
  })
  .get('/account/privacy/download.zip', async (c) => {
    const { db, actor, language, now, personal } = c.var
    const files = await asActor(db, actor, now, (tx) => copyFiles(tx, personal, actor.id, language, now))
    c.header('content-type', 'application/zip')
    c.header('content-disposition', `attachment; filename="laipa-${dayInRiga(now)}.zip"`)
    c.header('cache-control', 'no-store')
    return c.body(zipFile(files, now))
  })

async function showPrivacy(c: Context<AppEnv>, refusal?: 'other-wording'): Promise<Response> {
  const { db, actor, language, now, personal } = c.var
  const consents = await asActor(db, actor, now, (tx) => consentsOf(tx, actor.id))
  return renderPage(
    c,
    {
      title: say(ownPrivacyMessages.title, language),
      lead: say(ownPrivacyMessages.lead, language),
      robots: 'noindex',
      current: 'account',
    },
    <OwnPrivacyPage
      language={language}
      asked={askedPurposes(personal)}
      consents={consents}
      corrections={personal.flatMap(({ corrections = [] }) => corrections)}
      saved={c.req.query('saved') === 'yes'}
      faults={
        refusal === undefined
          ? []
          : [{ field: 'consent', text: say(ownPrivacyMessages.changedMeanwhile, language) }]
      }
    />,
    refusal === undefined ? 200 : 422,
  )
}
