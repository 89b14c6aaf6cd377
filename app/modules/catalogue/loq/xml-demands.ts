import { fieldConcept, undeterminedLanguage } from '../elm/code-lists.ts'
import { conceptNode, type ElmNode } from '../elm/elm-node.ts'
import { note } from './common-nodes.ts'
import { loqMessages } from './loq-messages.ts'

/**
 * The XML Schema wants a field, a language and an outcome of every specification, where the shapes let an offer be
 * accepted without. What is unknown gets the code lists' own words for "unknown", and an outcome that says what it is.
 */
export function asXmlDemands(specification: ElmNode): ElmNode {
  const { id, texts, nodes } = specification
  const title = texts?.title
  const outcome: ElmNode = {
    id: `${id}#no-outcome`,
    type: 'LearningOutcome',
    texts: { title },
    nodes: { additionalNote: [note(`${id}#no-outcome-note`, loqMessages.noOutcomes)] },
  }
  return {
    ...specification,
    nodes: {
      ...nodes,
      thematicArea: orElse(nodes?.thematicArea, conceptNode(fieldConcept(unknownField, {}))),
      language: orElse(nodes?.language, conceptNode(undeterminedLanguage)),
      learningOutcome: orElse(nodes?.learningOutcome, outcome),
    },
  }
}

/** ISCED-F 2013. */
const unknownField = '9999'

type Held = NonNullable<NonNullable<ElmNode['nodes']>['language']>

function orElse(known: Held | undefined, unknown: ElmNode | undefined): Held {
  const there = (known ?? []).filter((node) => node !== undefined)
  return there.length > 0 ? there : [unknown]
}
