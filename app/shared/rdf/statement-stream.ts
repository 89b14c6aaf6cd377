import { setImmediate } from 'node:timers/promises'

import { fault } from '../import/row-fault.ts'
import { graphBuilder, type ForeignStatement, type GraphBuilder } from './graph.ts'
import type { RdfFault, RdfLimits, RdfReading } from './rdf-reading.ts'

/** A parser that takes text in pieces and gives statements. */
export interface StatementParser extends AsyncIterable<ForeignStatement> {
  write(chunk: string): boolean
  end(): unknown
  destroy(error?: Error): unknown
}

/** In characters: a few milliseconds of parsing, after which other requests have their turn. */
const chunkLength = 32 * 1024

/** Feeds the text to the parser piece by piece and stops at the first statement or piece that is refused. */
export async function readStatements(
  text: string,
  parser: StatementParser,
  limits: RdfLimits,
  faultOfError: (error: Error) => RdfFault,
): Promise<RdfReading> {
  const builder = graphBuilder(limits.mostStatements)
  const feeding = feed(text, parser)
  try {
    for await (const statement of parser) {
      const refusal = addStatement(builder, statement, limits)
      if (refusal !== undefined) return { fault: refusal }
    }
    return { graph: builder.graph }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { fault: faultOfError(error) }
  } finally {
    feeding.stop()
  }
}

/** Adds a statement, or gives the fault that the reader of the document is told. */
export function addStatement(
  builder: GraphBuilder,
  statement: ForeignStatement,
  { mostStatements }: RdfLimits,
): RdfFault | undefined {
  const refusal = builder.add(statement)
  if (refusal === undefined) return undefined
  if (refusal.code === 'too-many-statements') return fault(0, null, refusal.code, { max: mostStatements })
  if (refusal.code === 'relative-address') return fault(0, null, refusal.code, { value: refusal.value })
  return fault(0, null, refusal.code)
}

/** The line of the text in which a parser stopped, for people to find it. */
export function lineOfText(text: string, line: number): string {
  return (
    text
      .split('\n', line)
      .at(line - 1)
      ?.trim() ?? ''
  )
}

/** Where a parser's error says it happened: "on line 3", "Line 3 column 7", "3:7:". */
export function lineOfError(error: Error): number {
  const [, first, second] = /line (\d+)|^(\d+):\d+:/i.exec(error.message) ?? []
  return Number(first ?? second ?? 0)
}

function feed(text: string, parser: StatementParser): { stop(): void } {
  let stopped = false
  const run = async () => {
    for (let start = 0; start < text.length && !stopped;) {
      const end = endOfChunk(text, start)
      parser.write(text.slice(start, end))
      start = end
      await setImmediate()
    }
    if (!stopped) parser.end()
  }
  run().catch((error: unknown) => parser.destroy(error instanceof Error ? error : undefined))
  return {
    stop() {
      stopped = true
    },
  }
}

/** A piece never ends inside a character that takes two places. */
function endOfChunk(text: string, start: number): number {
  const end = start + chunkLength
  const last = text.charCodeAt(end - 1)
  return last >= 0xd800 && last <= 0xdbff ? end + 1 : end
}
