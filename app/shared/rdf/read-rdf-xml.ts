import { RdfXmlParser } from 'rdfxml-streaming-parser'

import { fault } from '../import/row-fault.ts'
import type { RdfLimits, RdfReading } from './rdf-reading.ts'
import { lineOfError, lineOfText, readStatements } from './statement-stream.ts'
import { isWhole, refuseXml } from './xml-guard.ts'

export async function readRdfXml(text: string, limits: RdfLimits): Promise<RdfReading> {
  const refusal = refuseXml(text)
  if (refusal !== undefined) return { fault: refusal }
  const parser = new RdfXmlParser({ trackPosition: true })
  const reading = await readStatements(text, parser, limits, (error) => {
    const value = /invalid relative IRI '(.*)' for/s.exec(error.message)?.[1]
    if (value !== undefined) return fault(0, null, 'relative-address', { value })
    const line = lineOfError(error)
    return fault(0, null, 'broken-xml', { line, met: lineOfText(text, line) })
  })
  return 'graph' in reading && !isWhole(text) ? { fault: fault(0, null, 'cut-off') } : reading
}
