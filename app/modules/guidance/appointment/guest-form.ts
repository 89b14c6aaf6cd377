import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import type { FormReader } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import { isPhone } from '../availability/availability.ts'
import { findMessages } from './find-messages.ts'
import type { Guest } from './request-commands.ts'

/** Who somebody without an account says they are, or what is wrong with it. */
export function readGuest(form: FormReader, language: Language): Guest | readonly FieldFault[] {
  const [name, email] = [form.line('name', 120), form.email('email')]
  const phone = form.values['phone']?.[0]?.trim() || null
  const faults = [...faultsOf(form.refusals, language), ...phoneFault(phone, language)]
  if (name === undefined || email === undefined || faults.length > 0) return faults
  return { name, email, phone, language }
}

export interface PersonOnBehalf extends Omit<Guest, 'email'> {
  readonly email: string | null
}

/** The same of somebody for whom a coordinator books: not everybody has an address. */
export function readOnBehalf(
  form: FormReader,
  letters: Language,
  language: Language,
): PersonOnBehalf | readonly FieldFault[] {
  const name = form.line('name', 120)
  const hasEmail = (form.values['email']?.[0] ?? '').trim() !== ''
  const email = hasEmail ? form.email('email') : undefined
  const phone = form.values['phone']?.[0]?.trim() || null
  const faults = [...faultsOf(form.refusals, language), ...phoneFault(phone, language)]
  if (name === undefined || faults.length > 0) return faults
  return { name, email: email ?? null, phone, language: letters }
}

export function isFaults<Value extends object>(
  value: Value | readonly FieldFault[],
): value is readonly FieldFault[] {
  return Array.isArray(value)
}

export function missing(field: string, language: Language): FieldFault {
  return { field, text: say(fieldFaultMessages.missing, language) }
}

function phoneFault(phone: string | null, language: Language): FieldFault[] {
  return phone === null || isPhone(phone)
    ? []
    : [{ field: 'phone', text: say(findMessages.phoneRefused, language) }]
}
