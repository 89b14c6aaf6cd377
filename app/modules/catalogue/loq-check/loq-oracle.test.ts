import { readdirSync } from 'node:fs'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  graphOf,
  loqFixture,
  loqFolder,
  quadsOf,
  statementsOf,
} from '../../../../tests/support/loq-graphs.ts'
import { everyValueOf, mutation } from '../../../../tests/support/loq-variants.ts'
import { describeWithShared } from '../../../../tests/support/shared-data.ts'
import { validateLoq } from '../../../../tests/support/shacl.ts'
import { rdfType, type Graph } from '../../../shared/rdf/graph.ts'
import { elmClasses } from '../elm/elm-terms.ts'
import { checkLoq } from './check-loq.ts'
import { checkNode } from './check-node.ts'
import { loqDocument, type LoqDocument } from './loq-document.ts'
import { loqLevels, type LoqLevel } from './loq-rule.ts'

describeWithShared('Beside the official shapes, our own checks', () => {
  test('give the same verdict on every document there is', async () => {
    for (const file of readdirSync(loqFolder).filter((name) => /^(ok|bad)-/.test(name))) {
      const graph = await loqFixture(file)
      for (const level of loqLevels) {
        expect([file, level, await ourVerdict(graph, level)]).toEqual([
          file,
          level,
          await officialVerdict(graph, level),
        ])
      }
    }
  })

  // The two levels differ in one class only, so the others need not be gone through twice.
  test.each([
    ['complete', Object.values(elmClasses)],
    ['accepted', ['elm:LearningAchievementSpecification']],
  ] as const)(
    'object to the same properties of every class, whatever their values are (%s)',
    async (level, classes) => {
      const base = statementsOf(await loqFixture('ok-base.jsonld'))
      const graph = graphOf([...base, ...everyValueOf(classes)])
      const document = documentOf(graph)
      const official = await validateLoq(quadsOf(graph), level)
      const theirs = official.map(({ focus, path }) => `${focus} ${path}`)
      const ours = [...graph.keys()].flatMap((subject) =>
        checkNode(document, subject)
          .filter((fault) => level === 'complete' || fault.level === 'accepted')
          .map(({ property }) => `${subject} ${property.replace(/^.*[:/#]/, '')}`),
      )
      expect(ours.length).toBeGreaterThan(classes.length * 100)
      expect(differences(ours, theirs)).toEqual([])
    },
    120_000,
  )

  test('give the same verdict when statements are taken away, doubled or changed', async () => {
    const base = statementsOf(await loqFixture('ok-base.jsonld'))
    await fc.assert(
      fc.asyncProperty(fc.array(mutation(base), { minLength: 1, maxLength: 3 }), async (mutations) => {
        const graph = graphOf(mutations.reduce((statements, mutate) => mutate(statements), base))
        fc.pre(loqDocument(graph) !== undefined)
        const reached = reachable(graph, documentOf(graph).offers)
        for (const level of loqLevels) {
          expect(await ourVerdict(graph, level)).toBe(await officialVerdict(reached, level))
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('give the same verdict when any one statement is taken away', async () => {
    const base = statementsOf(await loqFixture('ok-base.jsonld'))
    const refused = { accepted: 0, complete: 0 }
    for (const gone of base) {
      const graph = graphOf(base.filter((statement) => statement !== gone))
      if (loqDocument(graph) === undefined) continue
      const reached = reachable(graph, documentOf(graph).offers)
      for (const level of loqLevels) {
        const verdict = await ourVerdict(graph, level)
        expect([gone, level, verdict]).toEqual([gone, level, await officialVerdict(reached, level)])
        if (!verdict) refused[level] += 1
      }
    }
    expect(refused.accepted).toBeGreaterThan(20)
    expect(refused.complete).toBeGreaterThan(refused.accepted)
  }, 60_000)
})

function documentOf(graph: Graph): LoqDocument {
  const document = loqDocument(graph)
  if (document === undefined) throw new Error('The document holds no offer.')
  return document
}

async function ourVerdict(graph: Graph, level: LoqLevel): Promise<boolean> {
  const check = await checkLoq(documentOf(graph))
  return check !== 'too-entangled' && check[level]
}

async function officialVerdict(graph: Graph, level: LoqLevel): Promise<boolean> {
  return (await validateLoq(quadsOf(graph), level)).length === 0
}

/** What the offers lead to: the shapes look at nodes that belong to nothing too. */
function reachable(graph: Graph, offers: readonly string[]): Graph {
  const reached = new Set(offers)
  for (const subject of reached) {
    for (const [property, objects] of graph.get(subject) ?? []) {
      if (property === rdfType) continue
      for (const { kind, value } of objects) if (kind !== 'literal') reached.add(value)
    }
  }
  return graphOf(statementsOf(graph).filter(({ subject }) => reached.has(subject)))
}

function differences(ours: readonly string[], theirs: readonly string[]): string[] {
  const [one, other] = [new Set(ours), new Set(theirs)]
  return [
    ...[...one].filter((key) => !other.has(key)).map((key) => `only we: ${key}`),
    ...[...other].filter((key) => !one.has(key)).map((key) => `only the shapes: ${key}`),
  ].slice(0, 20)
}
