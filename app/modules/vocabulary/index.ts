import type { Module } from '../../shared/module.ts'
import { reindexConceptLabels } from './concept/concept-index.ts'
import { vocabularyApi } from './vocabulary-api.ts'
import { loadStarterVocabulary } from './starter/starter-vocabulary.ts'

export {
  findSkill,
  labelVersion,
  occupationsNeedingSkill,
  skillLabelsIn,
  skillsById,
} from './skill/skill-queries.ts'
export type { Skill } from './skill/skill-queries.ts'
export {
  findOccupation,
  interestTypes,
  occupationsById,
  skillsOfOccupation,
} from './occupation/occupation-queries.ts'
export type {
  InterestProfile,
  InterestType,
  NeededSkill,
  Occupation,
} from './occupation/occupation-queries.ts'
export {
  groupWithParents,
  majorGroups,
  occupationsInGroup,
  subMajorGroupsIn,
  unitGroupsIn,
} from './occupation/occupation-group-queries.ts'
export type { CountedGroup, OccupationGroup } from './occupation/occupation-group-queries.ts'
export {
  skillGroupsIn,
  skillGroupWithParents,
  skillsInGroup,
  widestSkillGroups,
} from './skill/skill-group-queries.ts'
export type { CountedSkillGroup, SkillGroup } from './skill/skill-group-queries.ts'
export { allFields } from './field/field-queries.ts'
export type { Field } from './field/field-queries.ts'
export { importEsco } from './esco/esco-commands.ts'
export type { EscoImported } from './esco/esco-commands.ts'
export { isFault as isEscoFault } from './esco/read-esco-table.ts'
export type { EscoFault } from './esco/read-esco-table.ts'
export type { LabelledConcept } from './concept/labelled-concept.ts'
export { matchConcepts } from './concept/concept-match.ts'
export type { MatchedConcept } from './concept/concept-match.ts'
export { findConcepts, suggestConcepts } from './concept/concept-queries.ts'
export type { Concept } from './concept/concept-queries.ts'
export { prefixQuery } from './concept/prefix-query.ts'
export { readQuery } from './concept/read-query.ts'
export { versionOf } from './concept/query-words.ts'
export type { QueryWord } from './concept/query-words.ts'
export type { QueryReader, ReadQuery } from './concept/read-query.ts'
export { conceptWords, countWords, germanStems, saveWords } from './concept/word-list.ts'
export type { WordCounts, WordList } from './concept/word-list.ts'
export { conceptIds, countConcepts } from './concept-list-queries.ts'
export type { ListedConcept } from './concept-list-queries.ts'
export { vocabularyPaths } from './vocabulary-paths.ts'

export const vocabulary = {
  name: 'vocabulary',
  api: vocabularyApi,
  vocabulary: async (tx, now) => {
    await loadStarterVocabulary(tx, now)
    await reindexConceptLabels(tx)
  },
} satisfies Module
