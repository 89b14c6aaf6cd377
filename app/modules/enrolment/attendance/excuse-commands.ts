import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { listedStates } from './attendance-queries.ts'
import { refuseExcuse, type ExcuseRefusal, type LessonTime } from './attendance.ts'

export interface ExcuseLesson extends LessonTime {
  readonly personId: string
  readonly text: string | null
}

export const longestExcuse = 1000

/** A lesson of the actor's own application, with what they wrote about it. */
export async function findExcuseLesson(
  db: Db,
  applicationId: string,
  lessonId: string,
): Promise<ExcuseLesson | undefined> {
  return rowOf(
    db,
    sql<ExcuseLesson>`
      select lesson.starts_at as "startsAt", lesson.ends_at as "endsAt", lesson.cancelled_at as "cancelledAt",
        application.person_id as "personId", lesson_excuse.text
      from application
      join intake on intake.id = application.intake_id
      join lesson on lesson.opportunity_id = intake.opportunity_id and lesson.id = ${lessonId}
      left join lesson_excuse on lesson_excuse.lesson_id = lesson.id
        and lesson_excuse.application_id = application.id
      where application.id = ${applicationId} and application.person_id is not null
        and application.state = any(${[...listedStates]}::text[]) and is_own_application(application.id)
    `,
  )
}

/** Says why somebody was or will be away; written again, it takes the place of what was written before. */
export async function writeExcuse(
  db: Db,
  {
    applicationId,
    lessonId,
    text,
  }: { readonly applicationId: string; readonly lessonId: string; readonly text: string },
  actor: Actor,
  now: Date,
): Promise<'written' | 'not-found' | ExcuseRefusal> {
  return asActor(db, actor, now, async (tx) => {
    const lesson = await findExcuseLesson(tx, applicationId, lessonId)
    if (lesson === undefined) return 'not-found'
    const refusal = refuseExcuse(lesson, now)
    if (refusal !== undefined) return refusal
    if (lesson.text === text) return 'written'
    await sql`
      insert into lesson_excuse (lesson_id, application_id, person_id, text, written_at)
      values (${lessonId}, ${applicationId}, ${lesson.personId}, ${text}, ${now})
      on conflict (lesson_id, application_id) do update set text = excluded.text, written_at = excluded.written_at
    `.execute(tx)
    await recordEvent(tx, 'enrolment.excuse.written', lessonId, actor, now, { application: applicationId })
    return 'written'
  })
}
