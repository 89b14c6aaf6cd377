import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { AttendanceMark, LessonTime } from './attendance.ts'

/** A lesson whose list the actor keeps. */
export interface KeptLesson extends LessonTime {
  readonly id: string
  readonly opportunityId: string
  readonly title: Localised
  readonly placeName: Localised | null
  readonly room: string | null
}

export interface ListedLesson extends KeptLesson {
  readonly participants: number
  readonly marked: number
}

/** States in which somebody stands on the list of a lesson. */
export const listedStates = ['confirmed', 'attending', 'completed', 'no-show'] as const

const lessonColumns = sql`
  lesson.id, lesson.opportunity_id as "opportunityId", lesson.starts_at as "startsAt", lesson.ends_at as "endsAt",
  lesson.cancelled_at as "cancelledAt", lesson.room, specification.title, place.name as "placeName"`

const lessonTables = sql`
  lesson
  join opportunity on opportunity.id = lesson.opportunity_id
  join learning_specification as specification on specification.id = opportunity.specification_id
  left join place on place.id = lesson.place_id`

/** Days around today whose lessons are listed. */
const listedDays = 60
const mostLessons = 100

/** Lessons of the actor's runs in the weeks before and after now. */
export async function lessonsKept(db: Db, now: Date): Promise<ListedLesson[]> {
  const span = listedDays * 24 * 3_600_000
  const [from, until] = [new Date(now.getTime() - span), new Date(now.getTime() + span)]
  return rowsOf(
    db,
    sql<ListedLesson>`
      select ${lessonColumns},
        (select count(*)::int from application join intake on intake.id = application.intake_id
          where intake.opportunity_id = lesson.opportunity_id and application.state = any(${[...listedStates]}::text[])
        ) as participants,
        (select count(*)::int from attendance where attendance.lesson_id = lesson.id) as marked
      from ${lessonTables}
      where (
          lesson.opportunity_id in (select taught_opportunities())
          or opportunity.organisation_id in (select held_organisations('provider-editor'))
        )
        and lesson.starts_at between ${from} and ${until}
        and exists (select 1 from intake where intake.opportunity_id = lesson.opportunity_id)
      order by lesson.starts_at, lesson.id limit ${mostLessons}
    `,
  )
}

export async function findKeptLesson(db: Db, id: string): Promise<KeptLesson | undefined> {
  return rowOf(
    db,
    sql<KeptLesson>`
      select ${lessonColumns} from ${lessonTables}
      where lesson.id = ${id} and keeps_lists_of(lesson.opportunity_id)
    `,
  )
}

export interface Participant {
  readonly applicationId: string
  readonly code: string
  /** Null once the person is erased. */
  readonly name: string | null
  readonly mark: AttendanceMark | null
  readonly codedAt: Date | null
  readonly excuse: string | null
  readonly corrections: number
}

/** Who stands on the list of a lesson, by name. */
export async function participantsOf(db: Db, lesson: KeptLesson): Promise<Participant[]> {
  return rowsOf(
    db,
    sql<Participant>`
      select application.id as "applicationId", application.code, person.name, attendance.mark,
        attendance.coded_at as "codedAt", lesson_excuse.text as excuse,
        (select count(*)::int from attendance_correction as correction
          where correction.lesson_id = ${lesson.id} and correction.application_id = application.id) as corrections
      from application
      join intake on intake.id = application.intake_id
      left join person on person.id = application.person_id
      left join attendance on attendance.application_id = application.id and attendance.lesson_id = ${lesson.id}
      left join lesson_excuse on lesson_excuse.application_id = application.id
        and lesson_excuse.lesson_id = ${lesson.id}
      where intake.opportunity_id = ${lesson.opportunityId}
        and application.state = any(${[...listedStates]}::text[])
      order by person.name nulls last, application.code
    `,
  )
}

/** The code of the room, for those who may show it. */
export async function lessonCode(db: Db, lessonId: string): Promise<string | undefined> {
  const row = await rowOf(
    db,
    sql<{ code: string }>`select code from lesson_code where lesson_id = ${lessonId}`,
  )
  return row?.code
}
