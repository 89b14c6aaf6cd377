import { fault, type RowFault } from '../../../shared/import/row-fault.ts'
import { detectForm, formOfMediaType, mediaTypeOf } from '../../../shared/rdf/rdf-form.ts'
import { readRdf } from '../../../shared/rdf/read-rdf.ts'
import { currentElmVersion, elmVersions } from '../elm/elm-version.ts'
import { checkLoq, type LoqCheck } from './check-loq.ts'
import { loqContextOf } from './loq-context.ts'
import type { LoqDocumentFaultCode } from './loq-document-messages.ts'
import { loqDocument } from './loq-document.ts'

export interface SentDocument {
  readonly name: string
  readonly contentType: string | undefined
  readonly bytes: Uint8Array
}

export interface LoqRefusal {
  /** Of HTTP: the document cannot be read, is in another form, or holds nothing to check. */
  readonly status: 400 | 415 | 422
  readonly fault: RowFault<LoqDocumentFaultCode>
}

export type LoqValidation = { readonly check: LoqCheck } | { readonly refusal: LoqRefusal }

/** Ten megabytes hold a quarter of a million. */
const mostStatements = 300_000
const mostOffers = 10_000

/** Types that programs send when they were not told any; the document itself must show its form. */
const untold = ['', 'text/plain', 'application/octet-stream', 'application/xml', 'text/xml']

/** The verdict on a document of LOQ in whatever form, or why there is none. Keeps nothing. */
export async function validateDocument({ name, contentType, bytes }: SentDocument): Promise<LoqValidation> {
  const isTold = !untold.includes(mediaTypeOf(contentType))
  const form = isTold ? formOfMediaType(contentType) : detectForm(undefined, name, bytes)
  if (form === undefined) return refuse(415, 'unknown-form')
  const reading = await readRdf(bytes, form, { contextOf: loqContextOf, mostStatements })
  if ('fault' in reading) return { refusal: { status: 400, fault: reading.fault } }
  const document = loqDocument(reading.graph)
  if (document === undefined) return refuse(422, 'no-offers')
  const { version, offers } = document
  if (elmVersions[version].isExperimental) {
    return refuse(422, 'other-version', { version, known: currentElmVersion })
  }
  if (offers.length > mostOffers) return refuse(422, 'too-many-offers', { max: mostOffers })
  const check = await checkLoq(document)
  return check === 'too-entangled' ? refuse(422, check) : { check }
}

function refuse(
  status: LoqRefusal['status'],
  code: LoqDocumentFaultCode,
  values: Readonly<Record<string, unknown>> = {},
): LoqValidation {
  return { refusal: { status, fault: fault(0, null, code, values) } }
}
