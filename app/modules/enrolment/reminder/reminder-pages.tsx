import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { attendanceMessages } from '../attendance/attendance-messages.ts'
import { participationPaths } from '../participation-paths.ts'
import type { OwnLesson } from './own-lesson-queries.ts'
import { reminderMessages } from './reminder-messages.ts'

export interface OwnLessonsPageProps {
  language: Language
  lessons: readonly OwnLesson[]
  /** The whole address of their calendar; undefined while there is none. */
  calendar: string | undefined
}

export function OwnLessonsPage({ language, lessons, calendar }: OwnLessonsPageProps) {
  return (
    <>
      {lessons.length === 0 ? (
        <p>{say(reminderMessages.noLessons, language)}</p>
      ) : (
        <>
          <p>
            <ButtonLink href={participationPaths.attendance(language)}>
              {say(attendanceMessages.enter, language)}
            </ButtonLink>
          </p>
          <ul class="rows">
            {lessons.map((lesson) => (
              <li>
                <a href={participationPaths.participation(language, lesson.applicationId)}>
                  <ForeignText text={lesson.title} language={language} quiet />
                </a>
                <br />
                {lesson.isCancelled ? (
                  <s>{momentInWords(lesson.startsAt, language)}</s>
                ) : (
                  momentInWords(lesson.startsAt, language)
                )}
                {lesson.room === null ? null : `, ${lesson.room}`}
                {lesson.isCancelled ? ` (${say(attendanceMessages.cancelled, language)})` : null}
              </li>
            ))}
          </ul>
        </>
      )}
      <section aria-labelledby="calendar">
        <h2 id="calendar">{say(reminderMessages.calendar, language)}</h2>
        {calendar === undefined ? (
          <p>{say(reminderMessages.calendarNone, language)}</p>
        ) : (
          <>
            <p>{say(reminderMessages.calendarHow, language)}</p>
            <p class="long-address">
              <a href={calendar}>{calendar}</a>
            </p>
          </>
        )}
        <form method="post" action={participationPaths.ownCalendar(language)}>
          <Button variant="secondary">
            {say(
              calendar === undefined ? reminderMessages.makeCalendar : reminderMessages.renewCalendar,
              language,
            )}
          </Button>
        </form>
      </section>
    </>
  )
}

/** Mail programs follow links by themselves; only the button stops anything. */
export function ReminderPage({ language, isStopped }: { language: Language; isStopped: boolean }) {
  return (
    <form method="post" class="stack">
      {isStopped ? <p>{say(reminderMessages.stopped, language)}</p> : null}
      <input type="hidden" name="reminders" value={isStopped ? 'on' : 'off'} />
      <p>
        <Button variant={isStopped ? 'secondary' : 'primary'}>
          {say(isStopped ? reminderMessages.start : reminderMessages.stop, language)}
        </Button>
      </p>
    </form>
  )
}
