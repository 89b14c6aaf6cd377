import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { AttendanceMark } from '../attendance/attendance.ts'
import type { CompletionRule, LessonMark } from './completion.ts'

export async function ruleOf(db: Db, intakeId: string): Promise<CompletionRule | undefined> {
  return rowOf(
    db,
    sql<CompletionRule>`
      select lessons_share as "lessonsShare", assessment from completion_rule where intake_id = ${intakeId}
    `,
  )
}

/** One lesson of an application's run, with what was marked. */
export interface ParticipantLesson extends LessonMark {
  readonly id: string
  readonly endsAt: Date
  readonly room: string | null
  readonly placeName: Localised | null
  readonly mark: AttendanceMark | null
  readonly hasExcuse: boolean
}

export async function lessonsOf(db: Db, applicationId: string): Promise<ParticipantLesson[]> {
  return rowsOf(
    db,
    sql<ParticipantLesson>`
      select lesson.id, lesson.starts_at as "startsAt", lesson.ends_at as "endsAt", lesson.room,
        place.name as "placeName", lesson.cancelled_at is not null as "isCancelled", attendance.mark,
        lesson_excuse.lesson_id is not null as "hasExcuse"
      from application
      join intake on intake.id = application.intake_id
      join lesson on lesson.opportunity_id = intake.opportunity_id
      left join place on place.id = lesson.place_id
      left join attendance on attendance.lesson_id = lesson.id and attendance.application_id = application.id
      left join lesson_excuse on lesson_excuse.lesson_id = lesson.id
        and lesson_excuse.application_id = application.id
      where application.id = ${applicationId}
      order by lesson.starts_at, lesson.id
    `,
  )
}

/** Whether the assessment was passed; null while nobody has said. */
export async function assessmentOf(db: Db, applicationId: string): Promise<boolean | null> {
  const row = await rowOf(
    db,
    sql<{ passed: boolean }>`select passed from assessment_result where application_id = ${applicationId}`,
  )
  return row?.passed ?? null
}
