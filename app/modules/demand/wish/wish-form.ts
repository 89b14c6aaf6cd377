import type { FieldRefusal, FormReader, FormValues } from '../../../shared/forms/form-reader.ts'
import { languages } from '../../../shared/i18n/language.ts'
import type { Municipality } from '../../organisations/index.ts'
import { keyOf } from '../../../shared/forms/form-key.ts'
import { radii, timesOfDay, wishOrigins, type NewWish } from './wish.ts'

/** The fields of the form that stand in the address while somebody signs in. */
export const wishFields = ['topic', 'municipality', 'radius', 'languages', 'times', 'until', 'from'] as const

export interface WishReading {
  readonly wish: Omit<NewWish, 'topic'> | undefined
  readonly refusals: readonly FieldRefusal[]
}

/** Reads all but the topic, which is looked up in the vocabulary. */
export function readWish(form: FormReader, municipalities: readonly Municipality[]): WishReading {
  const municipalityId = form.choice(
    'municipality',
    municipalities.map(({ id }) => id),
  )
  const radius = form.choice('radius', radii)
  const spoken = form.choices('languages', languages)
  const times = form.choices('times', timesOfDay)
  const until = form.day('until')
  const cameFrom = form.choice('from', wishOrigins) ?? 'form'
  const refused = new Set(form.refusals.map(({ field }) => field))
  const missing = [
    municipalityId === undefined ? ['municipality'] : [],
    spoken.length === 0 ? ['languages'] : [],
    times.length === 0 ? ['times'] : [],
    until === undefined ? ['until'] : [],
  ]
    .flat()
    .filter((field) => !refused.has(field))
    .map((field): FieldRefusal => ({ field, code: 'missing' }))
  const refusals = [...form.refusals, ...missing]
  if (refusals.length > 0 || municipalityId === undefined || until === undefined) {
    return { wish: undefined, refusals }
  }
  const radiusKm = radius === undefined ? null : Number(radius)
  return {
    wish: {
      key: keyOf(form),
      municipalityId,
      radiusKm,
      languages: spoken,
      times,
      cameFrom,
      until,
    },
    refusals,
  }
}

/** What was chosen, as it stands in an address. */
export function wishQuery(values: FormValues): URLSearchParams {
  const query = new URLSearchParams()
  for (const field of wishFields) {
    for (const value of (values[field] ?? []).slice(0, 10)) {
      if (value !== '') query.append(field, value.slice(0, 100))
    }
  }
  return query
}

/** What an address says, as if it had been typed into the form. */
export function valuesOfQuery(query: URLSearchParams): FormValues {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))
}
