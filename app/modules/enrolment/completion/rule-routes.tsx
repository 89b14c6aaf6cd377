import { Hono, type Context } from 'hono'

import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { organisationsOf } from '../../accounts/index.ts'
import { editedIntake } from '../application-form/question-routes.tsx'
import { participationMessages } from '../participation/participation-messages.ts'
import { participationPaths } from '../participation-paths.ts'
import { saveRule } from './completion-commands.ts'
import { ruleOf } from './completion-queries.ts'
import { RulePage } from './rule-page.tsx'

const rule = '/desk/intakes/:id{[0-9a-z]{20}}/completion'

export const ruleRoutes = new Hono<AppEnv>()
  .get(rule, async (c) => {
    const known = await ruleOf(c.var.db, c.req.param('id'))
    const share = known?.lessonsShare ?? undefined
    return rulePage(c, c.req.param('id'), {
      share: share === undefined ? undefined : String(share),
      assessment: known?.assessment ?? false,
    })
  })
  .post(rule, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const share = form.number('share', 1, 100)
    const assessment = form.values['assessment']?.[0] === 'yes'
    const typed = { share: form.values['share']?.[0], assessment }
    if (form.refusals.length > 0) return rulePage(c, id, typed, faultsOf(form.refusals, language))
    const wanted = { lessonsShare: share === undefined ? null : Math.round(share), assessment }
    const own = organisationsOf(actor, 'provider-editor')
    const answer = await saveRule(db, id, wanted, own, actor, baseUrl, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'saved')
      return c.redirect(`${participationPaths.completionRule(language, id)}?saved=yes`, 303)
    return rulePage(c, id, typed, [
      { field: 'share', text: say(participationMessages.asksNothing, language) },
    ])
  })

interface TypedRule {
  readonly share: string | undefined
  readonly assessment: boolean
}

async function rulePage(
  c: Context<AppEnv>,
  id: string,
  typed: TypedRule,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { language } = c.var
  const intake = await editedIntake(c, id)
  if (intake === undefined) return c.notFound()
  return renderPage(
    c,
    {
      title: say(participationMessages.ruleTitle, language, { course: plainTextIn(intake.title, language) }),
      lead: say(participationMessages.ruleLead, language),
      robots: 'noindex',
    },
    <RulePage
      language={language}
      intakeId={id}
      {...typed}
      isSaved={c.req.query('saved') === 'yes'}
      faults={faults}
    />,
    faults.length > 0 ? 422 : 200,
  )
}
