import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { fieldFaultMessages, type FieldFaultCode } from '../../../../shared/forms/form-messages.ts'
import { formValues, readForm } from '../../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { renderPage } from '../../../../shared/web/render.tsx'
import {
  findConcepts,
  findOccupation,
  occupationsById,
  skillsOfOccupation,
  type NeededSkill,
  type Occupation,
} from '../../../vocabulary/index.ts'
import { experienceKinds, type Answers, type Experience } from '../profile-answers.ts'
import { keepAnswers } from '../profile-commands.ts'
import { keepHolder, profileOf } from '../profile-cookie.ts'
import { profilePaths } from '../profile-paths.ts'
import { StepForm, StepProgress } from '../step-page.tsx'
import { experienceMessages as messages } from './experience-messages.ts'
import { ExperiencePage, ExperienceSkills } from './experience-pages.tsx'

const shown = 10
const longestText = 100
const mostExperience = 20

export const experienceRoutes = new Hono<AppEnv>()
  .get('/match/experience', (c) => showExperience(c, undefined))
  .post('/match/experience', async (c) => {
    const { db, language, now } = c.var
    const body = formValues(await c.req.parseBody({ all: true }))
    const form = readForm(body)
    const kind = form.choice('kind', experienceKinds)
    const occupation = await findOccupation(db, body['occupation']?.[0] ?? '')
    if (occupation === undefined || kind === undefined) return showExperience(c, 'unknown-choice')
    const known = (await profileOf(c))?.answers.experience ?? []
    if (known.length >= mostExperience) return showExperience(c, 'too-many')
    const skills = await skillsOfOccupation(db, occupation.id)
    const essential = skills.filter((skill) => skill.relation === 'essential').map((skill) => skill.id)
    const added: Experience = { occupation: occupation.id, kind, skills: essential }
    await keepAnswers(db, await keepHolder(c), (answers) => withExperience(answers, added, 'keep'), now)
    return c.redirect(profilePaths.experience(language, occupation.id), 303)
  })
  .get('/match/experience/:uuid', async (c) => {
    const occupation = await findOccupation(c.var.db, `occupation/${c.req.param('uuid')}`)
    if (occupation === undefined) return c.notFound()
    const known = (await profileOf(c))?.answers.experience?.find((item) => item.occupation === occupation.id)
    const skills = await skillsOfOccupation(c.var.db, occupation.id)
    return showSkills(c, occupation, skills, known?.skills ?? [], undefined)
  })
  .post('/match/experience/:uuid', async (c) => {
    const { db, language, now } = c.var
    const occupation = await findOccupation(db, `occupation/${c.req.param('uuid')}`)
    if (occupation === undefined) return c.notFound()
    const form = readForm(formValues(await c.req.parseBody({ all: true })))
    const skills = await skillsOfOccupation(db, occupation.id)
    const ticked = form.choices(
      'skill',
      skills.map((skill) => skill.id),
    )
    const [refusal] = form.refusals
    if (refusal !== undefined) return showSkills(c, occupation, skills, ticked, refusal.code)
    const changed = { occupation: occupation.id, kind: 'work', skills: ticked } as const
    await keepAnswers(db, await keepHolder(c), (answers) => withExperience(answers, changed, 'replace'), now)
    return c.redirect(profilePaths.step(language, 'experience'), 303)
  })
  .post('/match/experience/:uuid/removal', async (c) => {
    const { db, language, now } = c.var
    const occupation = `occupation/${c.req.param('uuid')}`
    await keepAnswers(
      db,
      await keepHolder(c),
      ({ experience = [] }) => {
        const left = experience.filter((item) => item.occupation !== occupation)
        return { experience: left.length === 0 ? null : left }
      },
      now,
    )
    return c.redirect(profilePaths.step(language, 'experience'), 303)
  })

/** Adds an occupation once; `replace` takes the new skills and keeps how it was gained. */
function withExperience({ experience = [] }: Answers, item: Experience, ifKnown: 'keep' | 'replace') {
  const known = experience.find((other) => other.occupation === item.occupation)
  if (known === undefined) return { experience: [...experience, item] }
  const joined = ifKnown === 'keep' ? { ...known, kind: item.kind } : { ...item, kind: known.kind }
  return { experience: experience.map((other) => (other === known ? joined : other)) }
}

async function showExperience(c: Context<AppEnv>, fault: FieldFaultCode | undefined): Promise<Response> {
  const { db, language } = c.var
  const text = c.req.query('q')?.trim().slice(0, longestText) || undefined
  const profile = await profileOf(c)
  const experience = profile?.answers.experience ?? []
  const [labels, found] = await Promise.all([
    occupationsById(
      db,
      experience.map((item) => item.occupation),
    ),
    text === undefined ? [] : findConcepts(db, text, language, ['occupation'], shown),
  ])
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(fault === undefined ? messages.lead : fieldFaultMessages[fault], language),
      current: 'match',
      robots: 'noindex',
      breadcrumb: <StepProgress language={language} step="experience" answers={profile?.answers ?? {}} />,
    },
    <ExperiencePage
      language={language}
      experience={experience}
      labels={new Map(labels.map((occupation) => [occupation.id, occupation.label]))}
      text={text}
      found={found}
    />,
    fault === undefined ? 200 : 422,
  )
}

async function showSkills(
  c: Context<AppEnv>,
  occupation: Occupation,
  skills: readonly NeededSkill[],
  ticked: readonly string[],
  fault: FieldFaultCode | undefined,
): Promise<Response> {
  const { language } = c.var
  const error = fault && say(fieldFaultMessages[fault], language)
  const status: ContentfulStatusCode = fault === undefined ? 200 : 422
  const answers = (await profileOf(c))?.answers ?? {}
  return renderPage(
    c,
    {
      title: `${say(messages.skillsTitle, language)} ${plainTextIn(occupation.label, language)}`,
      lead: say(messages.skillsLead, language),
      current: 'match',
      robots: 'noindex',
      breadcrumb: <StepProgress language={language} step="experience" answers={answers} />,
    },
    <StepForm
      language={language}
      step="experience"
      action={profilePaths.experience(language, occupation.id)}
      faults={error === undefined ? [] : [{ field: 'skill', text: error }]}
    >
      <ExperienceSkills language={language} skills={skills} ticked={ticked} error={error} />
    </StepForm>,
    status,
  )
}
