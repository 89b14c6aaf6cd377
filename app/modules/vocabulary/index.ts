import type { Module } from '../../shared/module.ts'
import { loadStarterVocabulary } from './starter/starter-vocabulary.ts'

export { findSkill, occupationsNeedingSkill, skillsById } from './skill/skill-queries.ts'
export type { LabelledSkill, Skill } from './skill/skill-queries.ts'
export { findOccupation, interestTypes, occupationsById, skillsOfOccupation } from './occupation/occupation-queries.ts'
export type { InterestProfile, InterestType, NeededSkill, Occupation } from './occupation/occupation-queries.ts'
export { allFields } from './field/field-queries.ts'
export type { Field } from './field/field-queries.ts'
export { vocabularyPaths } from './vocabulary-paths.ts'

export const vocabulary = {
  name: 'vocabulary',
  vocabulary: loadStarterVocabulary,
} satisfies Module
