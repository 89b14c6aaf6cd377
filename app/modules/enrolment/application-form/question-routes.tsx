import { Hono, type Context } from 'hono'

import { formValues, type FormValues } from '../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { organisationsOf } from '../../accounts/index.ts'
import { findIntake } from '../intake/intake-queries.ts'
import type { Intake } from '../intake/intake.ts'
import { participationPaths } from '../participation-paths.ts'
import { raiseQuestion, removeQuestion, saveQuestion } from './form-commands.ts'
import { formOf } from './form-queries.ts'
import { questionMessages, questionRefusalMessages } from './question-messages.ts'
import { QuestionListPage, QuestionPage } from './question-pages.tsx'
import { largestQuestion, questionFrom, sizeOf, type Question, type TypedQuestion } from './question.ts'
import { asTyped, blankQuestion, typedQuestion } from './typed-question.ts'

const intakePath = '/desk/intakes/:id{[0-9a-z]{20}}/questions'
const question = `${intakePath}/:code{[a-z][a-z0-9-]{0,39}}`

export const questionRoutes = new Hono<AppEnv>()
  .get(intakePath, async (c) => {
    const { db, language } = c.var
    const intake = await editedIntake(c, c.req.param('id'))
    if (intake === undefined) return c.notFound()
    const { questions } = await formOf(db, intake.id)
    return renderPage(
      c,
      {
        title: say(questionMessages.title, language, { course: plainTextIn(intake.title, language) }),
        lead: say(questionMessages.lead, language),
        robots: 'noindex',
      },
      <QuestionListPage language={language} intakeId={intake.id} questions={questions} />,
    )
  })
  .get(question, async (c) => {
    const intake = await editedIntake(c, c.req.param('id'))
    if (intake === undefined) return c.notFound()
    const { questions, version } = await formOf(c.var.db, intake.id)
    const code = codeIn(c.req.param('code'))
    const known = questions.find((candidate) => candidate.code === code)
    if (code !== undefined && known === undefined) return c.notFound()
    const typed = known === undefined ? blankQuestion : asTyped(known)
    return questionPage(c, { intakeId: intake.id, code, typed, version, known })
  })
  .post(question, async (c) => {
    const { db, actor, now, language } = c.var
    const intakeId = c.req.param('id')
    const code = codeIn(c.req.param('code'))
    const values = formValues(await c.req.parseBody())
    const typed = typedQuestion(values)
    const change = { intakeId, code, typed, version: versionIn(values) }
    const answer = await saveQuestion(db, change, organisationsOf(actor, 'provider-editor'), actor, now)
    if (answer === 'saved') return c.redirect(participationPaths.questions(language, intakeId), 303)
    if (answer === 'not-found') return c.notFound()
    const { questions, version } = await formOf(db, intakeId)
    const text =
      answer === 'changed-meanwhile'
        ? say(questionMessages.changedMeanwhile, language)
        : say(questionRefusalMessages[answer], language)
    const known = questions.find((candidate) => candidate.code === code)
    return questionPage(c, { intakeId, code, typed, version, known }, text)
  })
  .post(`${question}/place`, (c) => changeList(c, c.req.param(), raiseQuestion))
  .post(`${question}/removal`, (c) => changeList(c, c.req.param(), removeQuestion))

/** Moves or removes the question, and shows the list again. */
async function changeList(
  c: Context<AppEnv>,
  { id: intakeId, code }: { readonly id: string; readonly code: string },
  change: typeof raiseQuestion,
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const editedFor = organisationsOf(actor, 'provider-editor')
  const answer = await change(db, { intakeId, code }, editedFor, actor, now)
  return answer === 'saved' ? c.redirect(participationPaths.questions(language, intakeId), 303) : c.notFound()
}

/** The intake, where the actor edits for its organisation. */
export async function editedIntake(c: Context<AppEnv>, id: string): Promise<Intake | undefined> {
  const intake = await findIntake(c.var.db, id)
  const own = organisationsOf(c.var.actor, 'provider-editor')
  return intake !== undefined && own.includes(intake.organisationId) ? intake : undefined
}

interface Editing {
  readonly intakeId: string
  readonly code: string | undefined
  readonly typed: TypedQuestion
  readonly version: number
  readonly known: Question | undefined
}

function questionPage(c: Context<AppEnv>, { known, ...editing }: Editing, fault?: string): Promise<Response> {
  const { language } = c.var
  const title = editing.code === undefined ? questionMessages.newTitle : questionMessages.editTitle
  const bytes = sizeOf(questionFrom(editing.typed, known, []))
  return renderPage(
    c,
    { title: say(title, language), robots: 'noindex' },
    <QuestionPage
      language={language}
      {...editing}
      used={Math.ceil(bytes / 1024)}
      most={largestQuestion / 1024}
      faults={fault === undefined ? [] : [{ field: 'text', text: fault }]}
    />,
    fault === undefined ? 200 : 422,
  )
}

/** `new` is where a question is begun; no question has it for its code. */
function codeIn(text: string): string | undefined {
  return text === 'new' ? undefined : text
}

function versionIn(values: FormValues): number {
  return Number(values['version']?.[0] ?? -1)
}
