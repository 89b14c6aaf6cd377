import { StreamParser } from 'n3'

import { fault } from '../import/row-fault.ts'
import type { RdfLimits, RdfReading } from './rdf-reading.ts'
import { lineOfError, lineOfText, readStatements } from './statement-stream.ts'

export function readTurtle(text: string, limits: RdfLimits): Promise<RdfReading> {
  return readStatements(text, new StreamParser({ format: 'text/turtle' }), limits, (error) => {
    const line = lineOfError(error)
    return fault(0, null, 'broken-turtle', { line, met: lineOfText(text, line) })
  })
}
