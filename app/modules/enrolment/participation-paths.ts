import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'

const own = (language: Language, applicationId: string) =>
  addressIn(language, `/account/applications/${applicationId}`)
const desk = (language: Language, path: string) => addressIn(language, `/desk/${path}`)

/** Addresses of what follows an application: its form, documents, lessons, reviews. */
export const participationPaths = {
  form: (language: Language, applicationId: string, step: number | 'check') =>
    `${own(language, applicationId)}/form/${step}`,
  submission: (language: Language, applicationId: string) => `${own(language, applicationId)}/submission`,
  documents: (language: Language, applicationId: string) => `${own(language, applicationId)}/documents`,
  document: (language: Language, applicationId: string, id: string) =>
    `${own(language, applicationId)}/documents/${id}`,
  documentRemoval: (language: Language, applicationId: string, id: string) =>
    `${own(language, applicationId)}/documents/${id}/removal`,
  participation: (language: Language, applicationId: string) =>
    `${own(language, applicationId)}/participation`,
  excuse: (language: Language, applicationId: string, lessonId: string) =>
    `${own(language, applicationId)}/excuses/${lessonId}`,
  review: (language: Language, applicationId: string) => `${own(language, applicationId)}/review`,
  lessons: (language: Language) => addressIn(language, '/account/lessons'),
  ownCalendar: (language: Language) => addressIn(language, '/account/lessons/calendar'),
  /** Where a code shown in the room is entered. */
  attendance: (language: Language) => addressIn(language, '/account/attendance'),
  questions: (language: Language, intakeId: string) => desk(language, `intakes/${intakeId}/questions`),
  question: (language: Language, intakeId: string, code: string) =>
    desk(language, `intakes/${intakeId}/questions/${code}`),
  questionPlace: (language: Language, intakeId: string, code: string) =>
    desk(language, `intakes/${intakeId}/questions/${code}/place`),
  questionRemoval: (language: Language, intakeId: string, code: string) =>
    desk(language, `intakes/${intakeId}/questions/${code}/removal`),
  completionRule: (language: Language, intakeId: string) => desk(language, `intakes/${intakeId}/completion`),
  deskApplication: (language: Language, id: string) => desk(language, `applications/${id}`),
  deskDocument: (language: Language, id: string, documentId: string) =>
    desk(language, `applications/${id}/documents/${documentId}`),
  sendingBack: (language: Language, id: string) => desk(language, `applications/${id}/return`),
  assessment: (language: Language, id: string) => desk(language, `applications/${id}/assessment`),
  invoices: (language: Language, id: string) => desk(language, `applications/${id}/invoices`),
  invoiceStatus: (language: Language, id: string, invoiceId: string) =>
    desk(language, `applications/${id}/invoices/${invoiceId}/status`),
  deskReviews: (language: Language) => desk(language, 'reviews'),
  reviewReply: (language: Language, id: string) => desk(language, `reviews/${id}/reply`),
  moderation: (language: Language) => addressIn(language, '/moderation/reviews'),
  reviewDecision: (language: Language, id: string) =>
    addressIn(language, `/moderation/reviews/${id}/decision`),
  teaching: (language: Language) => addressIn(language, '/teaching/lessons'),
  lessonAttendance: (language: Language, lessonId: string) =>
    addressIn(language, `/teaching/lessons/${lessonId}/attendance`),
  lessonCode: (language: Language, lessonId: string) =>
    addressIn(language, `/teaching/lessons/${lessonId}/code`),
  calendar: (language: Language, token: string) => addressIn(language, `/calendars/${token}.ics`),
  reminders: (language: Language, token: string) => addressIn(language, `/reminders/${token}`),
  outcome: (language: Language, token: string) => addressIn(language, `/outcomes/${token}`),
}
