import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Quad, Term } from '@rdfjs/types'
import { DataFactory, Parser, Store } from 'n3'
import { Validator } from 'shacl-engine'

import { classAddress } from '../../app/modules/catalogue/elm/elm-terms.ts'
import { sharedFolder } from './shared-folder.ts'

/** The official shapes as published, or with those switched on that were published switched off. */
export type LoqLevel = 'accepted' | 'complete'

export interface ShapeFault {
  readonly focus: string
  /** The last part of the property's address, such as `homepage`. */
  readonly path: string
  /** Such as `MinCount`. */
  readonly constraint: string
  readonly value: string
}

/** Holds triples against the official shapes of LOQ 3.2. Nothing to hold against them is a fault too. */
export async function validateLoq(quads: Iterable<Quad>, level: LoqLevel): Promise<ShapeFault[]> {
  const dataset = new Store([...quads])
  const offers = dataset.countQuads(
    null,
    `${rdf}type`,
    DataFactory.namedNode(classAddress('LearningOpportunity')),
    null,
  )
  if (offers === 0) return [{ focus: '', path: '', constraint: 'NoLearningOpportunity', value: '' }]
  const { results } = await validatorFor(level).validate({ dataset })
  return results.map(({ focusNode, path, constraintComponent, value }) => ({
    focus: focusNode.term.value,
    path: lastPart(path?.at(-1)?.predicates?.[0]),
    constraint: lastPart(constraintComponent).replace(/ConstraintComponent$/, ''),
    value: value?.term.value ?? '',
  }))
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const sh = 'http://www.w3.org/ns/shacl#'
const validators = new Map<LoqLevel, Validator>()

function validatorFor(level: LoqLevel): Validator {
  const validator = validators.get(level) ?? new Validator(readShapes(level), { factory: DataFactory })
  validators.set(level, validator)
  return validator
}

function readShapes(level: LoqLevel): Store {
  const folder = join(sharedFolder ?? '', 'testdata', 'standards', 'elm', '3.2', 'shapes')
  const quads = ['LOQ-constraints.ttl', 'LOQ-constraints-mdr.ttl'].flatMap((file) =>
    new Parser().parse(readFileSync(join(folder, file), 'utf8')),
  )
  return new Store(quads.filter((quad) => isUsable(quad, level)).flatMap(repaired))
}

/** Imports cannot be followed, and ESCO's skills do not begin as their shape expects. */
function isUsable({ predicate, object }: Quad, level: LoqLevel): boolean {
  if (/owl#imports?$/.test(predicate.value)) return false
  if (predicate.value === `${sh}pattern` && object.value === '^https://ec.europa.eu/esco/skill/') return false
  return level === 'accepted' || predicate.value !== `${sh}deactivated`
}

/** Patterns are written for Java: a switch inside, and classes of characters inside others. */
function repaired(quad: Quad): Quad[] {
  const { subject, predicate, object } = quad
  if (predicate.value !== `${sh}pattern` || !object.value.includes('\\p{')) return [quad]
  const pattern = object.value
    .replace('(?i)', '')
    .replace('[[A-Fa-f0-9]\\:\\.]', '[A-Fa-f0-9:.]')
    .replace('[%[\\p{L}\\p{Nl}\\p{Nd}]]', '[%\\p{L}\\p{Nl}\\p{Nd}]')
  const { literal, namedNode, quad: made } = DataFactory
  return [
    made(subject, predicate, literal(pattern)),
    made(subject, namedNode(`${sh}flags`), literal(object.value.includes('(?i)') ? 'iu' : 'u')),
  ]
}

function lastPart(term: Term | undefined): string {
  return term?.value.replace(/^.*[/#]/, '') ?? ''
}
