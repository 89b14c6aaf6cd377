import { languages } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import {
  eqfCodes,
  fieldConcept,
  isLevel,
  languageCodes,
  latvianLevelCodes,
  settingCodes,
  targetGroupCodes,
  textsOf,
} from '../elm/code-lists.ts'
import { conceptNode, type ElmNode, type Texts } from '../elm/elm-node.ts'
import { opportunityWordMessages } from '../opportunity/opportunity-words-messages.ts'
import { note } from './common-nodes.ts'
import { entryTexts } from './entry-texts.ts'
import type { LoqIdentifiers } from './loq-identifiers.ts'
import { loqMessages } from './loq-messages.ts'
import type { SpecificationRow } from './loq-row-queries.ts'
import { outcomeNodes } from './outcome-nodes.ts'

/** What is learned. Formal learning of a known level is a Qualification, which must state all that it states here. */
export function specificationNode(row: SpecificationRow, identifiers: LoqIdentifiers): ElmNode {
  const id = identifiers.specification(row.id)
  const outcomes = outcomeNodes(id, row)
  const level = row.eqf === null ? undefined : String(row.eqf)
  const eqf = level !== undefined && isLevel(level) ? conceptNode(eqfCodes.conceptOf(level)) : undefined
  const nqf =
    level !== undefined && isLevel(level) ? conceptNode(latvianLevelCodes.conceptOf(level)) : undefined
  const isQualification =
    row.setting === 'formal' && eqf !== undefined && row.fieldCode !== null && outcomes.length > 0
  return {
    id,
    type: isQualification ? 'Qualification' : 'LearningAchievementSpecification',
    texts: { title: textsOf(row.title), description: textsOf(row.summary) },
    literals: { volumeOfLearning: row.hours === null ? undefined : `PT${row.hours}H` },
    nodes: {
      additionalNote: [note(`${id}#target-groups`, targetTexts(row))],
      thematicArea:
        row.fieldCode === null ? [] : [conceptNode(fieldConcept(row.fieldCode, row.fieldLabel ?? {}))],
      // Only a qualification has a place of its own for the level.
      educationLevel: isQualification ? [] : [eqf],
      language: row.languages.map((code) => conceptNode(languageCodes.conceptOf(code))),
      learningSetting: [conceptNode(settingCodes.conceptOf(row.setting))],
      targetGroup: row.targetGroups.map((group) => conceptNode(targetGroupCodes.conceptOf(group))),
      entryRequirement: [note(`${id}#entry`, entryTexts(row))],
      learningOutcome: outcomes,
      eqfLevel: isQualification ? [eqf] : [],
      nqfLevel: isQualification ? [nqf] : [],
    },
  }
}

/** Groups that the code list has no concept for. */
function targetTexts({ targetGroups }: SpecificationRow): Texts {
  const others = targetGroups.filter((group) => targetGroupCodes.conceptOf(group) === undefined)
  if (others.length === 0) return {}
  return Object.fromEntries(
    languages.map((language) => {
      const groups = others.map((group) => opportunityWordMessages.target[group][language]).join(', ')
      return [language, say(loqMessages.targetGroups, language, { groups })]
    }),
  )
}
