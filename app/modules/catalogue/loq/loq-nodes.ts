import type { Db } from '../../../shared/db/db.ts'
import type { ElmNode } from '../elm/elm-node.ts'
import type { LoqIdentifiers } from './loq-identifiers.ts'
import { nextKeys, type LoqKeys, type LoqScope } from './loq-queries.ts'
import { opportunityRows, organisationRows, specificationRows } from './loq-row-queries.ts'
import { opportunityNode } from './opportunity-node.ts'
import { organisationNode } from './organisation-node.ts'
import { specificationNode } from './specification-node.ts'

/** So many offers are in memory at once. */
const batchSize = 200

/** Ids of all opportunities in batches. Each batch is a query of its own, so that a slow reader holds nothing open. */
export async function* keyBatches(db: Db, scope: LoqScope): AsyncGenerator<readonly LoqKeys[], void> {
  let after = ''
  for (;;) {
    const keys = await nextKeys(db, scope, after, batchSize)
    if (keys.length > 0) yield keys
    if (keys.length < batchSize) return
    after = keys.at(-1)?.id ?? ''
  }
}

export function* inBatches(ids: Iterable<string>): Generator<readonly string[], void> {
  const all = [...ids]
  for (let start = 0; start < all.length; start += batchSize) yield all.slice(start, start + batchSize)
}

export async function opportunityNodes(
  db: Db,
  keys: readonly LoqKeys[],
  identifiers: LoqIdentifiers,
): Promise<ElmNode[]> {
  const publishers = new Map(keys.map(({ id, publisherId }) => [id, publisherId]))
  const rows = await opportunityRows(db, [...publishers.keys()])
  return rows.map((row) => opportunityNode(row, publishers.get(row.id) ?? row.organisationId, identifiers))
}

export async function specificationNodes(
  db: Db,
  ids: readonly string[],
  identifiers: LoqIdentifiers,
): Promise<ElmNode[]> {
  const rows = await specificationRows(db, ids)
  return rows.map((row) => specificationNode(row, identifiers))
}

export async function organisationNodes(
  db: Db,
  ids: readonly string[],
  identifiers: LoqIdentifiers,
): Promise<ElmNode[]> {
  const rows = await organisationRows(db, ids)
  return rows.map((row) => organisationNode(row, identifiers))
}
