import { rdfType, termKey, type Term } from '../../../shared/rdf/graph.ts'
import { refuseValue, type ValueFault } from './check-value.ts'
import type { LoqDocument } from './loq-document.ts'
import type { ClassRule, LoqLevel, PropertyRule } from './loq-rule.ts'
import { loqRules } from './loq-rules.ts'
import type { PrefixedName } from '../elm/elm-version.ts'

export interface NodeFault extends ValueFault {
  /** Short name of the property, or its address where it has none. */
  readonly property: string
  readonly level: LoqLevel
}

/** Everything that the profile objects to in what a document says of one node itself. */
export function checkNode(document: LoqDocument, subject: string): NodeFault[] {
  const rules = document.classesOf(subject).flatMap((name) => loqRules[name] ?? [])
  // What two rules object to is said once, and then by the one that keeps the offer from being accepted.
  const faults = ['accepted', 'complete'].flatMap((level) =>
    rules.filter((rule) => rule.level === level).flatMap((rule) => faultsOfClass(document, subject, rule)),
  )
  const said = new Set<string>()
  return faults.filter(({ property, values }) => {
    const key = `${property} ${values['value'] ?? ''}`
    const isNew = !said.has(key)
    said.add(key)
    return isNew
  })
}

function faultsOfClass(document: LoqDocument, subject: string, rule: ClassRule): NodeFault[] {
  const { level } = rule
  const rules = rulesOf(rule)
  const known = new Set<string>(rules.map(({ property }) => property))
  const stated = [...(document.graph.get(subject)?.keys() ?? [])]
  const others = rule.isOpen
    ? []
    : stated.filter((address) => address !== rdfType && !known.has(document.nameOf(address)))
  return [
    ...rules.flatMap(({ property, rule: demanded }) =>
      faultsOfProperty(document, subject, property, demanded).map((fault) => ({ ...fault, property, level })),
    ),
    ...others.map((address) => ({
      property: document.nameOf(address),
      level,
      code: 'not-allowed' as const,
      values: { classes: document.classesOf(subject).join(', ') },
    })),
  ]
}

function faultsOfProperty(
  document: LoqDocument,
  subject: string,
  property: PrefixedName,
  rule: PropertyRule,
): ValueFault[] {
  const values = document.valuesOf(subject, property)
  if (values.length < (rule.least ?? 0)) {
    return [{ code: rule.value.kind === 'impossible' ? 'impossible' : 'missing', values: {} }]
  }
  const { most } = rule
  return [
    ...(most !== undefined && values.length > most
      ? [{ code: 'too-many-values' as const, values: { most, count: values.length } }]
      : []),
    ...values.flatMap((value) => refuseValue(document, rule.value, value) ?? []),
    ...(rule.oneForEachLanguage ? repeatedLanguages(values) : []),
    ...(rule.isOnWeb ? values.flatMap((value) => offWeb(document, value)) : []),
    ...(rule.notAlso === undefined
      ? []
      : alsoIn(values, document.valuesOf(subject, rule.notAlso), rule.notAlso)),
  ]
}

function repeatedLanguages(values: readonly Term[]): ValueFault[] {
  const counts = new Map<string, number>()
  for (const value of values) {
    if (value.kind !== 'literal' || value.language === '') continue
    counts.set(value.language, (counts.get(value.language) ?? 0) + 1)
  }
  return [...counts].flatMap(([code, count]) =>
    count > 1 ? [{ code: 'language-twice' as const, values: { value: code } }] : [],
  )
}

function offWeb(document: LoqDocument, resource: Term): ValueFault[] {
  if (resource.kind === 'literal') return []
  return document
    .valuesOf(resource.value, 'elm:contentUrl')
    .filter(({ value }) => !/^https?:/i.test(value))
    .map(({ value }) => ({ code: 'off-web', values: { value } }))
}

function alsoIn(values: readonly Term[], others: readonly Term[], other: PrefixedName): ValueFault[] {
  const keys = new Set(others.map(termKey))
  return values
    .filter((value) => keys.has(termKey(value)))
    .map(({ value }) => ({ code: 'said-twice', values: { value, other } }))
}

function rulesOf({ properties }: ClassRule): { property: PrefixedName; rule: PropertyRule }[] {
  return Object.keys(properties)
    .filter(isPrefixed)
    .flatMap((property) => {
      const rule = properties[property]
      return rule === undefined ? [] : [{ property, rule }]
    })
}

function isPrefixed(name: string): name is PrefixedName {
  return name.includes(':')
}
