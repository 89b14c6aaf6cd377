import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { newId } from '../../../shared/identifier.ts'
import { isWritable } from '../application/application-state.ts'
import { findOwnApplication, formOf } from '../application-form/form-queries.ts'
import { participationPaths } from '../participation-paths.ts'
import { documentAnswer } from '../../../shared/document/document-answer.ts'
import { addDocument, removeDocument } from './document-commands.ts'
import { documentMessages, documentRefusalMessages } from './document-messages.ts'
import { DocumentsPage } from './document-pages.tsx'
import { documentsOf, findDocument } from './document-queries.ts'
import { documentStore } from './document-store.ts'
import type { DocumentRefusal } from './document-limit.ts'

const application = '/account/applications/:id{[0-9a-z]{20}}'

export const documentRoutes = new Hono<AppEnv>()
  .get(`${application}/documents`, (c) => documentsPage(c, c.req.param('id')))
  .post(`${application}/documents`, async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const form = await c.req.parseBody()
    const file = form['file']
    const [key, asked] = [textIn(form['key']), textIn(form['question'])]
    if (!(file instanceof File) || file.name === '' || key === '') {
      return documentsPage(c, id, { refusal: 'no-file', chosen: asked, key })
    }
    const content = new Uint8Array(await file.arrayBuffer())
    const questionCode = /^[a-z][a-z0-9-]{0,39}$/.test(asked) ? asked : undefined
    const sent = { applicationId: id, questionCode, name: file.name, content, key }
    const answer = await addDocument(db, sent, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'added') return c.redirect(participationPaths.documents(language, id), 303)
    return documentsPage(c, id, { refusal: answer, chosen: asked, key })
  })
  .get(`${application}/documents/:document{[0-9a-z]{20}}`, async (c) => {
    const { db, actor, now } = c.var
    const [id, documentId] = [c.req.param('id'), c.req.param('document')]
    const found = await asActor(db, actor, now, async (tx) => {
      if ((await findOwnApplication(tx, id)) === undefined) return undefined
      const document = await findDocument(tx, id, documentId)
      const content = document && (await documentStore.get(tx, documentId))
      return document && content && { document, content }
    })
    return found === undefined ? c.notFound() : documentAnswer(found.document, found.content)
  })
  .post(`${application}/documents/:document{[0-9a-z]{20}}/removal`, async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const answer = await removeDocument(db, id, c.req.param('document'), actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'already-sent') return documentsPage(c, id, { refusal: answer })
    return c.redirect(participationPaths.documents(language, id), 303)
  })

interface Refused {
  readonly refusal?: DocumentRefusal | 'already-sent'
  readonly chosen?: string
  readonly key?: string
}

async function documentsPage(c: Context<AppEnv>, id: string, { refusal, chosen, key }: Refused = {}) {
  const { db, actor, now, language } = c.var
  const found = await asActor(db, actor, now, async (tx) => {
    const own = await findOwnApplication(tx, id)
    if (own === undefined) return undefined
    const { questions } = await formOf(tx, own.intakeId)
    return { own, questions, documents: await documentsOf(tx, id) }
  })
  if (found === undefined) return c.notFound()
  if (!isWritable(found.own.state) && refusal === undefined) {
    return c.redirect(participationPaths.form(language, id, 'check'), 303)
  }
  return renderPage(
    c,
    { title: say(documentMessages.title, language), robots: 'noindex', current: 'account' },
    <DocumentsPage
      language={language}
      applicationId={id}
      questions={found.questions}
      documents={found.documents}
      formKey={key || newId()}
      chosen={chosen || undefined}
      faults={
        refusal === undefined
          ? []
          : [{ field: 'file', text: say(documentRefusalMessages[refusal], language) }]
      }
    />,
    refusal === undefined ? 200 : 422,
  )
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 100) : ''
}
