import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { documentAnswer } from '../../../shared/document/document-answer.ts'
import { documentTypeMessages } from '../../../shared/document/document-messages.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { newId } from '../../../shared/identifier.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { holds } from '../../accounts/index.ts'
import { organisationChoices } from '../application/application-queries.ts'
import { keyOf } from '../form-key.ts'
import { networkPaths } from '../network-paths.ts'
import { endAgreement, enterAgreement } from './agreement-commands.ts'
import { agreementMessages as messages } from './agreement-messages.ts'
import { AgreementsPage } from './agreement-pages.tsx'
import { agreements, findAgreementFile } from './agreement-queries.ts'

/** Administrators keep agreements; editors read those of their organisation, which row security sees to. */
export const agreementRoutes = new Hono<AppEnv>()
  .get('/agreements', (c) => showAgreements(c))
  .post('/agreements', async (c) => {
    const { db, now, language, actor } = c.var
    const body = await c.req.parseBody()
    const values = formValues(body)
    const form = readForm(values)
    const known = (await organisationChoices(db)).map(({ id }) => id)
    const organisationId = form.choice('organisation', known)
    const subject = form.line('subject', 200)
    const [fromDay, toDay] = [form.day('from'), form.day('to')]
    const faults = faultsOf(form.refusals, language)
    for (const field of ['organisation', 'from']) {
      if (!values[field]?.[0]?.trim()) {
        faults.push({ field, text: say(fieldFaultMessages.missing, language) })
      }
    }
    if (organisationId === undefined || subject === undefined || fromDay === undefined || faults.length > 0) {
      return showAgreements(c, values, faults)
    }
    const sent = body['file']
    const file =
      sent instanceof File && sent.name !== ''
        ? { name: sent.name, content: new Uint8Array(await sent.arrayBuffer()) }
        : undefined
    const agreement = { key: keyOf(form), organisationId, subject, fromDay, toDay, file }
    const answer = await asActor(db, actor, now, (tx) => enterAgreement(tx, agreement, actor, now))
    if (answer === 'entered') return c.redirect(`${networkPaths.agreements(language)}?done=saved`, 303)
    return showAgreements(c, values, [
      answer === 'days-in-disorder'
        ? { field: 'to', text: say(messages.daysInDisorder, language) }
        : { field: 'file', text: say(documentTypeMessages[answer], language) },
    ])
  })
  .get('/agreements/:id{[0-9a-z]{20}}/file', async (c) => {
    const { db, now, actor } = c.var
    const file = await asActor(db, actor, now, (tx) => findAgreementFile(tx, c.req.param('id')))
    return file === undefined ? c.notFound() : documentAnswer(file, file.content)
  })
  .post('/agreements/:id{[0-9a-z]{20}}/end', async (c) => {
    const { db, now, language, actor } = c.var
    const answer = await asActor(db, actor, now, (tx) => endAgreement(tx, c.req.param('id'), actor, now))
    return answer === 'not-found' ? c.notFound() : c.redirect(networkPaths.agreements(language), 303)
  })

async function showAgreements(
  c: Context<AppEnv>,
  values: FormValues = {},
  faults: readonly FieldFault[] = [],
) {
  const { db, now, language, actor } = c.var
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(messages.lead, language),
      robots: 'noindex',
      wide: true,
    },
    <AgreementsPage
      {...{ language, values, faults }}
      agreements={await asActor(db, actor, now, agreements)}
      organisations={holds(actor, 'regional-administrator') ? await organisationChoices(db) : undefined}
      formKey={values['key']?.[0] ?? newId()}
      isSaved={c.req.query('done') === 'saved' && faults.length === 0}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
