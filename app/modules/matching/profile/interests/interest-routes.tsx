import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { errorIn, faultsOf } from '../../../../shared/forms/field-faults.ts'
import {
  formValues,
  readForm,
  type FieldRefusal,
  type FormValues,
} from '../../../../shared/forms/form-reader.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { renderPage } from '../../../../shared/web/render.tsx'
import type { Answers } from '../profile-answers.ts'
import { keepAnswers } from '../profile-commands.ts'
import { keepHolder, profileOf } from '../profile-cookie.ts'
import { profilePaths } from '../profile-paths.ts'
import { StepForm, StepProgress } from '../step-page.tsx'
import { interestMessages as messages } from './interest-messages.ts'
import { InterestStartPage, StatementFields } from './interest-pages.tsx'
import { longParts, shortParts, statementsOfPart } from './interest-parts.ts'
import { allInterestTypes, interestScale, statementsById } from './interest-queries.ts'

const points = ['1', '2', '3', '4', '5'] as const

export const interestRoutes = new Hono<AppEnv>()
  .get('/match/interests', async (c) => {
    const { db, language } = c.var
    const [profile, types] = await Promise.all([profileOf(c), allInterestTypes(db)])
    const answers = profile?.answers ?? {}
    return renderPage(
      c,
      {
        title: say(messages.title, language),
        lead: say(messages.lead, language),
        current: 'match',
        robots: 'noindex',
        breadcrumb: <StepProgress language={language} step="interests" answers={answers} />,
      },
      <InterestStartPage language={language} answers={answers} types={types} />,
    )
  })
  .get('/match/interests/:part{[0-9]{1,2}}', async (c) => {
    const part = Number(c.req.param('part'))
    if (part < 1 || part > longParts) return c.notFound()
    const profile = await profileOf(c)
    const statements = Object.entries(profile?.answers.statements ?? {})
    const values = Object.fromEntries(statements.map(([id, point]) => [id, [String(point)]]))
    return showStatements(c, part, values, [])
  })
  .post('/match/interests/:part{[0-9]{1,2}}', async (c) => {
    const part = Number(c.req.param('part'))
    if (part < 1 || part > longParts) return c.notFound()
    const form = readForm(formValues(await c.req.parseBody({ all: true })))
    const given = statementsOfPart(part).flatMap((id) => {
      const point = form.choice(id, points)
      return point === undefined ? [] : [[id, Number(point)] as const]
    })
    if (form.refusals.length > 0) return showStatements(c, part, form.values, form.refusals, 422)
    const change = ({ statements }: Answers) => ({
      statements: { ...statements, ...Object.fromEntries(given) },
    })
    await keepAnswers(c.var.db, await keepHolder(c), change, c.var.now)
    return c.redirect(pathAfterPart(c, part), 303)
  })

/** The short form ends after its fifth page, the long one after its tenth; both show what came out. */
function pathAfterPart(c: Context<AppEnv>, part: number): string {
  const { language } = c.var
  const isLast = part === shortParts || part === longParts
  return isLast ? profilePaths.step(language, 'interests') : profilePaths.statements(language, part + 1)
}

async function showStatements(
  c: Context<AppEnv>,
  part: number,
  values: FormValues,
  refusals: readonly FieldRefusal[],
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const { db, language } = c.var
  const [profile, statements, scale] = await Promise.all([
    profileOf(c),
    statementsById(db, statementsOfPart(part)),
    interestScale(db),
  ])
  const faults = faultsOf(refusals, language)
  const parts = part <= shortParts ? shortParts : longParts
  return renderPage(
    c,
    {
      title: say(messages.partTitle, language),
      lead: say(messages.partLead, language, { part, parts }),
      current: 'match',
      robots: 'noindex',
      breadcrumb: <StepProgress language={language} step="interests" answers={profile?.answers ?? {}} />,
    },
    <StepForm
      language={language}
      step="interests"
      action={profilePaths.statements(language, part)}
      faults={faults}
    >
      <StatementFields
        language={language}
        statements={statements}
        scale={scale}
        answers={Object.fromEntries(Object.entries(values).map(([id, given]) => [id, given[0]]))}
        errorOf={errorIn(faults)}
      />
    </StepForm>,
    status,
  )
}
