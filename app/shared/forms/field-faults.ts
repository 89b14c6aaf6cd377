import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import type { FieldFault } from '../ui/error-summary.tsx'
import { fieldFaultMessages } from './form-messages.ts'
import type { FieldRefusal } from './form-reader.ts'

/** What was refused, in the reader's language. */
export function faultsOf(refusals: readonly FieldRefusal[], language: Language): FieldFault[] {
  return refusals.map(({ field, code }) => ({ field, text: say(fieldFaultMessages[code], language) }))
}

/** Finds the first fault of a field, to be shown beside it. */
export function errorIn(faults: readonly FieldFault[]): (field: string) => string | undefined {
  return (name) => faults.find(({ field }) => field === name)?.text
}
