/** A skill that an offer's text speaks of, by a machine's reading, and what a person made of it. */
export interface SkillSuggestion {
  readonly specificationId: string
  readonly skillId: string
  readonly score: number
  readonly state: 'open' | 'confirmed' | 'declined'
}

export type Decision = 'confirmed' | 'declined'

export type DecisionRefusal = 'unknown-suggestion' | 'decided-before'

/** Why a suggestion cannot be decided so; changing one's mind is allowed. */
export function refuseDecision(
  suggestion: Pick<SkillSuggestion, 'state'> | undefined,
  decision: Decision,
): DecisionRefusal | undefined {
  if (suggestion === undefined) return 'unknown-suggestion'
  return suggestion.state === decision ? 'decided-before' : undefined
}
