import { fieldFaultMessages } from '../../../../shared/forms/form-messages.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../../shared/ui/error-summary.tsx'
import { draftFaultMessages } from './draft-fault-messages.ts'
import type { DraftFault } from './form-step.ts'

const messages = { ...fieldFaultMessages, ...draftFaultMessages }

/** What is wrong with what was typed, in the reader's language. */
export function faultTexts(faults: readonly DraftFault[], language: Language): FieldFault[] {
  return faults.map(({ field, code }) => ({ field, text: say(messages[code], language) }))
}
