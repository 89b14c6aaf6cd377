import { Hono, type Context } from 'hono'

import { errorIn, faultsOf } from '../../../shared/forms/field-faults.ts'
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
import type { Answers } from './profile-answers.ts'
import { keepAnswers } from './profile-commands.ts'
import { keepHolder, profileOf } from './profile-cookie.ts'
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
    const answers = await answersOf(c)
    return showStep(c, { name, step, answers, values: step.valuesOf(answers), refusals: [] })
  })
  stepRoutes.post(`/match/${name}`, async (c) => {
    const form = readForm(formValues(await c.req.parseBody({ all: true })))
    const change = step.read(form, await choicesOf(c))
    if (form.refusals.length > 0) {
      const { values, refusals } = form
      return showStep(c, { name, step, answers: await answersOf(c), values, refusals })
    }
    await keepAnswers(c.var.db, await keepHolder(c), () => change, c.var.now)
    return c.redirect(pathAfter(c.var.language, name), 303)
  })
}

interface ShownStep {
  readonly name: StepName
  readonly step: Step
  readonly answers: Answers
  readonly values: FormValues
  readonly refusals: readonly FieldRefusal[]
}

async function showStep(
  c: Context<AppEnv>,
  { name, step, answers, values, refusals }: ShownStep,
): Promise<Response> {
  const { language } = c.var
  const faults = faultsOf(refusals, language)
  const fieldProps = {
    language,
    values,
    choices: await choicesOf(c),
    errorOf: errorIn(faults),
  }
  return renderPage(
    c,
    {
      title: say(step.title, language),
      lead: say(step.lead, language),
      current: 'match',
      robots: 'noindex',
      breadcrumb: <StepProgress language={language} step={name} answers={answers} />,
    },
    <StepForm language={language} step={name} action={profilePaths.step(language, name)} faults={faults}>
      {step.Fields(fieldProps)}
    </StepForm>,
    faults.length === 0 ? 200 : 422,
  )
}

async function answersOf(c: Context<AppEnv>): Promise<Answers> {
  return (await profileOf(c))?.answers ?? {}
}

async function choicesOf(c: Context<AppEnv>): Promise<StepChoices> {
  const [fields, places] = await Promise.all([allFields(c.var.db), allPlaces(c.var.db)])
  return { fields, places }
}
