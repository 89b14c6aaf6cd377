import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Quad } from '@rdfjs/types'
import { DataFactory, Parser } from 'n3'

import { loqContextOf } from '../../app/modules/catalogue/loq-check/loq-context.ts'
import { graphBuilder, type Graph, type Term } from '../../app/shared/rdf/graph.ts'
import { readRdf } from '../../app/shared/rdf/read-rdf.ts'
import { sharedFolder } from './shared-folder.ts'

export interface Statement {
  readonly subject: string
  readonly predicate: string
  readonly object: Term
}

export const loqFolder = join(sharedFolder ?? '', 'testdata', 'standards', 'loq-derived')

/** The graph of a JSON-LD document, which must be readable. */
export async function loqGraph(json: string | Buffer): Promise<Graph> {
  const reading = await readRdf(Buffer.from(json), 'json-ld', { contextOf: loqContextOf })
  if ('fault' in reading) throw new Error(JSON.stringify(reading.fault))
  return reading.graph
}

export function loqFixture(file: string): Promise<Graph> {
  return loqGraph(readFileSync(join(loqFolder, file)))
}

export function statementsOf(graph: Graph): Statement[] {
  return [...graph].flatMap(([subject, properties]) =>
    [...properties].flatMap(([predicate, objects]) =>
      objects.map((object) => ({ subject, predicate, object })),
    ),
  )
}

export function graphOf(statements: readonly Statement[]): Graph {
  const builder = graphBuilder(Infinity)
  for (const { subject, predicate, object } of statements) {
    builder.add({
      subject: nodeOf(subject),
      predicate: DataFactory.namedNode(predicate),
      object: termOf(object),
    })
  }
  return builder.graph
}

/** For the library that knows the official shapes. */
export function quadsOf(graph: Graph): Quad[] {
  return statementsOf(graph).map(({ subject, predicate, object }) =>
    DataFactory.quad(nodeOf(subject), DataFactory.namedNode(predicate), termOf(object)),
  )
}

/** Every property that the official shapes name anywhere. */
export function pathsOfShapes(): string[] {
  const folder = join(sharedFolder ?? '', 'testdata', 'standards', 'elm', '3.2', 'shapes')
  const quads = new Parser().parse(readFileSync(join(folder, 'LOQ-constraints.ttl'), 'utf8'))
  const paths = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/shacl#path')
  return [...new Set(paths.map(({ object }) => object.value))].sort()
}

function nodeOf(value: string) {
  return value.startsWith('_:') ? DataFactory.blankNode(value.slice(2)) : DataFactory.namedNode(value)
}

function termOf(term: Term) {
  if (term.kind !== 'literal') return nodeOf(term.value)
  const { value, language, datatype } = term
  return DataFactory.literal(value, language === '' ? DataFactory.namedNode(datatype) : language)
}
