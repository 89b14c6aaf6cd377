import fc from 'fast-check'
import { expect, test } from 'vitest'

import { loqRows, unknownRows, type LoqRows } from '../../../../tests/support/loq-arbitraries.ts'
import { describeNeeding } from '../../../../tests/support/needs.ts'
import { linesOf, quadsOfJsonLd, quadsOfTurtle } from '../../../../tests/support/rdf.ts'
import { describeWithShared } from '../../../../tests/support/shared-data.ts'
import { validateLoq } from '../../../../tests/support/shacl.ts'
import { faultsOfQdrXml, xmllintPath } from '../../../../tests/support/xmllint.ts'
import type { ElmNode } from '../elm/elm-node.ts'
import type { ElmClass } from '../elm/elm-terms.ts'
import { jsonLdOf } from '../elm/write-json-ld.ts'
import { entitiesIn, qdrEnd, qdrEntity, qdrHead, qdrSections } from '../elm/write-qdr-xml.ts'
import { turtleHead, turtleOf } from '../elm/write-turtle.ts'
import { loqIdentifiers } from './loq-identifiers.ts'
import { opportunityNode } from './opportunity-node.ts'
import { organisationNode } from './organisation-node.ts'
import { specificationNode } from './specification-node.ts'
import { asXmlDemands } from './xml-demands.ts'

const identifiers = loqIdentifiers('https://laipa.example')

function nodesOf({ opportunity, specification, organisation }: LoqRows): ElmNode[] {
  return [
    opportunityNode(opportunity, organisation.id, identifiers),
    specificationNode(specification, identifiers),
    organisationNode(organisation, identifiers),
  ]
}

const turtle = (nodes: readonly ElmNode[]) => turtleHead('3.2') + nodes.map(turtleOf).join('')

function jsonLd(nodes: readonly ElmNode[]): string {
  const context = 'https://laipa.example/contexts/loq-3.2.jsonld'
  return JSON.stringify({ '@context': context, '@graph': nodes.map(jsonLdOf) })
}

function qdrXml(nodes: readonly ElmNode[]): string {
  const entities = nodes
    .map((node, index) => (index % 3 === 1 ? asXmlDemands(node) : node))
    .flatMap(entitiesIn)
  const sections = qdrSections.map(([name, classes]: readonly [string, readonly ElmClass[]]) => {
    const inside = entities.filter(({ type }) => classes.includes(type))
    return `<${name}>${inside.map(qdrEntity).join('')}</${name}>`
  })
  return qdrHead() + sections.join('') + qdrEnd
}

test('any offer says the same as Turtle and as JSON-LD', async () => {
  await fc.assert(
    fc.asyncProperty(loqRows, async (rows) => {
      const nodes = nodesOf(rows)
      expect(linesOf(await quadsOfJsonLd(jsonLd(nodes)))).toEqual(linesOf(quadsOfTurtle(turtle(nodes))))
    }),
    { numRuns: 50 },
  )
})

test('the home page of an offer without one is our own page of it', () => {
  expect(turtle(nodesOf(unknownRows))).toContain(
    'elm:contentUrl "https://laipa.example/id/opportunity/a000000000"^^xsd:anyURI',
  )
})

describeWithShared('held against the official shapes', () => {
  test('an offer of which nothing is known is accepted, and not complete', async () => {
    const quads = quadsOfTurtle(turtle(nodesOf(unknownRows)))
    expect(await validateLoq(quads, 'accepted')).toEqual([])
    const missing = (await validateLoq(quads, 'complete')).map(
      ({ path, constraint }) => `${path} ${constraint}`,
    )
    expect(missing).toEqual(['ISCEDFCode MinCount', 'language MinCount', 'learningOutcome MinCount'])
  })

  test('any offer is accepted, and complete as soon as field, language and outcome are known', async () => {
    await fc.assert(
      fc.asyncProperty(loqRows, async (rows) => {
        const quads = quadsOfTurtle(turtle(nodesOf(rows)))
        expect(await validateLoq(quads, 'accepted')).toEqual([])
        const missing = new Set((await validateLoq(quads, 'complete')).map(({ constraint }) => constraint))
        expect([...missing].filter((constraint) => constraint !== 'MinCount')).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  describeNeeding('xmllint', xmllintPath() !== undefined, 'and as XML against the schema of QDR', () => {
    test('any offers together have no fault', () => {
      const offers = fc.sample(loqRows, 60)
      expect(faultsOfQdrXml(qdrXml([unknownRows, ...offers].flatMap(nodesOf)))).toEqual([])
    })
  })
})
