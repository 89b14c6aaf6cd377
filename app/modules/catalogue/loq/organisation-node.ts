import { textsOf } from '../elm/code-lists.ts'
import type { ElmNode } from '../elm/elm-node.ts'
import { locationNode, webResource } from './common-nodes.ts'
import type { LoqIdentifiers } from './loq-identifiers.ts'
import type { OrganisationRow } from './loq-row-queries.ts'

export function organisationNode(row: OrganisationRow, identifiers: LoqIdentifiers): ElmNode {
  const id = identifiers.organisation(row.id)
  return {
    id,
    type: 'Organisation',
    texts: { legalName: textsOf(row.name) },
    nodes: {
      homepage: row.homepage === null ? [] : [webResource(id, row.homepage)],
      location: [locationNode(id, row)],
      contactPoint: [contactNode(id, row)],
    },
  }
}

function contactNode(owner: string, { email, phone }: OrganisationRow): ElmNode | undefined {
  if (email === null && phone === null) return undefined
  return {
    id: `${owner}#contact`,
    type: 'ContactPoint',
    nodes: {
      phone:
        phone === null ? [] : [{ id: `${owner}#phone`, type: 'Phone', literals: { phoneNumber: phone } }],
      emailAddress: email === null ? [] : [{ id: `mailto:${email}`, type: 'Mailbox' }],
    },
  }
}
