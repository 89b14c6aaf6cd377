import { Hono, type Context } from 'hono'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Breadcrumb } from '../../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { errorPage } from '../../../../shared/web/error-pages.tsx'
import { renderPage } from '../../../../shared/web/render.tsx'
import { organisationsOf } from '../../../accounts/index.ts'
import { templateXlsx } from '../../import/template-files.ts'
import { workbookType } from '../../import/workbook-type.ts'
import { deskPaths } from '../desk-paths.ts'
import { writesFor } from '../desk-policy.ts'
import { deskMessages } from '../offer-list/desk-messages.ts'
import { deskOrganisations } from '../offer-list/desk-offer-queries.ts'
import { SheetCheckPage } from './sheet-check-page.tsx'
import { checkSheet, saveSheet, sealing } from './sheet-commands.ts'
import { readSheetFile, type SheetFile, type SheetRefusal } from './sheet-file.ts'
import { sheetMessages } from './sheet-messages.ts'
import { SheetPage } from './sheet-pages.tsx'
import { deskOf, savedSheet, sheetRowsOf } from './sheet-queries.ts'

export const sheetRoutes = new Hono<AppEnv>()
  .get('/desk/sheet', (c) => {
    const organisationId = c.req.query('organisation') ?? organisationsOf(c.var.actor, 'provider-editor')[0]
    if (organisationId === undefined || !writesFor(c.var.actor, organisationId)) return c.notFound()
    return showForm(c, organisationId)
  })
  .get('/desk/sheet.xlsx', async (c) => {
    const { db, actor, now, language } = c.var
    const organisationId = c.req.query('organisation') ?? ''
    if (!writesFor(actor, organisationId)) return c.notFound()
    const rows = await asActor(db, actor, now, async (tx) => sheetRowsOf(await deskOf(tx, organisationId)))
    return c.body(new Uint8Array(await templateXlsx(language, rows)), 200, {
      'content-type': workbookType,
      'content-disposition': `attachment; filename="laipa-${organisationId}.xlsx"`,
      'cache-control': 'private, no-store',
    })
  })
  .post('/desk/sheet', async (c) => {
    const { db, actor, now, language, secret } = c.var
    const form = await c.req.parseBody()
    const organisationId = textOf(form['organisation'])
    if (!writesFor(actor, organisationId)) return errorPage(c, 403)
    const sent = await sentFile(form)
    const read = await readSheetFile(sent)
    if ('refusal' in read || sent === undefined) {
      return showForm(c, organisationId, 'refusal' in read ? read.refusal : undefined)
    }
    const sheet = { organisationId, bytes: sent.bytes, reading: read.reading }
    const sealOf = sealing(secret, actor)
    const seal = textOf(form['seal'])
    const done = await asActor(db, actor, now, async (tx) => {
      const saving =
        seal === ''
          ? ({ outcome: 'checked', plan: await checkSheet(tx, sheet, now) } as const)
          : await saveSheet(tx, sheet, { seal, sealOf }, actor, now)
      return { saving, desk: await deskOf(tx, organisationId, read.reading.rows) }
    })
    const { saving, desk } = done
    if (saving.outcome === 'saved') {
      return c.redirect(deskPaths.sheet(language, { organisation: organisationId, saved: saving.id }), 303)
    }
    const { plan } = saving
    const isUseless = plan.rows.length === 0
    return show(
      c,
      <SheetCheckPage
        language={language}
        organisationId={organisationId}
        file={sent}
        plan={plan}
        choices={desk.choices}
        seal={sealOf(sheet, plan)}
        isChangedMeanwhile={saving.outcome === 'changed-meanwhile'}
      />,
      isUseless ? 422 : saving.outcome === 'changed-meanwhile' ? 409 : 200,
    )
  })

async function showForm(
  c: Context<AppEnv>,
  organisationId: string,
  refusal?: SheetRefusal,
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const savedId = c.req.query('saved')
  const { organisations, saved } = await asActor(db, actor, now, async (tx) => {
    const sheet = savedId === undefined ? undefined : await savedSheet(tx, savedId, actor)
    const { drafts } = sheet === undefined ? { drafts: [] } : await deskOf(tx, organisationId)
    const among = (ids: readonly string[]) => drafts.filter(({ id }) => ids.includes(id))
    return {
      organisations: await deskOrganisations(tx, [organisationId]),
      saved: sheet && { added: among(sheet.added), changed: among(sheet.changed) },
    }
  })
  const [organisation] = organisations
  if (organisation === undefined) return c.notFound()
  const faults =
    refusal === undefined ? [] : [{ field: 'file', text: say(refusal.message, language, refusal.values) }]
  return show(
    c,
    <SheetPage language={language} organisation={organisation} faults={faults} saved={saved} />,
    faults.length > 0 ? 422 : 200,
  )
}

/** A chosen file, or the one that comes back with its confirmation. */
async function sentFile(form: Readonly<Record<string, unknown>>): Promise<SheetFile | undefined> {
  const { file, name, content } = form
  if (file instanceof File) return { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) }
  if (typeof content !== 'string') return undefined
  return { name: textOf(name), bytes: Buffer.from(content, 'base64') }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function show(c: Context<AppEnv>, body: Parameters<typeof renderPage>[2], status: 200 | 409 | 422) {
  const { language } = c.var
  const title = say(sheetMessages.title, language)
  const items = [
    { label: say(deskMessages.title, language), href: deskPaths.list(language) },
    { label: title },
  ]
  const breadcrumb = <Breadcrumb language={language} items={items} />
  const lead = say(sheetMessages.lead, language)
  return renderPage(c, { title, lead, current: 'account', robots: 'noindex', breadcrumb }, body, status)
}
