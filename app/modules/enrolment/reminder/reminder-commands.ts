import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { startOfDayInRiga } from '../../../shared/time/riga-moment.ts'
import { participationPaths } from '../participation-paths.ts'
import { lessonLetter, type LessonLetterFacts, type LessonLetterKind } from './lesson-letter.ts'
import { ensureLink, personOfLink } from './participant-link-commands.ts'

const reminder: Actor = { kind: 'machine', id: 'lesson-reminder' }

interface LessonToTell extends LessonLetterFacts {
  readonly lessonId: string
  readonly isStopped: boolean
  readonly changedAt: Date
}

const selectToTell = sql`
  select lesson.id as "lessonId", application.id as "applicationId", person.id as "personId",
    person.email as recipient, person.language, person.name, specification.title, lesson.starts_at as "startsAt",
    lesson.changed_at as "changedAt", lesson.room, place.name as "placeName",
    reminder_stop.person_id is not null as "isStopped"
  from lesson
  join opportunity on opportunity.id = lesson.opportunity_id
  join learning_specification as specification on specification.id = opportunity.specification_id
  join intake on intake.opportunity_id = lesson.opportunity_id
  join application on application.intake_id = intake.id and application.state in ('confirmed', 'attending')
  join person on person.id = application.person_id
  left join place on place.id = lesson.place_id
  left join reminder_stop on reminder_stop.person_id = person.id`

/** Reminds of the lessons of tomorrow whoever wants to be reminded; once, however often it runs. Gives how many. */
export async function remindOfTomorrow(db: Db, baseUrl: string, now: Date): Promise<number> {
  const tomorrow = addDays(dayInRiga(now), 1)
  const [from, until] = [startOfDayInRiga(tomorrow), startOfDayInRiga(addDays(tomorrow, 1))]
  return asActor(db, reminder, now, async (tx) => {
    const due = await rowsOf(
      tx,
      sql<LessonToTell>`
        ${selectToTell}
        where lesson.cancelled_at is null and lesson.starts_at >= ${from}::timestamptz
          and lesson.starts_at < ${until}::timestamptz and reminder_stop.person_id is null
          and not exists (
            select 1 from lesson_letter as letter
            where letter.lesson_id = lesson.id and letter.application_id = application.id
              and letter.kind = 'tomorrow' and letter.about_at = lesson.starts_at
          )
        order by lesson.id, application.id
      `,
    )
    let sent = 0
    for (const lesson of due) if (await tell(tx, 'tomorrow', lesson, lesson.startsAt, baseUrl, now)) sent += 1
    return sent
  })
}

/**
 * Tells participants at once of lessons that were moved or cancelled, by whatever hand. What they know stands in a
 * table of its own; told and noted is one transaction, so nobody is told twice or never. Gives how many letters.
 */
export async function tellChangedLessons(db: Db, baseUrl: string, now: Date): Promise<number> {
  return asActor(db, reminder, now, async (tx) => {
    await noteNewLessons(tx)
    const changed = await rowsOf(
      tx,
      sql<{ id: string; isCancelled: boolean }>`
        select lesson.id, lesson.cancelled_at is not null as "isCancelled"
        from known_lesson as known join lesson on lesson.id = known.lesson_id
        where (known.starts_at, known.ends_at, known.place_id, known.room, known.is_cancelled) is distinct from
          (lesson.starts_at, lesson.ends_at, lesson.place_id, lesson.room, lesson.cancelled_at is not null)
        order by lesson.id for update of known skip locked
      `,
    )
    let sent = 0
    for (const { id, isCancelled } of changed) {
      const people = await rowsOf(
        tx,
        // What is past is history; nobody needs to change plans.
        sql<LessonToTell>`
          ${selectToTell} where lesson.id = ${id} and greatest(lesson.starts_at, (
            select starts_at from known_lesson where lesson_id = ${id}
          )) > ${now} order by application.id
        `,
      )
      const kind = isCancelled ? 'cancelled' : 'moved'
      for (const person of people) if (await tell(tx, kind, person, person.changedAt, baseUrl, now)) sent += 1
      await noteLesson(tx, id)
      if (people.length > 0) {
        await recordEvent(tx, 'enrolment.lesson-change.told', id, reminder, now, {
          kind,
          people: people.length,
        })
      }
    }
    return sent
  })
}

/** Ends or resumes the reminders of whoever holds the link. */
export async function stopReminders(
  db: Db,
  token: string,
  stop: boolean,
  now: Date,
): Promise<'done' | 'gone'> {
  return asActor(db, reminder, now, async (tx) => {
    const personId = await personOfLink(tx, token, 'reminders')
    if (personId === undefined) return 'gone'
    const changed = stop
      ? await sql`
          insert into reminder_stop (person_id, stopped_at) values (${personId}, ${now}) on conflict do nothing
        `.execute(tx)
      : await sql`delete from reminder_stop where person_id = ${personId}`.execute(tx)
    if (changed.numAffectedRows === 1n) {
      const done = stop ? 'stopped' : 'resumed'
      await recordEvent(tx, `enrolment.reminders.${done}`, personId, reminder, now)
    }
    return 'done'
  })
}

/** Whether reminders are stopped; undefined for a link that is nobody's. */
export async function areStopped(db: Db, token: string, now: Date): Promise<boolean | undefined> {
  return asActor(db, reminder, now, async (tx) => {
    const personId = await personOfLink(tx, token, 'reminders')
    if (personId === undefined) return undefined
    const rows = await rowsOf(tx, sql`select 1 from reminder_stop where person_id = ${personId}`)
    return rows.length > 0
  })
}

async function tell(
  tx: Tx,
  kind: LessonLetterKind,
  lesson: LessonToTell,
  about: Date,
  baseUrl: string,
  now: Date,
): Promise<boolean> {
  const noted = await sql`
    insert into lesson_letter (lesson_id, application_id, kind, about_at, sent_at)
    values (${lesson.lessonId}, ${lesson.applicationId}, ${kind}, ${about}, ${now}) on conflict do nothing
  `.execute(tx)
  if (noted.numAffectedRows === 0n) return false
  const stop =
    kind === 'tomorrow'
      ? baseUrl +
        participationPaths.reminders(lesson.language, await ensureLink(tx, lesson.personId, 'reminders', now))
      : undefined
  await queueMail(tx, lessonLetter(kind, lesson, baseUrl, stop), now)
  return true
}

async function noteNewLessons(tx: Tx): Promise<void> {
  await sql`
    insert into known_lesson (lesson_id, starts_at, ends_at, place_id, room, is_cancelled)
    select id, starts_at, ends_at, place_id, room, cancelled_at is not null from lesson
    where exists (select 1 from intake where intake.opportunity_id = lesson.opportunity_id)
      and not exists (select 1 from known_lesson where lesson_id = lesson.id)
    on conflict do nothing
  `.execute(tx)
}

async function noteLesson(tx: Tx, id: string): Promise<void> {
  await sql`
    update known_lesson set starts_at = lesson.starts_at, ends_at = lesson.ends_at, place_id = lesson.place_id,
      room = lesson.room, is_cancelled = lesson.cancelled_at is not null
    from lesson where lesson.id = ${id} and known_lesson.lesson_id = lesson.id
  `.execute(tx)
}
