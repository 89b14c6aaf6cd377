import { eqfCodes, skillIdOf } from '../elm/code-lists.ts'
import type { LoqDocument } from '../loq-check/loq-document.ts'
import type { OfferRecord } from '../offer/offer-record.ts'
import { nodesOf, textsOf, wordsOf } from './loq-values.ts'
import type { WarningList } from './offer-draft.ts'

/** Outcomes in the provider's words, and skills; an outcome that only repeats the label of its skill is the skill. */
export function outcomesOf(
  document: LoqDocument,
  specification: string,
): Pick<OfferRecord, 'outcomes' | 'skills'> {
  const outcomes: Record<string, string>[] = []
  const skills = new Set<string>()
  for (const outcome of nodesOf(document, specification, 'elm:learningOutcome')) {
    const concepts = [
      ...nodesOf(document, outcome, 'elm:relatedESCOSkill'),
      ...nodesOf(document, outcome, 'elm:relatedSkill'),
    ]
    const title = textsOf(document, outcome, 'dc:title')
    for (const concept of concepts) {
      const id = skillIdOf(concept)
      if (id !== undefined) skills.add(id)
    }
    const isLabel = concepts.some((concept) => isSame(title, textsOf(document, concept, 'skos:prefLabel')))
    if (!isLabel && Object.keys(title).length > 0) outcomes.push(title)
  }
  return { outcomes, skills: [...skills] }
}

/** The level of a qualification; other learning states it as its level of education. */
export function levelOf(document: LoqDocument, specification: string, list: WarningList): number | null {
  const [level] = [
    ...wordsOf(document, specification, 'elm:EQFLevel', eqfCodes, list),
    ...wordsOf(document, specification, 'elm:educationLevel', eqfCodes, list),
  ]
  return level === undefined ? null : Number(level)
}

function isSame(title: Readonly<Record<string, string>>, label: Readonly<Record<string, string>>): boolean {
  const said = Object.entries(title)
  return said.length > 0 && said.every(([language, text]) => label[language] === text)
}
