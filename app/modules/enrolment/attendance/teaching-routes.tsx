import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { participationPaths } from '../participation-paths.ts'
import { keepList } from './attendance-commands.ts'
import { attendanceMessages, attendanceRefusalMessages } from './attendance-messages.ts'
import { attendanceMarks, type AttendanceMark, type MarkingRefusal } from './attendance.ts'
import { findKeptLesson, lessonCode, lessonsKept, participantsOf } from './attendance-queries.ts'
import { makeCode } from './code-commands.ts'
import { AttendancePage, TeachingPage } from './teaching-pages.tsx'

const lesson = '/teaching/lessons/:id{[0-9a-z]{20}}'

export const teachingRoutes = new Hono<AppEnv>()
  .get('/teaching/lessons', async (c) => {
    const { db, actor, now, language } = c.var
    const lessons = await asActor(db, actor, now, (tx) => lessonsKept(tx, now))
    return renderPage(
      c,
      {
        title: say(attendanceMessages.teaching, language),
        lead: say(attendanceMessages.teachingLead, language),
        robots: 'noindex',
      },
      <TeachingPage language={language} lessons={lessons} now={now} />,
    )
  })
  .get(`${lesson}/attendance`, (c) => attendancePage(c, c.req.param('id')))
  .post(`${lesson}/attendance`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const id = c.req.param('id')
    const form = readForm(formValues(await c.req.parseBody()))
    const entries = Object.keys(form.values).flatMap((field) => {
      const mark = field.startsWith('mark-') ? form.choice(field, attendanceMarks) : undefined
      return mark === undefined ? [] : [[field.slice('mark-'.length), mark] as const]
    })
    const marks = Object.fromEntries(entries)
    const restPresent = form.values['rest']?.[0] === 'present'
    const answer = await keepList(db, { lessonId: id, marks, restPresent }, actor, baseUrl, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'saved') {
      return c.redirect(`${participationPaths.lessonAttendance(language, id)}?saved=yes`, 303)
    }
    return attendancePage(c, id, answer, marks)
  })
  .post(`${lesson}/code`, async (c) => {
    const { db, actor, now, language } = c.var
    const id = c.req.param('id')
    const answer = await makeCode(db, id, actor, now)
    if (answer === 'not-found') return c.notFound()
    if (answer === 'made') return c.redirect(`${participationPaths.lessonAttendance(language, id)}#code`, 303)
    return attendancePage(c, id, answer)
  })

async function attendancePage(
  c: Context<AppEnv>,
  id: string,
  refusal?: MarkingRefusal,
  chosen?: Readonly<Record<string, AttendanceMark>>,
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const found = await asActor(db, actor, now, async (tx) => {
    const kept = await findKeptLesson(tx, id)
    return (
      kept && { lesson: kept, participants: await participantsOf(tx, kept), code: await lessonCode(tx, id) }
    )
  })
  if (found === undefined) return c.notFound()
  return renderPage(
    c,
    {
      title: say(attendanceMessages.title, language, { course: plainTextIn(found.lesson.title, language) }),
      robots: 'noindex',
    },
    <AttendancePage
      language={language}
      {...found}
      now={now}
      isSaved={c.req.query('saved') === 'yes'}
      chosen={chosen}
      refusal={refusal === undefined ? undefined : say(attendanceRefusalMessages[refusal], language)}
    />,
    refusal === undefined ? 200 : 422,
  )
}
