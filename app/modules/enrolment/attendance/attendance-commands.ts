import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { advanceParticipants } from '../completion/completion-commands.ts'
import { lockIntake } from '../intake/intake-lock.ts'
import { attendanceMarks, refuseMarking, type AttendanceMark, type MarkingRefusal } from './attendance.ts'
import { findKeptLesson, participantsOf } from './attendance-queries.ts'

/** Moves applications on by what was marked; the educators themselves cannot write to them. */
export const attendanceClerk: Actor = { kind: 'machine', id: 'attendance-clerk' }

export interface ListMarks {
  readonly lessonId: string
  /** By application; whoever is left out stays as they are. */
  readonly marks: Readonly<Record<string, AttendanceMark>>
  /** Whoever is not marked then was there. */
  readonly restPresent: boolean
}

/** Keeps the list of a lesson. A mark that changes is a correction and recorded as one. */
export async function keepList(
  db: Db,
  { lessonId, marks, restPresent }: ListMarks,
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<'saved' | 'not-found' | MarkingRefusal> {
  return asActor(db, actor, now, async (tx) => {
    const lesson = await findKeptLesson(tx, lessonId)
    if (lesson === undefined) return 'not-found'
    const refusal = refuseMarking(lesson, now)
    if (refusal !== undefined) return refusal
    await lockIntakesOf(tx, lesson.opportunityId)
    const participants = await participantsOf(tx, lesson)
    const changes = participants.flatMap((participant) => {
      const wanted =
        marks[participant.applicationId] ?? (restPresent ? (participant.mark ?? 'present') : undefined)
      return wanted === undefined || wanted === participant.mark ? [] : [{ participant, mark: wanted }]
    })
    for (const { participant, mark } of changes) {
      const { applicationId, mark: before } = participant
      await saveMark(tx, { lessonId, applicationId, before, mark }, actor, now)
    }
    if (changes.length === 0) return 'saved'
    await recordEvent(tx, 'enrolment.attendance.marked', lessonId, actor, now, {
      ...countsOf(changes.map(({ mark }) => mark)),
      corrected: changes.filter(({ participant }) => participant.mark !== null).length,
    })
    await becomeActor(tx, attendanceClerk, now)
    await advanceParticipants(
      tx,
      changes.map(({ participant }) => participant.applicationId),
      { by: actor, baseUrl, now },
    )
    return 'saved'
  })
}

/** Seats of a run are worked on in turn, whoever does it. */
export async function lockIntakesOf(tx: Tx, opportunityId: string): Promise<void> {
  const intakes = await rowsOf(
    tx,
    sql<{ id: string }>`select id from intake where opportunity_id = ${opportunityId} order by id`,
  )
  for (const { id } of intakes) await lockIntake(tx, id)
}

export interface Marked {
  readonly lessonId: string
  readonly applicationId: string
  readonly before: AttendanceMark | null
  readonly mark: AttendanceMark
  /** When it comes from the code of the room. */
  readonly codedAt?: Date | null
}

/** Writes one mark, and the correction where there was another one before. */
export async function saveMark(
  tx: Tx,
  { lessonId, applicationId, before, mark, codedAt = null }: Marked,
  actor: Actor,
  now: Date,
): Promise<void> {
  await sql`
    insert into attendance (lesson_id, application_id, mark, coded_at, marked_by, marked_at)
    values (${lessonId}, ${applicationId}, ${mark}, ${codedAt}, ${actor.id}, ${now})
    on conflict (lesson_id, application_id) do update set mark = excluded.mark,
      coded_at = coalesce(attendance.coded_at, excluded.coded_at), marked_by = excluded.marked_by,
      marked_at = excluded.marked_at
  `.execute(tx)
  if (before === null || before === mark) return
  await sql`
    insert into attendance_correction (lesson_id, application_id, from_mark, to_mark, corrected_by, corrected_at)
    values (${lessonId}, ${applicationId}, ${before}, ${mark}, ${actor.id}, ${now})
  `.execute(tx)
}

function countsOf(marks: readonly AttendanceMark[]): Record<AttendanceMark, number> {
  const of = (wanted: AttendanceMark) => marks.filter((mark) => mark === wanted).length
  const [present, late, excused, absent] = attendanceMarks
  return { present: of(present), late: of(late), excused: of(excused), absent: of(absent) }
}
