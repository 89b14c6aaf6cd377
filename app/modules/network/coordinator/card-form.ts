import type { FormReader } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { isClockTime } from '../../../shared/time/clock-in-riga.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { helpLanguages, weekdays, type Hours } from './card.ts'
import type { NewCard } from './card-commands.ts'
import { cardMessages as messages } from './card-messages.ts'

/** What a coordinator typed about themselves, or what is wrong with it. */
export function readCard(form: FormReader, language: Language): NewCard | readonly FieldFault[] {
  const email = form.values['email']?.[0]?.trim() ? form.email('email') : undefined
  const card = {
    email: email ?? null,
    phone: form.text('phone', 40) ?? null,
    office: form.text('office', 200) ?? null,
    languages: form.choices('languages', helpLanguages),
    isPublic: form.values['public']?.[0] === 'yes',
  }
  const read = weekdays.map((weekday) => readHours(form, weekday))
  const faults = [
    ...faultsOf(form.refusals, language),
    ...read.flatMap((hours) =>
      typeof hours === 'string' ? [{ field: hours, text: say(messages.hoursRefused, language) }] : [],
    ),
  ]
  // Hours alone help nobody: a public card has a way to reach its person.
  if (card.isPublic && card.email === null && card.phone === null && faults.length === 0) {
    faults.push({ field: 'phone', text: say(messages.contactMissing, language) })
  }
  if (faults.length > 0) return faults
  return { ...card, hours: read.flatMap((hours) => (typeof hours === 'object' ? hours : [])) }
}

/** Hours of a weekday, none where both are empty, or the name of the field that is wrong. */
function readHours(form: FormReader, weekday: number): Hours | string | undefined {
  const field = `from-${weekday}`
  const [from = '', to = ''] = [field, `to-${weekday}`].map((name) => form.values[name]?.[0]?.trim() ?? '')
  if (from === '' && to === '') return undefined
  const [begin, end] = [from, to].map((time) => time.replace('.', ':').replace(/^(\d):/, '0$1:'))
  const isWhole = begin !== undefined && end !== undefined && isClockTime(begin) && isClockTime(end)
  return isWhole && end > begin ? { weekday, from: begin, to: end } : field
}
