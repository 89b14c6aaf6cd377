import { documentName, isDocumentType, judgeDocument } from '../../../shared/document/document-type.ts'
import type { DocumentType, DocumentTypeRefusal } from '../../../shared/document/document-type.ts'
import { addDays, type Day } from '../../../shared/time/day.ts'

export interface NewAgreement {
  readonly key: string
  readonly organisationId: string
  readonly subject: string
  readonly fromDay: Day
  /** The last day; undefined is until somebody ends it. */
  readonly toDay: Day | undefined
  readonly file: { readonly name: string; readonly content: Uint8Array } | undefined
}

export type AgreementRefusal = 'days-in-disorder' | DocumentTypeRefusal

export interface JudgedFile {
  readonly name: string
  readonly type: DocumentType
  readonly content: Uint8Array
}

export function refuseDays({ fromDay, toDay }: Pick<NewAgreement, 'fromDay' | 'toDay'>) {
  return toDay !== undefined && toDay < fromDay ? 'days-in-disorder' : undefined
}

/** The file with the type its content has, or why it is not taken. */
export function judgeFile({
  name,
  content,
}: NonNullable<NewAgreement['file']>): JudgedFile | DocumentTypeRefusal {
  const kept = documentName(name)
  const type = judgeDocument(kept, content)
  return isDocumentType(type) ? { name: kept, type, content } : type
}

/** Days before the end at which its renewal is reminded of, the nearest first. */
export const reminderDays = [14, 60] as const

/** Which reminder is due: an agreement that is entered late gets the nearest only. */
export function dueReminder(
  agreement: { readonly toDay: Day; readonly isReminded60: boolean; readonly isReminded14: boolean },
  today: Day,
): (typeof reminderDays)[number] | undefined {
  const { toDay, isReminded60, isReminded14 } = agreement
  if (toDay < today) return undefined
  if (toDay <= addDays(today, 14)) return isReminded14 ? undefined : 14
  return toDay <= addDays(today, 60) && !isReminded60 ? 60 : undefined
}
