import { element, textElement } from '../../../shared/xml/xml.ts'
import { isDescribed, statementsOf, type ElmNode, type ElmReference, type Texts } from './elm-node.ts'
import { elmTerms, type ElmClass, type ElmKey } from './elm-terms.ts'
import { currentElmVersion, elmVersions, namespacesOf } from './elm-version.ts'
import { entityClasses, isSingleNote, qdrOrder } from './qdr-order.ts'

/** Containers of the document in the order the schema wants, with the classes each holds. */
export const qdrSections = [
  ['learningOpportunityReferences', ['LearningOpportunity']],
  ['learningAchievementSpecificationReferences', ['LearningAchievementSpecification', 'Qualification']],
  ['learningOutcomeReferences', ['LearningOutcome']],
  ['agentReferences', ['Organisation']],
  ['locationReferences', ['Location']],
] as const satisfies readonly (readonly [string, readonly ElmClass[]])[]

const { xmlNamespace, xmlSchemaVersion } = elmVersions[currentElmVersion]

export function qdrHead(): string {
  const { clv, locn, skos } = namespacesOf(currentElmVersion)
  const names = Object.entries({ clv, locn, skos }).map(([name, address]) => ` xmlns:${name}="${address}"`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Courses xmlns="${xmlNamespace}"${names.join('')} xsdVersion="${xmlSchemaVersion}">\n`
}

export const qdrEnd = '</Courses>\n'

/** An entity as it stands in its section; entities it holds are named there and stand in sections of their own. */
export function qdrEntity(node: ElmNode): string {
  return `${written(node.type[0]?.toLowerCase() + node.type.slice(1), node, { id: node.id })}\n`
}

/** The entities inside a node, itself included, however deep. */
export function entitiesIn(node: ElmNode): ElmNode[] {
  const inside = statementsOf(node).nodes.flatMap(([, values]) =>
    values.filter(isDescribed).flatMap(entitiesIn),
  )
  return entityClasses.includes(node.type) ? [node, ...inside] : inside
}

function written(name: string, node: ElmNode, attributes: Readonly<Record<string, string>> = {}): string {
  if (node.type === 'Mailbox') return textElement(name, node.id)
  const { texts, literals, nodes } = statementsOf(node)
  const parts = new Map<ElmKey, string>([
    ...texts.map(([key, values]) => [key, textElements(nameOf(key), values)] as const),
    ...literals.map(([key, value]) => [key, textElement(nameOf(key), value)] as const),
    ...nodes.map(([key, values]) => [key, values.map((value) => held(key, value)).join('')] as const),
  ])
  const order: readonly ElmKey[] = qdrOrder[node.type] ?? []
  return element(name, attributes, ...order.map((key) => parts.get(key) ?? ''))
}

function held(key: ElmKey, value: ElmNode | ElmReference): string {
  const name = nameOf(key)
  if (!isDescribed(value) || entityClasses.includes(value.type)) return element(name, { idref: value.id })
  if (value.type === 'Concept') return concept(key, name, value)
  return value.type === 'Note' ? note(key, name, value) : written(name, value)
}

/** Codes of the schema's own lists need no words; concepts of other vocabularies do. */
function concept(key: ElmKey, name: string, { id, texts, nodes }: ElmNode): string {
  if (key !== 'relatedESCOSkill' && key !== 'educationLevel') return element(name, { uri: id })
  const scheme = nodes?.inScheme?.[0]?.id ?? ''
  return element(
    name,
    { uri: id },
    textElements('skos:prefLabel', texts?.prefLabel ?? {}),
    textElement('skos:inScheme', scheme),
  )
}

/** A note holds one language here, so that it is repeated for each, or in Latvian where only one is allowed. */
function note(key: ElmKey, name: string, { texts }: ElmNode): string {
  const entries = Object.entries(texts?.noteLiteral ?? {})
  const [single] = entries.filter(([language]) => language === 'lv').concat(entries)
  const shown = isSingleNote(key) ? (single === undefined ? [] : [single]) : entries
  return shown
    .map((entry) => element(name, {}, textElements('noteLiteral', Object.fromEntries([entry]))))
    .join('')
}

function textElements(name: string, texts: Texts): string {
  return Object.entries(texts)
    .map(([language, text]) => textElement(name, text, { language }))
    .join('')
}

/** Most elements stand in the schema's own namespace, whatever the term's is. */
function nameOf(key: ElmKey): string {
  const { term } = elmTerms[key]
  return /^(skos|locn|clv):/.test(term) ? term : term.slice(term.indexOf(':') + 1)
}
