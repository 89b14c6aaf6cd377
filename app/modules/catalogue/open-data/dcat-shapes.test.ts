import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { DataFactory, Parser, Store } from 'n3'
import { Validator } from 'shacl-engine'
import { expect, test } from 'vitest'

import { describeWithShared } from '../../../../tests/support/shared-data.ts'
import { dcatGraph } from './dcat-graph.ts'
import { dcatTurtle } from './open-data-files.ts'

const facts = {
  baseUrl: 'https://laipa.example',
  email: 'jauta@laipa.example',
  lastChange: new Date('2026-11-20T08:00:00Z'),
}
const shapeFiles = [
  'dcat-ap-SHACL.ttl',
  'shapes.ttl',
  'shapes_recommended.ttl',
  'range.ttl',
  'ranges.ttl',
  'mdr-vocabularies.shape.ttl',
]

describeWithShared('The description of our data sets', (shared) => {
  const shapes = new Store(
    shapeFiles.flatMap((file) =>
      new Parser().parse(readFileSync(join(shared, 'testdata', 'standards', 'dcat-ap', file), 'utf8')),
    ),
  )
  const resultsOf = async (turtle: string) => {
    const validator = new Validator(shapes, { factory: DataFactory })
    const { results } = await validator.validate({ dataset: new Store(new Parser().parse(turtle)) })
    return results.map(({ focusNode, path, severity }) => ({
      isViolation: severity.value.endsWith('#Violation'),
      property: lastPart(path?.at(-1)?.predicates?.[0]?.value),
      place: `${lastPart(focusNode.term.value)} ${lastPart(path?.at(-1)?.predicates?.[0]?.value)}`,
    }))
  }
  const violations = async (turtle: string) =>
    (await resultsOf(turtle)).filter(({ isViolation }) => isViolation).map(({ place }) => place)

  test('is valid against every shape of DCAT-AP 3.0.1', async () => {
    expect(dcatGraph(facts).length).toBeGreaterThan(200)
    expect(await violations(await dcatTurtle(facts))).toEqual([])
    expect(await violations(await dcatTurtle({ ...facts, lastChange: undefined }))).toEqual([])
  })

  test('leaves out only such recommendations as would be untrue or say nothing', async () => {
    const recommended = await resultsOf(await dcatTurtle(facts))
    // A region is no place, country or continent of the EU's lists, and we are none of its corporate bodies.
    const left = ['bbox', 'centroid', 'conformsTo', 'issued', 'publisher', 'spatial', 'temporal', 'type']
    expect([...new Set(recommended.map(({ property }) => property))].sort()).toEqual(left)
  })

  test('would not pass without a publisher or with a licence of no class', async () => {
    const turtle = await dcatTurtle(facts)
    expect(await violations(turtle.replaceAll('dct:publisher', 'dct:creator'))).not.toEqual([])
    expect(await violations(turtle.replaceAll('dct:LicenseDocument', 'dct:Agent'))).not.toEqual([])
  })
})

const lastPart = (address = '') => address.replace(/^.*[/#]/, '')
