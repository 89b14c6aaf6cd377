import { Hono, type Context } from 'hono'

import { errorIn } from '../../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../../shared/forms/form-messages.ts'
import {
  formValues,
  readForm,
  type FormReader,
  type FormValues,
} from '../../../../shared/forms/form-reader.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { renderPage } from '../../../../shared/web/render.tsx'
import {
  allFields,
  findConcepts,
  findOccupation,
  occupationsById,
  type Field,
} from '../../../vocabulary/index.ts'
import type { Aim } from '../profile-answers.ts'
import { keepAnswers } from '../profile-commands.ts'
import { keepHolder, profileOf } from '../profile-cookie.ts'
import { pathAfter, profilePaths } from '../profile-paths.ts'
import { StepForm, StepProgress } from '../step-page.tsx'
import { aimMessages as messages } from './aim-messages.ts'
import { OccupationAim, OtherAimFields, otherAims } from './aim-pages.tsx'

const shown = 10
const longestText = 100

export const aimRoutes = new Hono<AppEnv>()
  .get('/match/aim', async (c) => {
    const aim = (await profileOf(c))?.answers.aim
    return showAim(c, valuesOf(aim), [])
  })
  .post('/match/aim', async (c) => {
    const { db, language, now } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    const form = readForm(values)
    const aim = await readAim(c, form, await allFields(db))
    if (aim === 'field-missing') {
      return showAim(c, values, [{ field: 'field', text: say(messages.fieldMissing, language) }])
    }
    if (form.refusals.length > 0 || aim === 'unknown-choice') {
      return showAim(c, values, [{ field: 'aim', text: say(fieldFaultMessages['unknown-choice'], language) }])
    }
    await keepAnswers(db, await keepHolder(c), () => ({ aim: aim ?? null }), now)
    return c.redirect(pathAfter(language, 'aim'), 303)
  })

async function readAim(
  c: Context<AppEnv>,
  form: FormReader,
  fields: readonly Field[],
): Promise<Aim | undefined | 'field-missing' | 'unknown-choice'> {
  const wanted = form.values['occupation']?.[0]
  if (wanted !== undefined) {
    const occupation = await findOccupation(c.var.db, wanted)
    return occupation === undefined ? 'unknown-choice' : { occupation: occupation.id }
  }
  const aim = form.choice('aim', otherAims)
  const field = form.choice(
    'field',
    fields.map((candidate) => candidate.code),
  )
  switch (aim) {
    case undefined:
      return undefined
    case 'field':
      return field === undefined ? 'field-missing' : { field }
    case 'undecided':
      return { undecided: true }
    case 'civic':
    case 'personal':
      return { purpose: aim }
  }
}

function valuesOf(aim: Aim | undefined): FormValues {
  if (aim === undefined || 'occupation' in aim) return {}
  if ('field' in aim) return { aim: ['field'], field: [aim.field] }
  return { aim: ['purpose' in aim ? aim.purpose : 'undecided'] }
}

async function showAim(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[],
): Promise<Response> {
  const { db, language } = c.var
  const profile = await profileOf(c)
  const aim = profile?.answers.aim
  const text = c.req.query('q')?.trim().slice(0, longestText) || undefined
  const asked = c.req.query('occupation')
  const [fields, chosen, found] = await Promise.all([
    allFields(db),
    aim !== undefined && 'occupation' in aim ? occupationsById(db, [aim.occupation]) : [],
    text !== undefined
      ? findConcepts(db, text, language, ['occupation'], shown)
      : occupationsById(db, asked === undefined ? [] : [asked]),
  ])
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(messages.lead, language),
      current: 'match',
      robots: 'noindex',
      breadcrumb: <StepProgress language={language} step="aim" answers={profile?.answers ?? {}} />,
    },
    <>
      <OccupationAim language={language} chosen={chosen[0]} text={text} found={found} />
      <StepForm language={language} step="aim" action={profilePaths.step(language, 'aim')} faults={faults}>
        <OtherAimFields language={language} fields={fields} values={values} errorOf={errorIn(faults)} />
      </StepForm>
    </>,
    faults.length === 0 ? 200 : 422,
  )
}
