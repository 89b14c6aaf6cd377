import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import type { PersonalData, PersonalRow } from '../../../shared/personal/personal.ts'
import { attendanceMarkMessages } from '../attendance/attendance-messages.ts'
import { removeOldDocuments } from '../document/document-commands.ts'
import { outcomeAnswerMessages } from '../outcome/outcome-messages.ts'
import { invoiceStatusMessages } from '../participation/participation-messages.ts'
import { reviewTextStateMessages } from '../review/review-messages.ts'
import { participationPersonalMessages as words } from './participation-personal-messages.ts'

const retention: Actor = { kind: 'machine', id: 'document-retention' }

const code = { label: words.code, kind: 'text' } as const
const at = { label: words.at, kind: 'moment' } as const

function rows(query: (personId: string) => RawBuilder<PersonalRow>) {
  return (tx: Tx, personId: string) => rowsOf(tx, query(personId))
}

/**
 * What follows an application and is about a person. Every row of it goes with the person by its foreign key, save
 * marks, counts and invoices, which stay with an application that is nobody's.
 */
export const participationPersonal: PersonalData = {
  purposes: [
    {
      code: 'enrolment.answers',
      title: words.answers,
      what: words.answersWhat,
      why: words.answersWhy,
      howLong: words.answersHowLong,
      basis: 'contract',
    },
    {
      code: 'enrolment.participation',
      title: words.learning,
      what: words.learningWhat,
      why: words.learningWhy,
      howLong: words.learningHowLong,
      basis: 'contract',
    },
    {
      code: 'enrolment.reviews',
      title: words.reviews,
      what: words.reviewsWhat,
      why: words.reviewsWhy,
      howLong: words.reviewsHowLong,
      basis: 'public-task',
    },
  ],
  records: [
    {
      key: 'answers',
      title: words.answers,
      fields: {
        code,
        question: { label: words.question, kind: 'text' },
        answer: { label: words.answer, kind: 'json' },
        at: { label: words.savedAt, kind: 'moment' },
      },
      rows: rows(
        (id) => sql`
        select application.code, answer.code as question, to_jsonb(answer.typed) as answer, answer.saved_at as at
        from application_answer as answer join application on application.id = answer.application_id
        where answer.person_id = ${id} order by answer.application_id, answer.code`,
      ),
    },
    {
      key: 'documents',
      title: words.documents,
      fields: {
        code,
        name: { label: words.name, kind: 'text' },
        type: { label: words.type, kind: 'text' },
        bytes: { label: words.bytes, kind: 'number' },
        at,
      },
      rows: rows(
        (id) => sql`
        select application.code, document.name, document.type, document.bytes, document.uploaded_at as at
        from application_document as document join application on application.id = document.application_id
        where document.person_id = ${id} order by document.uploaded_at, document.id`,
      ),
    },
    {
      key: 'attendance',
      title: words.attendance,
      fields: { code, at, mark: { label: words.mark, kind: 'text', values: attendanceMarkMessages } },
      rows: rows(
        (id) => sql`
        select application.code, lesson.starts_at as at, attendance.mark
        from attendance join application on application.id = attendance.application_id
        join lesson on lesson.id = attendance.lesson_id
        where application.person_id = ${id} order by lesson.starts_at, lesson.id`,
      ),
    },
    {
      key: 'excuses',
      title: words.excuses,
      fields: { code, text: { label: words.text, kind: 'text' }, at },
      rows: rows(
        (id) => sql`
        select application.code, lesson_excuse.text, lesson_excuse.written_at as at
        from lesson_excuse join application on application.id = lesson_excuse.application_id
        where lesson_excuse.person_id = ${id} order by lesson_excuse.written_at`,
      ),
    },
    {
      key: 'invoices',
      title: words.invoices,
      fields: {
        code,
        amount: { label: words.amount, kind: 'number' },
        dueOn: { label: words.dueOn, kind: 'day' },
        state: { label: words.state, kind: 'text', values: invoiceStatusMessages },
      },
      rows: rows(
        (id) => sql`
        select application.code, invoice.due_eur as amount, invoice.due_on as "dueOn", invoice.status as state
        from invoice join application on application.id = invoice.application_id
        where application.person_id = ${id} order by invoice.recorded_at, invoice.id`,
      ),
    },
    {
      key: 'reviews',
      title: words.reviews,
      fields: {
        code,
        marks: { label: words.marks, kind: 'json' },
        text: { label: words.text, kind: 'text' },
        state: { label: words.state, kind: 'text', values: reviewTextStateMessages },
        reply: { label: words.reply, kind: 'text' },
        at,
      },
      rows: rows(
        (id) => sql`
        select application.code, jsonb_build_array(content, teaching, usefulness, organising, accessibility) as marks,
          review_text.text, review_text.state, review_text.reply, review.written_at as at
        from review join application on application.id = review.application_id
        left join review_text on review_text.review_id = review.id
        where application.person_id = ${id} order by review.written_at, review.id`,
      ),
    },
    {
      key: 'outcomes',
      title: words.questions,
      fields: { code, at, answer: { label: words.answer, kind: 'text', values: outcomeAnswerMessages } },
      rows: rows(
        (id) => sql`
        select application.code, question.asked_at as at, outcome.answer
        from outcome_question as question join application on application.id = question.application_id
        left join outcome on outcome.application_id = application.id
        where question.person_id = ${id} order by question.asked_at`,
      ),
    },
    {
      key: 'links',
      title: words.links,
      fields: {
        purpose: { label: words.purpose, kind: 'text' },
        address: { label: words.address, kind: 'text' },
        at,
      },
      rows: rows(
        (id) => sql`
        select purpose, token as address, made_at as at from participant_link
        where person_id = ${id} order by purpose`,
      ),
    },
    {
      key: 'stops',
      title: words.stops,
      fields: { at },
      rows: rows((id) => sql`select stopped_at as at from reminder_stop where person_id = ${id}`),
    },
    {
      key: 'attempts',
      title: words.attempts,
      fields: { failures: { label: words.failures, kind: 'number' }, at },
      rows: rows((id) => sql`select failures, last_at as at from code_attempt where person_id = ${id}`),
    },
  ],
  erase: async () => {},
  removeExpired: (tx, now) => removeOldDocuments(tx, retention, now),
  accesses: {
    'enrolment.documents': words.accessedDocuments,
    'enrolment.attendance': words.accessedList,
  },
}
