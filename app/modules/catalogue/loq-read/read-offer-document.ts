import { detectForm, mediaTypeOf } from '../../../shared/rdf/rdf-form.ts'
import { readOffers } from '../import/read-offers.ts'
import { isHtml, readCoursePage } from '../schema-org/read-course-page.ts'
import type { OfferDocument, OfferDocumentReading } from './offer-document.ts'
import { readLoqOffers } from './read-loq-offers.ts'

export type { OfferDocument, OfferDocumentReading } from './offer-document.ts'

/** Names of the tables that we read; they decide before the type, as servers send them with all kinds of types. */
const table = /\.(csv|xlsx|jsonl)$/i

const typesOfTables: Readonly<Record<string, string>> = {
  'text/csv': 'offers.csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'offers.xlsx',
  'application/jsonl': 'offers.jsonl',
  'application/x-ndjson': 'offers.jsonl',
}

/** Reads offers in any form that we know: LOQ, a page with schema.org courses, a table, JSON lines. */
export async function readOfferDocument(document: OfferDocument): Promise<OfferDocumentReading> {
  const { name, contentType, bytes } = document
  const type = mediaTypeOf(contentType)
  const tableName = table.test(name) ? name : typesOfTables[type]
  if (tableName !== undefined) return withoutExtras(tableName, bytes)
  if (isHtml(type, name, bytes)) return readCoursePage(bytes, contentType, name)
  const form = detectForm(contentType, name, bytes)
  return form === undefined ? withoutExtras(name, bytes) : readLoqOffers(bytes, form)
}

async function withoutExtras(name: string, bytes: Buffer): Promise<OfferDocumentReading> {
  return { ...(await readOffers(name, bytes)), warnings: [], organisations: [] }
}
