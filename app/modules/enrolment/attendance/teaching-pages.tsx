import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, momentInWords } from '../../../shared/time/day.ts'
import { Button, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { participationPaths } from '../participation-paths.ts'
import { attendanceMarkMessages, attendanceMessages } from './attendance-messages.ts'
import { attendanceMarks, isCodeTime, type AttendanceMark } from './attendance.ts'
import type { KeptLesson, ListedLesson, Participant } from './attendance-queries.ts'

export interface TeachingPageProps {
  language: Language
  lessons: readonly ListedLesson[]
  now: Date
}

export function TeachingPage({ language, lessons, now }: TeachingPageProps) {
  const today = dayInRiga(now)
  const on = (compare: (day: string) => boolean) =>
    lessons.filter(({ startsAt }) => compare(dayInRiga(startsAt)))
  const parts = [
    { id: 'today', title: attendanceMessages.today, lessons: on((day) => day === today) },
    { id: 'later', title: attendanceMessages.later, lessons: on((day) => day > today) },
    { id: 'earlier', title: attendanceMessages.earlier, lessons: on((day) => day < today).toReversed() },
  ]
  if (lessons.length === 0) return <p>{say(attendanceMessages.none, language)}</p>
  return (
    <>
      {parts
        .filter((part) => part.lessons.length > 0)
        .map((part) => (
          <section aria-labelledby={part.id}>
            <h2 id={part.id}>{say(part.title, language)}</h2>
            <CardList>{part.lessons.map((lesson) => lessonCard(lesson, language))}</CardList>
          </section>
        ))}
    </>
  )
}

function lessonCard(lesson: ListedLesson, language: Language) {
  const { marked, participants } = lesson
  return (
    <Card
      headingLevel={3}
      title={<ForeignText text={lesson.title} language={language} quiet />}
      href={participationPaths.lessonAttendance(language, lesson.id)}
      meta={
        <>
          {momentInWords(lesson.startsAt, language)}
          {lesson.room === null ? null : `, ${lesson.room}`}
        </>
      }
    >
      <p>
        {lesson.cancelledAt === null
          ? say(attendanceMessages.marked, language, { marked, participants })
          : say(attendanceMessages.cancelled, language)}
      </p>
    </Card>
  )
}

export interface AttendancePageProps {
  language: Language
  lesson: KeptLesson
  participants: readonly Participant[]
  code: string | undefined
  now: Date
  isSaved: boolean
  /** What was chosen before something went wrong. */
  chosen?: Readonly<Record<string, AttendanceMark>> | undefined
  refusal?: string | undefined
}

export function AttendancePage({
  language,
  lesson,
  participants,
  chosen = {},
  ...props
}: AttendancePageProps) {
  const place = lesson.placeName
  return (
    <>
      {props.refusal === undefined ? null : (
        <ErrorSummary language={language} errors={[{ field: 'list', text: props.refusal }]} />
      )}
      {props.isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(attendanceMessages.saved, language)}</p>
        </Notice>
      ) : null}
      <DataList
        language={language}
        facts={[
          { term: say(attendanceMessages.when, language), value: momentInWords(lesson.startsAt, language) },
          {
            term: say(attendanceMessages.where, language),
            value:
              place === null ? (
                (lesson.room ?? undefined)
              ) : (
                <>
                  <ForeignText text={place} language={language} quiet />
                  {lesson.room === null ? null : `, ${lesson.room}`}
                </>
              ),
          },
        ]}
      />
      {lesson.cancelledAt === null ? null : (
        <Notice language={language} tone="warning">
          <p>{capitalised(say(attendanceMessages.cancelled, language), language)}</p>
        </Notice>
      )}
      {isCodeTime(lesson, props.now) ? (
        <RoomCode language={language} lesson={lesson} code={props.code} />
      ) : null}
      <section aria-labelledby="list">
        <h2 id="list">{say(attendanceMessages.list, language)}</h2>
        {participants.length === 0 ? (
          <p>{say(attendanceMessages.noParticipants, language)}</p>
        ) : (
          <form
            method="post"
            action={participationPaths.lessonAttendance(language, lesson.id)}
            class="stack"
            novalidate
          >
            {participants.map((participant) => (
              <RadioGroup
                language={language}
                name={markField(participant.applicationId)}
                legend={
                  participant.name ?? say(attendanceMessages.erased, language, { code: participant.code })
                }
                hint={hintOf(participant, language)}
                inline
                compact
                options={attendanceMarks.map((mark) => ({
                  value: mark,
                  label: say(attendanceMarkMessages[mark], language),
                }))}
                value={chosen[participant.applicationId] ?? participant.mark ?? undefined}
              />
            ))}
            <p class="note">{say(attendanceMessages.correctionNote, language)}</p>
            <ButtonRow>
              <Button>{say(attendanceMessages.save, language)}</Button>
              <Button variant="secondary" name="rest" value="present">
                {say(attendanceMessages.restPresent, language)}
              </Button>
            </ButtonRow>
          </form>
        )}
      </section>
    </>
  )
}

export function markField(applicationId: string): string {
  return `mark-${applicationId}`
}

function hintOf({ excuse, codedAt, corrections }: Participant, language: Language): string | undefined {
  const parts = [
    ...(excuse === null ? [] : [say(attendanceMessages.excuse, language, { text: excuse })]),
    ...(codedAt === null
      ? []
      : [say(attendanceMessages.byCode, language, { time: momentInWords(codedAt, language) })]),
    ...(corrections === 0 ? [] : [say(attendanceMessages.corrected, language, { n: corrections })]),
  ]
  return parts.length === 0 ? undefined : parts.join(' ')
}

function RoomCode({
  language,
  lesson,
  code,
}: {
  language: Language
  lesson: KeptLesson
  code: string | undefined
}) {
  return (
    <section aria-labelledby="code">
      <h2 id="code">{say(attendanceMessages.codeTitle, language)}</h2>
      <p>{say(attendanceMessages.codeHow, language)}</p>
      {code === undefined ? (
        <form method="post" action={participationPaths.lessonCode(language, lesson.id)}>
          <Button variant="secondary">{say(attendanceMessages.makeCode, language)}</Button>
        </form>
      ) : (
        <p class="room-code">{`${code.slice(0, 3)} ${code.slice(3)}`}</p>
      )}
    </section>
  )
}
