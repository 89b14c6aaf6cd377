import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import type { FormReader } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import { keyOf } from '../form-key.ts'
import type { AbsenceRefusal, NewAbsence } from './absence.ts'
import { absenceRefusalMessages } from './absence-messages.ts'

/** The days of a form, or what is wrong with it. */
export function readAbsence(
  form: FormReader,
  language: Language,
): Omit<NewAbsence, 'personId'> | readonly FieldFault[] {
  const [fromDay, toDay] = [form.day('from'), form.day('to')]
  if (fromDay !== undefined && toDay !== undefined) return { key: keyOf(form), fromDay, toDay }
  const missing = ['from', 'to'].filter((field) => !form.values[field]?.[0]?.trim())
  return [
    ...faultsOf(form.refusals, language),
    ...missing.map((field) => ({ field, text: say(fieldFaultMessages.missing, language) })),
  ]
}

export function absenceFault(refusal: AbsenceRefusal, language: Language): FieldFault {
  return { field: 'to', text: say(absenceRefusalMessages[refusal], language) }
}
