import { encodingFault } from '../import/file-text.ts'
import { fault } from '../import/row-fault.ts'
import type { RdfForm } from './rdf-form.ts'
import type { RdfLimits, RdfReading } from './rdf-reading.ts'
import { readJsonLd, type ContextOf } from './read-json-ld.ts'
import { readRdfXml } from './read-rdf-xml.ts'
import { readTurtle } from './read-turtle.ts'

export interface RdfOptions extends Partial<RdfLimits> {
  /** The contexts that JSON-LD may name, by their address; nothing is ever fetched. */
  readonly contextOf?: ContextOf
}

/** 22,000 offers of the size of the catalogue's. */
const usualLimits: RdfLimits = { mostStatements: 1_000_000 }

const encodingCodes = { 'utf-16': 'utf-16', 'not-utf-8': 'line-not-utf-8', binary: 'not-a-text' } as const

/** Reads a document of RDF, or says why it cannot be read. Gives way to other requests while it reads. */
export async function readRdf(
  bytes: Uint8Array,
  form: RdfForm,
  options: RdfOptions = {},
): Promise<RdfReading> {
  const limits = { ...usualLimits, ...options }
  const encoding = encodingFault(bytes)
  if (encoding !== undefined)
    return { fault: fault(0, null, encodingCodes[encoding.code], { line: encoding.row }) }
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return { fault: fault(0, null, 'no-statements') }
  const reading = await readText(text, form, limits, options.contextOf ?? (() => undefined))
  const isEmpty = 'graph' in reading && reading.graph.size === 0
  return isEmpty ? { fault: fault(0, null, 'no-statements') } : reading
}

function readText(text: string, form: RdfForm, limits: RdfLimits, contextOf: ContextOf): Promise<RdfReading> {
  switch (form) {
    case 'turtle':
      return readTurtle(text, limits)
    case 'json-ld':
      return readJsonLd(text, limits, contextOf)
    case 'rdf-xml':
      return readRdfXml(text, limits)
  }
}
