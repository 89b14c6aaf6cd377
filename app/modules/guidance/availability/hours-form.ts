import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import type { FormReader } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import { ways, type WeeklyHours } from './availability.ts'

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

/** What a coordinator typed as their hours, or what is wrong with single fields of it. */
export function readHours(
  form: FormReader,
  kindIds: readonly string[],
  language: Language,
): WeeklyHours | readonly FieldFault[] {
  const weekday = form.choice('weekday', weekdays)
  const [fromTime, toTime] = [clock(form.line('from', 5)), clock(form.line('to', 5))]
  const breaks = (name: string) => clock(form.values[name]?.[0]?.trim() || undefined) ?? null
  const way = form.choice('way', ways)
  const location = form.line('location', 300)
  const kindId = form.choice('kind', kindIds) ?? null
  const [fromDay, toDay] = [form.day('fromDay'), form.day('toDay') ?? null]
  const missing = Object.entries({ weekday, way, fromDay })
    .filter(([field, value]) => value === undefined && !form.refusals.some((one) => one.field === field))
    .map(([field]) => ({ field, text: say(fieldFaultMessages.missing, language) }))
  const faults = [...faultsOf(form.refusals, language), ...missing]
  const isWhole = weekday && fromTime && toTime && way && location && fromDay
  if (faults.length > 0 || !isWhole) return faults
  return {
    weekday: Number(weekday),
    fromTime,
    toTime,
    breakFrom: breaks('breakFrom'),
    breakTo: breaks('breakTo'),
    way,
    location,
    kindId,
    fromDay,
    toDay,
  }
}

/** "9:30" and "9.30" are what people write. */
function clock(text: string | undefined): string | undefined {
  return text?.replace('.', ':').replace(/^(\d):/, '0$1:')
}
