import { languages } from '../../../../shared/i18n/language.ts'
import type { OfferRecord } from '../../offer/offer-record.ts'
import { accessibilityKinds, modes, schedules } from '../../opportunity/opportunity-words.ts'
import type { DraftFault, StepReader } from './form-step.ts'

type Run = Pick<
  OfferRecord,
  | 'languages'
  | 'mode'
  | 'schedule'
  | 'hours'
  | 'weeks'
  | 'municipality'
  | 'place'
  | 'seats'
  | 'starts_on'
  | 'apply_by'
  | 'accessibility'
  | 'homepage'
>

/** Stands for "nothing of this is there", which is something else than "not known". */
export const noSupport = 'none'

/** When and where, in which language, for how many. */
export const readRun: StepReader<Run> = (form, { places }) => {
  const placeId = form.choice(
    'place',
    places.map(({ id }) => id),
  )
  const place = places.find(({ id }) => id === placeId)
  const starts = form.day('starts-on') ?? null
  const deadline = form.day('apply-by') ?? null
  const min = wholeNumber(form.number('seats-min', 0, 100_000))
  const max = wholeNumber(form.number('seats-max', 0, 100_000))
  const support = form.choices('accessibility', [...accessibilityKinds, noSupport] as const)
  const part: Run = {
    languages: form.choices('languages', languages),
    mode: form.choice('mode', modes) ?? null,
    schedule: form.choice('schedule', schedules) ?? null,
    hours: wholeNumber(form.number('hours', 1, 100_000)),
    weeks: wholeNumber(form.number('weeks', 1, 100_000)),
    municipality: place?.municipalityId ?? null,
    place: place?.name['lv']?.text ?? null,
    seats: min === null && max === null ? null : { min, max, free: null },
    starts_on: starts,
    apply_by: deadline,
    accessibility: support.length === 0 ? null : support.filter((kind) => kind !== noSupport),
    homepage: form.webAddress('homepage') ?? null,
  }
  const own: DraftFault[] = []
  if (starts !== null && deadline !== null && deadline > starts) {
    own.push({ field: 'apply-by', code: 'deadline-after-start' })
  }
  if (min !== null && max !== null && min > max) own.push({ field: 'seats-min', code: 'min-over-max' })
  return { part, faults: [...form.refusals, ...own] }
}

function wholeNumber(number: number | undefined): number | null {
  return number === undefined ? null : Math.round(number)
}
