import type { FormValues } from '../../../../shared/forms/form-reader.ts'

/** What a run has to say anew each time it is held. */
const ofOneTerm = /^(starts-on|apply-by|lesson-.*|repeat-.*)$/

/** The text of a run for the next time it is held: everything but its days. */
export function nextTerm(typed: FormValues): FormValues {
  return Object.fromEntries(Object.entries(typed).filter(([field]) => !ofOneTerm.test(field)))
}
