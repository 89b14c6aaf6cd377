import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import {
  formValues,
  readForm,
  type FieldRefusal,
  type FormValues,
} from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { allPlaces } from '../../organisations/index.ts'
import { allFields } from '../../vocabulary/index.ts'
import { keepAnswers } from './profile-commands.ts'
import { keepToken, profileOf } from './profile-cookie.ts'
import { pathAfter, profilePaths, stepNames, type StepName } from './profile-paths.ts'
import { formSteps } from './profile-steps.ts'
import type { Step, StepChoices } from './step.ts'
import { StepForm, StepProgress } from './step-page.tsx'

/** Every step that is one form: shown with what is known, saved, and on to the next. */
export const stepRoutes = new Hono<AppEnv>()

for (const name of stepNames) {
  const step = formSteps[name]
  if (step === undefined) continue
  stepRoutes.get(`/match/${name}`, async (c) => {
    const profile = await profileOf(c)
    return showStep(c, name, step, step.valuesOf(profile?.answers ?? {}), [])
  })
  stepRoutes.post(`/match/${name}`, async (c) => {
    const form = readForm(formValues(await c.req.parseBody({ all: true })))
    const change = step.read(form, await choicesOf(c))
    if (form.refusals.length > 0) return showStep(c, name, step, form.values, form.refusals, 422)
    await keepAnswers(c.var.db, keepToken(c), () => change, c.var.now)
    return c.redirect(pathAfter(c.var.language, name), 303)
  })
}

async function showStep(
  c: Context<AppEnv>,
  name: StepName,
  step: Step,
  values: FormValues,
  refusals: readonly FieldRefusal[],
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const { language } = c.var
  const profile = await profileOf(c)
  const faults = refusals.map(({ field, code }) => ({ field, text: say(fieldFaultMessages[code], language) }))
  const fieldProps = {
    language,
    values,
    choices: await choicesOf(c),
    errorOf: (field: string) => faults.find((fault) => fault.field === field)?.text,
  }
  return renderPage(
    c,
    {
      title: say(step.title, language),
      lead: say(step.lead, language),
      current: 'match',
      robots: 'noindex',
      breadcrumb: <StepProgress language={language} step={name} answers={profile?.answers ?? {}} />,
    },
    <StepForm language={language} step={name} action={profilePaths.step(language, name)} faults={faults}>
      {step.Fields(fieldProps)}
    </StepForm>,
    status,
  )
}

async function choicesOf(c: Context<AppEnv>): Promise<StepChoices> {
  const [fields, places] = await Promise.all([allFields(c.var.db), allPlaces(c.var.db)])
  return { fields, places }
}
