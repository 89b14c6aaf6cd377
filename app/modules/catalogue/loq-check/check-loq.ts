import { setImmediate } from 'node:timers/promises'

import type { SayValues } from '../../../shared/i18n/say.ts'
import { rdfType } from '../../../shared/rdf/graph.ts'
import { checkNode, type NodeFault } from './check-node.ts'
import type { LoqDocument } from './loq-document.ts'
import type { LoqFaultCode } from './loq-fault-messages.ts'
import type { LoqLevel } from './loq-rule.ts'

export interface LoqFault {
  /** Properties that lead from the offer to the fault, such as `elm:providedBy/rov:legalName`. */
  readonly path: string
  readonly code: LoqFaultCode
  readonly values: SayValues
  /** The lower level that the fault keeps the offer from. */
  readonly level: LoqLevel
}

export interface OfferVerdict {
  readonly id: string
  readonly accepted: boolean
  readonly complete: boolean
  readonly faults: readonly LoqFault[]
}

export interface LoqCheck {
  readonly accepted: boolean
  readonly complete: boolean
  readonly offers: readonly OfferVerdict[]
}

/** Somebody who has mended these finds the others in the next check. */
const mostFaults = 50
/** Nodes looked at for all offers together; 10,000 usual offers take 300,000. */
const mostVisits = 5_000_000
const offersBetweenPauses = 200

/** The verdict on every offer, with all that it leads to; a document is what all its offers are. */
export async function checkLoq(document: LoqDocument): Promise<LoqCheck | 'too-entangled'> {
  const checked = new Map<string, readonly NodeFault[]>()
  const faultsOf = (subject: string) => {
    const faults = checked.get(subject) ?? checkNode(document, subject)
    checked.set(subject, faults)
    return faults
  }
  const isOffer = new Set(document.offers)
  const offers: OfferVerdict[] = []
  let visits = 0
  for (const [index, id] of document.offers.entries()) {
    const nodes = nodesOf(document, id, isOffer, mostVisits - visits)
    visits += nodes.length
    if (visits >= mostVisits) return 'too-entangled'
    offers.push(verdictOf(id, nodes, faultsOf))
    if (index % offersBetweenPauses === 0) await setImmediate()
  }
  return {
    accepted: offers.every(({ accepted }) => accepted),
    complete: offers.every(({ complete }) => complete),
    offers,
  }
}

interface ReachedNode {
  readonly subject: string
  readonly path: readonly string[]
}

/** The offer and every node that it leads to, nearest first. Other offers have verdicts of their own. */
function nodesOf(
  { graph, nameOf }: LoqDocument,
  offer: string,
  isOffer: ReadonlySet<string>,
  most: number,
): ReachedNode[] {
  const nodes: ReachedNode[] = [{ subject: offer, path: [] }]
  const reached = new Set([offer])
  for (const { subject, path } of nodes) {
    for (const [property, values] of graph.get(subject) ?? []) {
      if (property === rdfType) continue
      for (const { kind, value } of values) {
        if (kind === 'literal' || reached.has(value) || isOffer.has(value) || !graph.has(value)) continue
        if (nodes.length >= most) return nodes
        reached.add(value)
        nodes.push({ subject: value, path: [...path, nameOf(property)] })
      }
    }
  }
  return nodes
}

function verdictOf(
  id: string,
  nodes: readonly ReachedNode[],
  faultsOf: (subject: string) => readonly NodeFault[],
): OfferVerdict {
  const faults = nodes.flatMap(({ subject, path }) =>
    faultsOf(subject).map(({ property, code, values, level }) => ({
      path: [...path, property].join('/'),
      code,
      values,
      level,
    })),
  )
  return {
    id,
    accepted: faults.every(({ level }) => level !== 'accepted'),
    complete: faults.length === 0,
    faults: faults.slice(0, mostFaults),
  }
}
