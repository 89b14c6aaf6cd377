import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { isId, newId } from '../../../shared/identifier.ts'
import { recordAccess } from '../../accounts/index.ts'
import { answersOf, askedForm } from '../application-form/form-queries.ts'
import { returnApplication } from '../application-form/return-commands.ts'
import { decideAssessment } from '../completion/completion-commands.ts'
import { assessmentOf, lessonsOf, ruleOf } from '../completion/completion-queries.ts'
import { completionOf } from '../completion/completion.ts'
import { documentAnswer } from '../../../shared/document/document-answer.ts'
import { documentStore } from '../document/document-store.ts'
import { documentsOf, findDocument } from '../document/document-queries.ts'
import { changeInvoiceStatus, recordInvoice } from '../invoice/invoice-commands.ts'
import { invoicesOf } from '../invoice/invoice-queries.ts'
import { concessions, invoiceStatuses } from '../invoice/invoice.ts'
import { participationPaths } from '../participation-paths.ts'
import { DeskApplicationPage } from './desk-application-page.tsx'
import { invoiceRefusalMessages, participationMessages } from './participation-messages.ts'
import { findEditedParticipation } from './participation-queries.ts'

const application = '/desk/applications/:id{[0-9a-z]{20}}'
const largestAmount = 100_000

export const deskApplicationRoutes = new Hono<AppEnv>()
  .get(application, (c) => applicationPage(c, c.req.param('id')))
  .get(`${application}/documents/:document{[0-9a-z]{20}}`, async (c) => {
    const { db, actor, now } = c.var
    const { id, document: documentId } = c.req.param()
    const found = await asActor(db, actor, now, async (tx) => {
      const participation = await findEditedParticipation(tx, id)
      const document = participation && (await findDocument(tx, id, documentId))
      const content = document && (await documentStore.get(tx, documentId))
      if (document === undefined || content === undefined) return undefined
      if (participation?.personId)
        await recordAccess(tx, participation.personId, 'enrolment.documents', actor, now)
      return { document, content }
    })
    return found === undefined ? c.notFound() : documentAnswer(found.document, found.content)
  })
  .post(`${application}/return`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const answer = await returnApplication(db, id, actor, baseUrl, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'returned') {
      return c.redirect(`${participationPaths.deskApplication(language, id)}?saved=yes`, 303)
    }
    const fault = { field: 'answers', text: say(participationMessages.notReturnable, language) }
    return applicationPage(c, id, { faults: [fault] })
  })
  .post(`${application}/assessment`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const passed = readForm(formValues(await c.req.parseBody())).choice('passed', ['yes', 'no'])
    if (passed === undefined) {
      const fault = { field: 'passed', text: say(fieldFaultMessages.missing, language) }
      return applicationPage(c, id, { faults: [fault] })
    }
    const answer = await decideAssessment(db, id, passed === 'yes', actor, baseUrl, now)
    if (answer === 'not-found') return c.notFound()
    return c.redirect(`${participationPaths.deskApplication(language, id)}?saved=yes`, 303)
  })
  .post(`${application}/invoices`, async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const key = form.values['key']?.[0] ?? ''
    const reference = form.line('reference', 40)
    const fullEur = form.number('full', 0, largestAmount)
    const dueEur = form.number('due', 0, largestAmount)
    const concession = form.choice('concession', concessions)
    const dueOn = form.day('due-on')
    const refused = new Set(form.refusals.map(({ field }) => field))
    const missing = (['full', 'due', 'due-on'] as const).filter(
      (field) => (form.values[field]?.[0]?.trim() ?? '') === '' && !refused.has(field),
    )
    const faults = [
      ...faultsOf(form.refusals, language),
      ...missing.map((field) => ({ field, text: say(fieldFaultMessages.missing, language) })),
    ]
    const isWhole =
      reference !== undefined && fullEur !== undefined && dueEur !== undefined && dueOn !== undefined
    if (faults.length > 0 || !isWhole || !isId(key)) {
      return applicationPage(c, id, { faults, typed: form.values })
    }
    const invoice = { applicationId: id, reference, fullEur, dueEur, concession, dueOn, key }
    const answer = await recordInvoice(db, invoice, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'recorded') {
      return c.redirect(`${participationPaths.deskApplication(language, id)}?saved=yes`, 303)
    }
    const field = answer === 'more-than-full' ? 'due' : 'concession'
    const fault = { field, text: say(invoiceRefusalMessages[answer], language) }
    return applicationPage(c, id, { faults: [fault], typed: form.values })
  })
  .post(`${application}/invoices/:invoice{[0-9a-z]{20}}/status`, async (c) => {
    const { db, actor, now, language } = c.var
    const { id, invoice } = c.req.param()
    const status = readForm(formValues(await c.req.parseBody())).choice('status', invoiceStatuses)
    if (status === undefined) return applicationPage(c, id, { faults: [fault('missing')] })
    const answer = await changeInvoiceStatus(db, { applicationId: id, id: invoice, status }, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'changed') {
      return c.redirect(`${participationPaths.deskApplication(language, id)}?saved=yes`, 303)
    }
    return applicationPage(c, id, {
      faults: [{ field: 'invoices', text: say(invoiceRefusalMessages[answer], language) }],
    })

    function fault(code: 'missing'): FieldFault {
      return { field: 'invoices', text: say(fieldFaultMessages[code], language) }
    }
  })

interface Typed {
  readonly faults?: readonly FieldFault[]
  readonly typed?: FormValues
}

async function applicationPage(
  c: Context<AppEnv>,
  id: string,
  { faults = [], typed }: Typed = {},
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const found = await asActor(db, actor, now, async (tx) => {
    const participation = await findEditedParticipation(tx, id)
    if (participation === undefined) return undefined
    if (participation.personId !== null) {
      await recordAccess(tx, participation.personId, 'enrolment.application', actor, now)
    }
    const rule = await ruleOf(tx, participation.intakeId)
    const passed = await assessmentOf(tx, id)
    return {
      participation,
      questions: (await askedForm(tx, id)) ?? [],
      answers: await answersOf(tx, id),
      documents: await documentsOf(tx, id),
      passed,
      completion: rule && completionOf(rule, await lessonsOf(tx, id), passed, now),
      invoices: await invoicesOf(tx, id),
    }
  })
  if (found === undefined) return c.notFound()
  const { code } = found.participation
  return renderPage(
    c,
    { title: say(participationMessages.applicant, language, { code }), robots: 'noindex' },
    <DeskApplicationPage
      language={language}
      {...found}
      formKey={typed?.['key']?.[0] ?? newId()}
      typed={typed}
      faults={faults}
      isSaved={c.req.query('saved') === 'yes'}
    />,
    faults.length > 0 || typed !== undefined ? 422 : 200,
  )
}
