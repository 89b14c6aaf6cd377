import { randomInt } from 'node:crypto'

import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { advanceParticipants } from '../completion/completion-commands.ts'
import { attendanceClerk, lockIntakesOf, saveMark } from './attendance-commands.ts'
import { findKeptLesson, listedStates } from './attendance-queries.ts'
import {
  isAttended,
  isCodeTime,
  isForgotten,
  isHeldBack,
  markByCode,
  refuseMarking,
  type AttendanceMark,
  type CodeRefusal,
  type LessonTime,
  type MarkingRefusal,
} from './attendance.ts'

/** Makes the code of a lesson; one that is there already stays, so that the wall and the list say the same. */
export async function makeCode(
  db: Db,
  lessonId: string,
  actor: Actor,
  now: Date,
): Promise<'made' | 'not-found' | MarkingRefusal> {
  return asActor(db, actor, now, async (tx) => {
    const lesson = await findKeptLesson(tx, lessonId)
    if (lesson === undefined) return 'not-found'
    const refusal = refuseMarking(lesson, now)
    if (refusal !== undefined) return refusal
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const made = await sql`
      insert into lesson_code (lesson_id, code, made_by, made_at) values (${lessonId}, ${code}, ${actor.id}, ${now})
      on conflict (lesson_id) do nothing
    `.execute(tx)
    if (made.numAffectedRows === 1n) await recordEvent(tx, 'enrolment.lesson-code.made', lessonId, actor, now)
    return 'made'
  })
}

export interface CodeTaken {
  readonly applicationId: string
  readonly mark: AttendanceMark
}

/**
 * Notes that somebody is in the room. The code is looked for among their own lessons of this hour only, so it opens
 * nothing to anybody else; after some wrong ones they wait.
 */
export async function enterCode(
  db: Db,
  typed: string,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<CodeTaken | CodeRefusal> {
  // The person may not read codes, nor write marks: the clerk does both for them.
  return asActor(db, attendanceClerk, now, async (tx) => {
    if (await mustWait(tx, actor.id, now)) return 'held-back'
    const [found] = (await lessonsOfCode(tx, typed, actor.id)).filter((lesson) => isCodeTime(lesson, now))
    if (found === undefined) {
      await noteFailure(tx, actor.id, now)
      return 'wrong-code'
    }
    await lockIntakesOf(tx, found.opportunityId)
    const before = await rowOf(
      tx,
      sql<{ mark: AttendanceMark; codedAt: Date | null }>`
        select mark, coded_at as "codedAt" from attendance
        where lesson_id = ${found.lessonId} and application_id = ${found.applicationId}
      `,
    )
    const { lessonId, applicationId } = found
    // Used before, or noted by the educator already: it stays as it is.
    if (before !== undefined && (before.codedAt !== null || isAttended(before.mark))) {
      return { applicationId, mark: before.mark }
    }
    const mark = markByCode(found, now)
    await saveMark(
      tx,
      { lessonId, applicationId, before: before?.mark ?? null, mark, codedAt: now },
      actor,
      now,
    )
    await sql`delete from code_attempt where person_id = ${actor.id}`.execute(tx)
    await recordEvent(tx, 'enrolment.attendance.entered', lessonId, actor, now, {
      application: applicationId,
      mark,
    })
    await advanceParticipants(tx, [applicationId], { by: actor, baseUrl, now })
    return { applicationId, mark }
  })
}

interface OpenLesson extends LessonTime {
  readonly lessonId: string
  readonly opportunityId: string
  readonly applicationId: string
}

async function lessonsOfCode(tx: Tx, typed: string, personId: string): Promise<OpenLesson[]> {
  return rowsOf(
    tx,
    sql<OpenLesson>`
      select lesson.id as "lessonId", lesson.opportunity_id as "opportunityId", lesson.starts_at as "startsAt",
        lesson.ends_at as "endsAt", lesson.cancelled_at as "cancelledAt", application.id as "applicationId"
      from application
      join intake on intake.id = application.intake_id
      join lesson on lesson.opportunity_id = intake.opportunity_id
      join lesson_code on lesson_code.lesson_id = lesson.id and lesson_code.code = ${typed}
      where application.person_id = ${personId} and application.state = any(${[...listedStates]}::text[])
      order by lesson.starts_at, lesson.id
    `,
  )
}

/** Holds the row of somebody's attempts, so that many at once are counted one by one. */
async function mustWait(tx: Tx, personId: string, now: Date): Promise<boolean> {
  const row = await rowOf(
    tx,
    sql<{ failures: number; lastAt: Date }>`
      select failures, last_at as "lastAt" from code_attempt where person_id = ${personId} for update
    `,
  )
  if (row === undefined) return false
  if (isHeldBack(row.failures, row.lastAt, now)) return true
  if (isForgotten(row.lastAt, now))
    await sql`delete from code_attempt where person_id = ${personId}`.execute(tx)
  return false
}

async function noteFailure(tx: Tx, personId: string, now: Date): Promise<void> {
  await sql`
    insert into code_attempt (person_id, failures, last_at) values (${personId}, 1, ${now})
    on conflict (person_id) do update set failures = code_attempt.failures + 1, last_at = excluded.last_at
  `.execute(tx)
}
