import type { z } from 'zod'

import { languages } from '../../../../shared/i18n/language.ts'
import { columnOfHeading, hasLanguages, noneWord, offerColumns } from '../../import/offer-columns.ts'
import type { OfferColumn } from '../../import/offer-columns.ts'
import { sheetValues } from '../../import/sheet-values.ts'
import type { OfferCells } from '../../import/template-files.ts'
import { offerRecordSchema, type OfferRecord } from '../../offer/offer-record.ts'

/** What a sheet says of an offer, as far as its columns go. */
export type StatedOffer = z.infer<typeof statedOffer>

/** The cells in which a sheet states the offer; what is not known has none. */
export function cellsOf(record: OfferRecord): OfferCells {
  const cells = new Map<string, string | number>()
  for (const column of offerColumns) {
    const { name } = column
    if (!hasLanguages(column)) {
      const value = plainCell(column, record)
      if (value !== undefined && value !== '') cells.set(name, value)
      continue
    }
    for (const language of languages) {
      const text = textCell(column, record, language)
      if (text !== '') cells.set(`${name}_${language}`, text)
    }
  }
  return cells
}

/**
 * What the offer would say if it came from a sheet with these columns. Compared with what did come, it differs by
 * just what somebody changed, whatever a sheet cannot hold.
 */
export function statedIn(record: OfferRecord, headings: readonly string[]): StatedOffer {
  const cells = cellsOf(record)
  const { value } = sheetValues(
    0,
    headings.flatMap((heading) => {
      const known = columnOfHeading(heading)
      return known === undefined ? [] : [{ ...known, heading, text: String(cells.get(heading) ?? '').trim() }]
    }),
  )
  const reading = statedOffer.safeParse(value)
  if (reading.success) return reading.data
  // What the form keeps although it is wrong counts as not stated.
  const wrong = new Set(reading.error.issues.map(({ path }) => path[0]))
  return statedOffer.parse(Object.fromEntries(Object.entries(value).filter(([name]) => !wrong.has(name))))
}

const statedOffer = offerRecordSchema.partial()

function textCell({ name, path }: OfferColumn, record: OfferRecord, language: string): string {
  if (name === 'title' || name === 'summary') return record[name][language] ?? ''
  if (name === 'outcomes') {
    const items = record.outcomes.map((outcome) => (outcome[language] ?? '').replaceAll(';', ','))
    return items.every((item) => item === '') ? '' : items.join('; ')
  }
  return path[1] === 'note' ? (record.entry.note?.[language] ?? '') : ''
}

function plainCell({ name, path, form }: OfferColumn, record: OfferRecord): string | number | undefined {
  const value = path.reduce<unknown>((group, key) => inside(group, key), record)
  if (Array.isArray(value))
    return name === 'accessibility' && value.length === 0 ? noneWord : value.join('; ')
  if (form === 'levels') {
    return Object.entries(record.entry.language_level)
      .map(([language, level]) => `${language}:${level}`)
      .join('; ')
  }
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

function inside(group: unknown, key: string): unknown {
  return typeof group === 'object' && group !== null ? Reflect.get(group, key) : undefined
}
