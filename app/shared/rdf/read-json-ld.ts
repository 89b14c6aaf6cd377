import { setImmediate } from 'node:timers/promises'

import { fault } from '../import/row-fault.ts'
import { graphBuilder, type ForeignStatement, type GraphBuilder } from './graph.ts'
import { hasContext, isObject, partsOf } from './json-ld-parts.ts'
import { expandedStatements, type ContextOf } from './json-ld-statements.ts'
import type { RdfFault, RdfLimits, RdfReading } from './rdf-reading.ts'
import { addStatement, lineOfText } from './statement-stream.ts'

export type { ContextOf } from './json-ld-statements.ts'

/** Real documents nest less than thirty deep; the library for JSON-LD calls itself for each level. */
const deepest = 100

export async function readJsonLd(text: string, limits: RdfLimits, contextOf: ContextOf): Promise<RdfReading> {
  const parsed = parseJson(text)
  if ('fault' in parsed) return parsed
  if (isDeeper(parsed.value, deepest)) return { fault: fault(0, null, 'too-deep', { max: deepest }) }
  const document = parsed.value
  if (!isObject(document) && !Array.isArray(document)) return { fault: fault(0, null, 'not-a-document') }
  const builder = graphBuilder(limits.mostStatements)
  for (const [index, part] of partsOf(document).entries()) {
    const reading = await expandedStatements(part, contextOf)
    if ('fault' in reading) return { fault: withoutContext(reading.fault, document) }
    const refusal = addAll(builder, reading.statements, index, limits)
    if (refusal !== undefined) return { fault: refusal }
    await setImmediate()
  }
  return { graph: builder.graph }
}

/** The library numbers blank nodes anew in each part, so their names are made different here. */
function addAll(
  builder: GraphBuilder,
  statements: readonly ForeignStatement[],
  part: number,
  limits: RdfLimits,
): RdfFault | undefined {
  const named = <Node extends ForeignStatement['subject']>(term: Node): Node =>
    term.termType === 'BlankNode' ? { ...term, value: `part${part}-${term.value.replace(/^_:/, '')}` } : term
  for (const { subject, predicate, object } of statements) {
    const statement = { subject: named(subject), predicate, object: named(object) }
    const refusal = addStatement(builder, statement, limits)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

/** A document without any context has no known key at all: that says more than the first key. */
function withoutContext(refusal: RdfFault, document: unknown): RdfFault {
  const isUnknown = refusal.code === 'unknown-key' || refusal.code === 'unknown-type'
  return isUnknown && !hasContext(document) ? fault(0, null, 'no-context') : refusal
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: RdfFault } {
  // A byte order mark is no JSON, but programs write one.
  const json = text.replace(/^\uFEFF/, '')
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? json.length)
    const line = json.slice(0, position).split('\n').length
    return { fault: fault(0, null, 'broken-json', { line, met: lineOfText(json, line) }) }
  }
}

/** Goes no deeper than asked, so that no document can exhaust the stack. */
function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1))
}
