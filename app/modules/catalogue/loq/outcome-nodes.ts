import { skillConcept, skillKindCodes, skillReuseCodes, textsOf } from '../elm/code-lists.ts'
import { conceptNode, type ElmNode } from '../elm/elm-node.ts'
import type { SkillRow, SpecificationRow } from './loq-row-queries.ts'

/** Outcomes in the provider's words, then the skills taught, each as an outcome that names its concept of ESCO. */
export function outcomeNodes(owner: string, { outcomes, taught }: SpecificationRow): ElmNode[] {
  const stated = outcomes
    .map(textsOf)
    .filter((title) => Object.keys(title).length > 0)
    .map((title, index): ElmNode => ({
      id: `${owner}#outcome-${index + 1}`,
      type: 'LearningOutcome',
      texts: { title },
    }))
  return [...stated, ...taught.map((skill) => skillOutcome(owner, skill))]
}

function skillOutcome(owner: string, { id, label, kind, reuse }: SkillRow): ElmNode {
  return {
    id: `${owner}#${id.replace('/', '-')}`,
    type: 'LearningOutcome',
    texts: { title: textsOf(label) },
    nodes: {
      dcType: [conceptNode(skillKindCodes.conceptOf(kind))],
      reusabilityLevel: [conceptNode(skillReuseCodes.conceptOf(reuse))],
      relatedESCOSkill: [conceptNode(skillConcept(id, label))],
    },
  }
}
