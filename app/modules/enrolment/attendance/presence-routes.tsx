import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { participationPaths } from '../participation-paths.ts'
import { attendanceMessages, attendanceRefusalMessages } from './attendance-messages.ts'
import { enterCode } from './code-commands.ts'
import { findExcuseLesson, longestExcuse, writeExcuse } from './excuse-commands.ts'
import { CodePage, ExcusePage } from './presence-pages.tsx'

const excuse = '/account/applications/:id{[0-9a-z]{20}}/excuses/:lesson{[0-9a-z]{20}}'

export const presenceRoutes = new Hono<AppEnv>()
  .get('/account/attendance', (c) => codePage(c))
  .post('/account/attendance', async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const typed = formValues(await c.req.parseBody())['code']?.[0]?.slice(0, 40) ?? ''
    const digits = typed.replace(/[\s-]/g, '')
    if (digits === '') return codePage(c, typed, say(fieldFaultMessages.missing, language))
    const answer = await enterCode(db, digits, actor, baseUrl, now)
    if (typeof answer === 'string')
      return codePage(c, typed, say(attendanceRefusalMessages[answer], language))
    return c.redirect(`${participationPaths.participation(language, answer.applicationId)}?noted=yes`, 303)
  })
  .get(excuse, (c) => excusePage(c, c.req.param('id'), c.req.param('lesson')))
  .post(excuse, async (c) => {
    const { db, actor, now, language } = c.var
    const { id: applicationId, lesson: lessonId } = c.req.param()
    const text =
      formValues(await c.req.parseBody())
        ['text']?.[0]?.replace(/\r\n?/g, '\n')
        .trim() ?? ''
    const fault = text === '' ? 'missing' : text.length > longestExcuse ? 'too-long' : undefined
    if (fault !== undefined) {
      return excusePage(c, applicationId, lessonId, text, say(fieldFaultMessages[fault], language))
    }
    const answer = await writeExcuse(db, { applicationId, lessonId, text }, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'written')
      return c.redirect(participationPaths.participation(language, applicationId), 303)
    return excusePage(c, applicationId, lessonId, text, say(attendanceRefusalMessages[answer], language))
  })

function codePage(c: Context<AppEnv>, typed?: string, fault?: string): Promise<Response> {
  const { language } = c.var
  return renderPage(
    c,
    {
      title: say(attendanceMessages.enter, language),
      lead: say(attendanceMessages.enterLead, language),
      robots: 'noindex',
      current: 'account',
    },
    <CodePage language={language} typed={typed} faults={faultsOf('code', fault)} />,
    fault === undefined ? 200 : 422,
  )
}

async function excusePage(
  c: Context<AppEnv>,
  applicationId: string,
  lessonId: string,
  typed?: string,
  fault?: string,
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const lesson = await asActor(db, actor, now, (tx) => findExcuseLesson(tx, applicationId, lessonId))
  if (lesson === undefined) return c.notFound()
  return renderPage(
    c,
    {
      title: say(attendanceMessages.excuseTitle, language),
      lead: momentInWords(lesson.startsAt, language),
      robots: 'noindex',
      current: 'account',
    },
    <ExcusePage
      language={language}
      applicationId={applicationId}
      lessonId={lessonId}
      text={typed ?? lesson.text ?? undefined}
      faults={faultsOf('text', fault)}
    />,
    fault === undefined ? 200 : 422,
  )
}

function faultsOf(field: string, text: string | undefined): FieldFault[] {
  return text === undefined ? [] : [{ field, text }]
}
