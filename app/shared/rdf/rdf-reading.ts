import type { RowFault } from '../import/row-fault.ts'
import type { Graph } from './graph.ts'
import type { RdfFaultCode } from './rdf-messages.ts'

/** Why a document cannot be read; where a line matters, the message names it. */
export type RdfFault = RowFault<RdfFaultCode>

export type RdfReading = { readonly graph: Graph } | { readonly fault: RdfFault }

export interface RdfLimits {
  /** What is read beyond this is refused, so that memory stays bounded. */
  readonly mostStatements: number
}
