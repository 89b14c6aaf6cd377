import { Hono, type Context } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import { Breadcrumb } from '../../../shared/ui/breadcrumb.tsx'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import { importPaths } from '../import/import-paths.ts'
import { templateMessages } from '../import/template-messages.ts'
import { opportunityMessages } from '../opportunity/opportunity-messages.ts'
import type { LoqCheck } from './check-loq.ts'
import { loqDocumentMessages } from './loq-document-messages.ts'
import { loqValidationMessages } from './loq-validation-messages.ts'
import { LoqValidationPage } from './loq-validation-pages.tsx'
import { validateDocument, type SentDocument } from './validate-document.ts'
import { whenFree } from './when-free.ts'

interface Answer {
  readonly check?: LoqCheck
  readonly text?: string | undefined
  readonly faults?: readonly FieldFault[]
}

export const loqValidationRoutes = new Hono<AppEnv>()
  .get('/learning/check', (c) => answer(c, {}))
  .post('/learning/check', async (c) => {
    const { language } = c.var
    const form = await c.req.parseBody()
    const file = form['file'] instanceof File && form['file'].size > 0 ? form['file'] : undefined
    const text = typeof form['text'] === 'string' ? form['text'] : undefined
    const field = file === undefined ? 'text' : 'file'
    const sent = await sentDocument(file, text)
    if (sent === undefined) {
      return answer(c, { faults: [{ field: 'file', text: say(loqValidationMessages.nothing, language) }] })
    }
    const validation = await whenFree(() => validateDocument(sent))
    if (validation === 'busy') {
      return answer(c, { text, faults: [{ field, text: say(loqDocumentMessages.busy, language) }] })
    }
    if ('check' in validation) return answer(c, { text, check: validation.check })
    const { code, values } = validation.refusal.fault
    return answer(c, { text, faults: [{ field, text: say(loqDocumentMessages[code], language, values) }] })
  })

/** A browser often does not know the type of such a file, so the name and the document itself decide. */
async function sentDocument(
  file: File | undefined,
  text: string | undefined,
): Promise<SentDocument | undefined> {
  if (file !== undefined) {
    return { name: file.name, contentType: undefined, bytes: new Uint8Array(await file.arrayBuffer()) }
  }
  if (text === undefined || text.trim() === '') return undefined
  return { name: '', contentType: undefined, bytes: new TextEncoder().encode(text) }
}

function answer(c: Context<AppEnv>, { check, text, faults = [] }: Answer): Promise<Response> {
  const { language, baseUrl } = c.var
  const title = say(loqValidationMessages.title, language)
  const breadcrumb = (
    <Breadcrumb
      language={language}
      items={[
        { label: say(opportunityMessages.learning, language), href: cataloguePaths.list(language) },
        { label: say(templateMessages.title, language), href: importPaths.template(language) },
        { label: title },
      ]}
    />
  )
  return renderPage(
    c,
    { title, lead: say(loqValidationMessages.lead, language), wide: true, breadcrumb },
    <LoqValidationPage language={language} baseUrl={baseUrl} check={check} text={text} faults={faults} />,
    faults.length > 0 ? 422 : 200,
  )
}
