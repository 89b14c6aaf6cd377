import type { Db } from '../../../shared/db/db.ts'
import { elmContextPath } from '../elm/elm-context.ts'
import { sayConceptsOnce, type ElmNode } from '../elm/elm-node.ts'
import type { ElmVersion } from '../elm/elm-version.ts'
import { jsonLdOf } from '../elm/write-json-ld.ts'
import { turtleHead, turtleOf } from '../elm/write-turtle.ts'
import { loqIdentifiers } from './loq-identifiers.ts'
import { keyBatches, opportunityNodes, organisationNodes, specificationNodes } from './loq-nodes.ts'
import type { LoqScope } from './loq-queries.ts'

/** What a file is made of and for. */
export interface LoqFile {
  readonly db: Db
  readonly baseUrl: string
  readonly scope: LoqScope
  readonly version: ElmVersion
}

export async function* turtleFile(file: LoqFile): AsyncGenerator<string, void> {
  yield turtleHead(file.version)
  for await (const nodes of nodeBatches(file)) yield nodes.map(turtleOf).join('')
}

export async function* jsonLdFile(file: LoqFile): AsyncGenerator<string, void> {
  const context = `${file.baseUrl}${elmContextPath(file.version)}`
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n`
  let isFirst = true
  for await (const nodes of nodeBatches(file)) {
    const lines = nodes.map((node) => JSON.stringify(jsonLdOf(node))).join(',\n')
    yield isFirst ? lines : `,\n${lines}`
    isFirst = false
  }
  yield '\n]}\n'
}

/** Offers, each batch with the specifications and organisations that no batch before has described. */
async function* nodeBatches({ db, baseUrl, scope }: LoqFile): AsyncGenerator<readonly ElmNode[], void> {
  const identifiers = loqIdentifiers(baseUrl)
  const saidConcepts = new Set<string>()
  const said = (nodes: readonly ElmNode[]) => nodes.map((node) => sayConceptsOnce(node, saidConcepts))
  // An organisation and a specification may have the same id.
  const [newOrganisations, newSpecifications] = [notSeenBefore(), notSeenBefore()]
  if (scope.kind === 'organisation') {
    yield said(await organisationNodes(db, newOrganisations([scope.id]), identifiers))
  }
  for await (const keys of keyBatches(db, scope)) {
    const specifications = newSpecifications(keys.map((one) => one.specificationId))
    const organisations = newOrganisations(keys.flatMap((one) => [one.organisationId, one.publisherId]))
    yield said([
      ...(await opportunityNodes(db, keys, identifiers)),
      ...(await specificationNodes(db, specifications, identifiers)),
      ...(await organisationNodes(db, organisations, identifiers)),
    ])
  }
}

function notSeenBefore(): (ids: readonly string[]) => readonly string[] {
  const seen = new Set<string>()
  return (ids) => {
    const fresh = [...new Set(ids)].filter((id) => !seen.has(id))
    for (const id of fresh) seen.add(id)
    return fresh
  }
}
