import { fileFaultMessages, type FileFaultCode } from '../../../shared/import/file-fault-messages.ts'
import type { RowFault } from '../../../shared/import/row-fault.ts'
import { placeFaultMessages, type PlaceRefusal } from '../../organisations/index.ts'
import { loqDocumentMessages, type LoqDocumentFaultCode } from '../loq-check/loq-document-messages.ts'
import { loqFaultMessages, type LoqFaultCode } from '../loq-check/loq-fault-messages.ts'
import { readingFaultMessages, readingWarningMessages } from '../loq-read/reading-messages.ts'
import { offerFaultMessages, offerWarningMessages } from './offer-fault-messages.ts'

/** What keeps a row of an offers file out. */
export type OfferFaultCode =
  | FileFaultCode
  | PlaceRefusal
  | LoqDocumentFaultCode
  | LoqFaultCode
  | keyof typeof offerFaultMessages
  | keyof typeof readingFaultMessages

/** What an operator should look at, although the row is imported. */
export type OfferWarningCode = keyof typeof offerWarningMessages | keyof typeof readingWarningMessages

export type OfferFault = RowFault<OfferFaultCode>
export type OfferWarning = RowFault<OfferWarningCode>

/** Every code with its text in five languages, so that the command line and pages say the same. */
export const allFaultMessages = {
  ...loqDocumentMessages,
  ...loqFaultMessages,
  ...readingFaultMessages,
  ...readingWarningMessages,
  ...fileFaultMessages,
  ...placeFaultMessages,
  ...offerFaultMessages,
  ...offerWarningMessages,
}

export function isOfferFaultCode(text: string): text is OfferFaultCode {
  return Object.hasOwn(fileFaultMessages, text) || Object.hasOwn(offerFaultMessages, text)
}
