import { fileFaultMessages, type FileFaultCode } from '../../../shared/import/file-fault-messages.ts'
import type { RowFault } from '../../../shared/import/row-fault.ts'
import { placeFaultMessages, type PlaceRefusal } from '../../organisations/index.ts'
import { offerFaultMessages, offerWarningMessages } from './offer-fault-messages.ts'

/** What keeps a row of an offers file out. */
export type OfferFaultCode = FileFaultCode | PlaceRefusal | keyof typeof offerFaultMessages

/** What an operator should look at, although the row is imported. */
export type OfferWarningCode = keyof typeof offerWarningMessages

export type OfferFault = RowFault<OfferFaultCode>
export type OfferWarning = RowFault<OfferWarningCode>

/** Every code with its text in five languages, so that the command line and pages say the same. */
export const allFaultMessages = {
  ...fileFaultMessages,
  ...placeFaultMessages,
  ...offerFaultMessages,
  ...offerWarningMessages,
}

export function isOfferFaultCode(text: string): text is OfferFaultCode {
  return Object.hasOwn(fileFaultMessages, text) || Object.hasOwn(offerFaultMessages, text)
}
