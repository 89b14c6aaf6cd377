import { fault } from '../import/row-fault.ts'
import type { ForeignStatement } from './graph.ts'
import type { RdfFault } from './rdf-reading.ts'

/** The context behind an address, or undefined when it is not one of those that are known. */
export type ContextOf = (address: string) => object | undefined

/** What the library tells of a problem; the types that go with it do not know. */
interface JsonLdProblem {
  readonly code?: unknown
  readonly url?: unknown
  readonly cause?: { readonly details?: JsonLdProblem }
  readonly event?: { readonly code?: unknown; readonly details?: Readonly<Record<string, unknown>> }
}

/** The statements of a piece of JSON-LD, or what in it would be lost. */
export async function expandedStatements(
  part: Readonly<Record<string, unknown>>,
  contextOf: ContextOf,
): Promise<{ readonly statements: readonly ForeignStatement[] } | { readonly fault: RdfFault }> {
  let foreign: string | undefined
  const options = {
    // Without this, keys that the context does not know disappear in silence.
    safe: true,
    documentLoader: async (url: string) => {
      const context = contextOf(url)
      if (context === undefined) {
        foreign = url
        throw new Error('foreign context')
      }
      return { documentUrl: url, document: { '@context': { ...context } } }
    },
  }
  try {
    // Loaded with the first use: every start of the program would else wait for it.
    const { default: jsonld } = await import('jsonld')
    const statements: unknown = await jsonld.toRDF({ ...part }, options)
    return { statements: Array.isArray(statements) ? statements.filter(isStatement) : [] }
  } catch (error) {
    if (foreign !== undefined) return { fault: fault(0, null, 'foreign-context', { address: foreign }) }
    return { fault: faultOfProblem(error) }
  }
}

function faultOfProblem(error: unknown): RdfFault {
  const problem = problemOf(error)
  const event = problem?.event
  if (event !== undefined) return faultOfEvent(String(event.code), event.details ?? {})
  const code = String(problem?.code ?? '')
  if (['cyclic IRI mapping', 'recursive context inclusion', 'context overflow'].includes(code)) {
    return fault(0, null, 'cyclic-context')
  }
  return fault(0, null, 'broken-json-ld', {
    met: code === '' && error instanceof Error ? error.message : code,
  })
}

/** The library's names for what it would drop, in our words. */
function faultOfEvent(code: string, details: Readonly<Record<string, unknown>>): RdfFault {
  const [value] = Object.values(details)
  if (code === 'invalid property') return fault(0, null, 'unknown-key', { key: details['property'] })
  if (code === 'relative @type reference') return fault(0, null, 'unknown-type', { type: details['type'] })
  if (code === 'empty object') return fault(0, null, 'no-statements')
  if (code.startsWith('relative')) return fault(0, null, 'relative-address', { value })
  return fault(0, null, 'lost-value', { value })
}

function problemOf(error: unknown): JsonLdProblem | undefined {
  if (typeof error !== 'object' || error === null || !('details' in error)) return undefined
  const { details } = error
  return typeof details === 'object' && details !== null ? details : undefined
}

function isStatement(value: unknown): value is ForeignStatement {
  return typeof value === 'object' && value !== null && 'subject' in value && 'object' in value
}
