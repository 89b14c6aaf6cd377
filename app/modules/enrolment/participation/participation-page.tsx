import type { Language } from '../../../shared/i18n/language.ts'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { cataloguePaths } from '../../catalogue/index.ts'
import { stateMessages } from '../application/application-state-messages.ts'
import { attendanceMarkMessages, attendanceMessages } from '../attendance/attendance-messages.ts'
import { refuseExcuse } from '../attendance/attendance.ts'
import type { Completion } from '../completion/completion.ts'
import type { ParticipantLesson } from '../completion/completion-queries.ts'
import { InvoiceTable } from '../invoice/invoice-table.tsx'
import type { Invoice } from '../invoice/invoice-queries.ts'
import { participationPaths } from '../participation-paths.ts'
import type { Participation } from './participation-queries.ts'
import { participationMessages } from './participation-messages.ts'

export interface ParticipationPageProps {
  language: Language
  participation: Participation
  lessons: readonly ParticipantLesson[]
  completion: Completion | undefined
  invoices: readonly Invoice[]
  mayReview: boolean
  /** Whether there were questions to answer. */
  hasForm: boolean
  notice: string | undefined
  now: Date
}

export function ParticipationPage(props: ParticipationPageProps) {
  const { language, participation, lessons, completion, invoices, notice } = props
  const { id, code, state, opportunityId, title } = participation
  return (
    <>
      {notice === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{notice}</p>
        </Notice>
      )}
      <DataList
        language={language}
        facts={[
          {
            term: say(participationMessages.state, language),
            value: capitalised(say(stateMessages[state], language), language),
          },
          { term: say(participationMessages.code, language), value: code },
        ]}
      />
      <p>
        <a href={cataloguePaths.show(language, { id: opportunityId, title })}>
          {say(participationMessages.toCourse, language)}
        </a>
        {props.hasForm ? (
          <>
            {' · '}
            <a href={participationPaths.form(language, id, 'check')}>
              {say(participationMessages.ownAnswers, language)}
            </a>
          </>
        ) : null}
      </p>
      {props.mayReview ? (
        <p>
          <ButtonLink href={participationPaths.review(language, id)}>
            {say(participationMessages.review, language)}
          </ButtonLink>
        </p>
      ) : null}
      {completion === undefined ? null : <CompletionPart language={language} completion={completion} />}
      <section aria-labelledby="lessons">
        <h2 id="lessons">{say(participationMessages.lessons, language)}</h2>
        {lessons.length === 0 ? (
          <p>{say(participationMessages.noLessons, language)}</p>
        ) : (
          <>
            <p>
              <ButtonLink href={participationPaths.attendance(language)} variant="secondary">
                {say(attendanceMessages.enter, language)}
              </ButtonLink>
            </p>
            <LessonTable {...props} />
          </>
        )}
      </section>
      {invoices.length === 0 ? null : (
        <section aria-labelledby="invoices">
          <h2 id="invoices">{say(participationMessages.invoices, language)}</h2>
          <InvoiceTable language={language} invoices={invoices} />
        </section>
      )}
    </>
  )
}

export function CompletionPart({ language, completion }: { language: Language; completion: Completion }) {
  const { attended, lessons, needed, assessment, isFulfilled, isOutOfReach } = completion
  const words = {
    'not-asked': undefined,
    waiting: participationMessages.assessmentWaiting,
    passed: participationMessages.assessmentPassed,
    failed: participationMessages.assessmentFailed,
  }[assessment]
  return (
    <section aria-labelledby="completion">
      <h2 id="completion">{say(participationMessages.completion, language)}</h2>
      <p>
        {needed === 0 ? null : say(participationMessages.attended, language, { attended, lessons, needed })}{' '}
        {words === undefined ? null : say(words, language)}{' '}
        {isFulfilled ? <strong>{say(participationMessages.fulfilled, language)}</strong> : null}
        {isOutOfReach ? <strong>{say(participationMessages.outOfReach, language)}</strong> : null}
      </p>
    </section>
  )
}

function LessonTable({ language, participation, lessons, now }: ParticipationPageProps) {
  return (
    <Table
      language={language}
      caption={say(participationMessages.lessons, language)}
      columns={[
        { label: say(participationMessages.lesson, language) },
        { label: say(participationMessages.attendance, language) },
      ]}
      rows={lessons.map((lesson) => {
        const { id, startsAt, endsAt, room, isCancelled, mark, hasExcuse } = lesson
        const time = `${momentInWords(startsAt, language)}${room === null ? '' : `, ${room}`}`
        const cancelledAt = isCancelled ? startsAt : null
        const mayExcuse =
          mark !== 'present' &&
          mark !== 'late' &&
          refuseExcuse({ startsAt, endsAt, cancelledAt }, now) === undefined
        const words = isCancelled
          ? say(attendanceMessages.cancelled, language)
          : mark === null
            ? startsAt > now
              ? undefined
              : say(participationMessages.notMarked, language)
            : say(attendanceMarkMessages[mark], language)
        return [
          isCancelled ? <s>{time}</s> : time,
          <>
            {words}
            {words !== undefined && mayExcuse ? '; ' : null}
            {mayExcuse ? (
              <a href={participationPaths.excuse(language, participation.id, id)}>
                {say(
                  hasExcuse ? participationMessages.excuseWritten : attendanceMessages.excuseTitle,
                  language,
                )}
              </a>
            ) : null}
          </>,
        ]
      })}
    />
  )
}
