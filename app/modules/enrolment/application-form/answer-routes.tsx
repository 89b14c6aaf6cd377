import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues } from '../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { documentsOf } from '../document/document-queries.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { participationPaths } from '../participation-paths.ts'
import { documentCounts, saveAnswers } from './answer-commands.ts'
import { isWritable } from '../application/application-state.ts'
import { answerField } from './answer-field.tsx'
import { answerMessages } from './answer-messages.ts'
import { AnswerPage, CheckPage } from './answer-pages.tsx'
import { answerFaults, formSteps, typedAnswers, type AnswerFault, type Answers } from './answer.ts'
import { answersOf, askedForm, findOwnApplication, formOf, type FormApplication } from './form-queries.ts'
import { submissionMessages } from './submission-messages.ts'
import { submitApplication } from './submission-commands.ts'
import type { Question } from './question.ts'

const idPattern = ':id{[0-9a-z]{20}}'

export const answerRoutes = new Hono<AppEnv>()
  .get(`/account/applications/${idPattern}/form/:step{[1-9]|10}`, async (c) => {
    const { db, actor, now, language } = c.var
    const found = await asActor(db, actor, now, async (tx) => {
      const application = await findOwnApplication(tx, c.req.param('id'))
      if (application === undefined) return undefined
      const { questions } = await formOf(tx, application.intakeId)
      return { application, questions, answers: await answersOf(tx, application.id) }
    })
    if (found === undefined) return c.notFound()
    const { application, questions, answers } = found
    const step = Number(c.req.param('step'))
    const asked = formSteps(questions)[step - 1]
    if (!isWritable(application.state)) {
      return c.redirect(participationPaths.form(language, application.id, 'check'), 303)
    }
    // A form without questions of this kind begins with its documents.
    if (asked === undefined) return c.redirect(participationPaths.documents(language, application.id), 303)
    return answerPage(c, { application, questions, asked, step, answers })
  })
  .post(`/account/applications/${idPattern}/form/:step{[1-9]|10}`, async (c) => {
    const { db, actor, now, language } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    const found = await asActor(db, actor, now, async (tx) => {
      const application = await findOwnApplication(tx, c.req.param('id'))
      return application && { application, questions: (await formOf(tx, application.intakeId)).questions }
    })
    if (found === undefined) return c.notFound()
    const { application, questions } = found
    const step = Number(c.req.param('step'))
    const asked = formSteps(questions)[step - 1]
    if (asked === undefined) return c.redirect(participationPaths.documents(language, application.id), 303)
    const answers = typedAnswers(asked, answersIn(asked, values))
    const saved = await saveAnswers(db, application.id, asked, answers, actor, now)
    if (saved === 'not-found') return c.notFound()
    if (saved === 'already-sent') {
      return c.redirect(participationPaths.form(language, application.id, 'check'), 303)
    }
    if (values['go']?.[0] === 'later') return c.redirect(enrolmentPaths.applications(language), 303)
    if (saved.faults.length > 0) {
      return answerPage(c, { application, questions, asked, step, answers, faults: saved.faults })
    }
    const isLast = step === formSteps(questions).length
    return c.redirect(
      isLast
        ? participationPaths.documents(language, application.id)
        : participationPaths.form(language, application.id, step + 1),
      303,
    )
  })
  .get(`/account/applications/${idPattern}/form/check`, (c) => checkPage(c, c.req.param('id')))
  .post(`/account/applications/${idPattern}/submission`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const answer = await submitApplication(db, c.req.param('id'), actor, baseUrl, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'submitted') return c.redirect(enrolmentPaths.applications(language), 303)
    return checkPage(c, c.req.param('id'), say(submissionMessages[answer], language))
  })

interface Answering {
  readonly application: FormApplication
  readonly questions: readonly Question[]
  readonly asked: readonly Question[]
  readonly step: number
  readonly answers: Answers
  readonly faults?: readonly AnswerFault[]
}

function answerPage(c: Context<AppEnv>, { application, faults = [], ...form }: Answering): Promise<Response> {
  const { language } = c.var
  return renderPage(
    c,
    pageText(application, language),
    <AnswerPage
      language={language}
      applicationId={application.id}
      {...form}
      faults={faults.map((fault) => ({ field: answerField(fault.field), text: faultText(fault, language) }))}
    />,
    faults.length > 0 ? 422 : 200,
  )
}

async function checkPage(c: Context<AppEnv>, id: string, refusal?: string): Promise<Response> {
  const { db, actor, now, language } = c.var
  const found = await asActor(db, actor, now, async (tx) => {
    const application = await findOwnApplication(tx, id)
    if (application === undefined) return undefined
    const asked = isWritable(application.state) ? undefined : await askedForm(tx, id)
    const questions = asked ?? (await formOf(tx, application.intakeId)).questions
    const answers = await answersOf(tx, id)
    const faults = answerFaults(questions, answers, await documentCounts(tx, id))
    return { application, questions, answers, faults, documents: await documentsOf(tx, id) }
  })
  if (found === undefined) return c.notFound()
  const { application, ...form } = found
  return renderPage(
    c,
    pageText(application, language),
    <CheckPage
      language={language}
      applicationId={id}
      {...form}
      faultText={(fault) => faultText(fault, language)}
      isWritable={isWritable(application.state)}
      refusal={refusal}
    />,
    refusal === undefined ? 200 : 422,
  )
}

function pageText(application: FormApplication, language: Language) {
  return {
    title: say(answerMessages.title, language, { course: plainTextIn(application.title, language) }),
    robots: 'noindex',
    current: 'account',
  } as const
}

function faultText({ code }: AnswerFault, language: Language): string {
  return say(code === 'no-document' ? answerMessages.noDocument : fieldFaultMessages[code], language)
}

/** The form's fields by the code of their question. */
function answersIn(questions: readonly Question[], values: Answers): Answers {
  return Object.fromEntries(questions.map(({ code }) => [code, values[answerField(code)] ?? []] as const))
}
