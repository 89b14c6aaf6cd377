import { stringify } from 'csv-stringify/sync'
import { Writer } from 'n3'

import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { countColumns, type CountColumn } from './count-columns.ts'
import { licence } from './data-sets.ts'
import { dcatGraph, dcatPrefixes, type DcatFacts } from './dcat-graph.ts'
import type { OfferCount } from './offer-count-queries.ts'
import { openDataMessages as messages } from './open-data-messages.ts'

/** RFC 4180, in UTF-8, with one heading line; an empty cell is unknown. */
export function countsCsv(counts: readonly OfferCount[], language: Language): string {
  const rows = counts.map((count) =>
    Object.values(countRow(count, language)).map((value) => String(value ?? '')),
  )
  return stringify([[...countColumns], ...rows], { record_delimiter: 'windows' })
}

/** The same rows with what one needs to read them. */
export function countsJson(counts: readonly OfferCount[], language: Language, asOf: Day) {
  return {
    title: say(messages.countsTitle, language),
    description: say(messages.countsText, language),
    language,
    asOf,
    source: 'Laipa',
    license: licence.address,
    columns: countColumns.map((name) => ({ name, description: say(messages[name], language) })),
    total: counts.reduce((sum, { offers }) => sum + offers, 0),
    rows: counts.map((count) => countRow(count, language)),
  }
}

export function dcatTurtle(facts: DcatFacts): Promise<string> {
  const writer = new Writer({ prefixes: dcatPrefixes })
  writer.addQuads(dcatGraph(facts))
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error === null ? resolve(text) : reject(error)))
  })
}

function countRow(
  { municipalityName, fieldName, ...count }: OfferCount,
  language: Language,
): Readonly<Record<CountColumn, string | number | boolean | null>> {
  return {
    municipality: count.municipality,
    municipality_name: nameIn(municipalityName, language),
    field: count.field,
    field_name: nameIn(fieldName, language),
    kind: count.kind,
    mode: count.mode,
    price: count.price,
    instruction: count.instruction,
    open: count.open,
    offers: count.offers,
  }
}

const nameIn = (name: Localised | null, language: Language) =>
  name === null ? null : plainTextIn(name, language)
