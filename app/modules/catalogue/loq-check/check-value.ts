import type { Term } from '../../../shared/rdf/graph.ts'
import type { SayValues } from '../../../shared/i18n/say.ts'
import { addressOf, type PrefixedName } from '../elm/elm-version.ts'
import type { LoqDocument } from './loq-document.ts'
import type { LoqFaultCode } from './loq-fault-messages.ts'
import type { Datatype, SchemeRule, ValueRule } from './loq-rule.ts'

export interface ValueFault {
  readonly code: LoqFaultCode
  readonly values: SayValues
}

/** How XML Schema writes the values; a text and an address may hold anything. */
const writings: Readonly<Partial<Record<Datatype, RegExp>>> = {
  dateTime:
    /^-?([1-9]\d{3,}|0\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?|24:00:00(\.0+)?)(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))?$/,
  duration: /^-?P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  integer: /^[+-]?\d+$/,
  boolean: /^(true|false|0|1)$/,
}

const datatypeFaults = {
  string: 'not-plain-text',
  dateTime: 'not-a-moment',
  duration: 'not-a-duration',
  decimal: 'not-a-decimal',
  integer: 'not-an-integer',
  boolean: 'not-a-boolean',
  anyURI: 'not-an-address-value',
} as const satisfies Readonly<Record<Datatype, LoqFaultCode>>

/** What is wrong with one value of a property, or undefined. */
export function refuseValue(document: LoqDocument, rule: ValueRule, term: Term): ValueFault | undefined {
  const { value } = term
  switch (rule.kind) {
    case 'impossible':
      return { code: 'impossible', values: {} }
    case 'text':
      return isText(term) ? undefined : { code: 'no-language', values: { value } }
    case 'literal':
      return term.kind === 'literal' ? undefined : { code: 'not-a-literal', values: { value } }
    case 'iri':
      return term.kind === 'iri' ? undefined : { code: 'no-address', values: { value } }
    case 'node':
      return (
        refuseNode(document, rule.classes, term) ?? (rule.scheme && refuseScheme(document, rule.scheme, term))
      )
    case 'in-scheme':
      return refuseScheme(document, rule.scheme, term)
    default:
      return isOfDatatype(rule.kind, term)
        ? undefined
        : { code: datatypeFaults[rule.kind], values: { value } }
  }
}

function isText(term: Term): boolean {
  return term.kind === 'literal' && term.language !== ''
}

function isOfDatatype(datatype: Datatype, term: Term): boolean {
  if (term.kind !== 'literal' || term.datatype !== addressOf(`xsd:${datatype}`)) return false
  return writings[datatype]?.test(term.value) ?? true
}

function refuseNode(
  document: LoqDocument,
  classes: readonly PrefixedName[],
  term: Term,
): ValueFault | undefined {
  if (term.kind === 'literal')
    return { code: 'not-a-node', values: { value: term.value, classes: classes.join(', ') } }
  const stated = document.classesOf(term.value)
  if (classes.some((allowed) => stated.includes(allowed))) return undefined
  const values = { value: term.value, classes: classes.join(', ') }
  return { code: stated.length === 0 ? 'no-class' : 'other-class', values }
}

function refuseScheme(document: LoqDocument, rule: SchemeRule, term: Term): ValueFault | undefined {
  if (term.kind !== 'iri') return { code: 'no-address', values: { value: term.value } }
  const schemes = document.valuesOf(term.value, 'skos:inScheme')
  const isWrong = (scheme: Term) =>
    scheme.kind !== 'iri' ||
    (rule.only !== undefined && !rule.only.includes(scheme.value)) ||
    (rule.begins !== undefined && !scheme.value.startsWith(rule.begins))
  const misses = rule.includes !== undefined && !schemes.some(({ value }) => value === rule.includes)
  if (!misses && !schemes.some(isWrong)) return undefined
  const expected = rule.includes ?? rule.only?.join(', ') ?? rule.begins ?? ''
  return {
    code: expected === '' ? 'scheme-without-address' : 'other-scheme',
    values: { value: term.value, scheme: expected },
  }
}
