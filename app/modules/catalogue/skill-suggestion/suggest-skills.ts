import type { Sentence } from './boilerplate.ts'
import type { SkillIndex } from './skill-index.ts'
import { mentionsIn, type Mention } from './skill-mentions.ts'

export interface SuggestedSkill {
  readonly id: string
  /** How sure the machine is, 0–1. */
  readonly score: number
}

/** Below this the answer is "no match". */
export const leastScore = 0.63

/** What a sentence about other things must reach to count: it is nothing but a label. */
const wholeLabel = 0.95

/** A longer name is believed though its score is a little lower. */
const nearlyAsSure = 0.1

/** The skills that sentences speak of, best first; an empty list is the answer "no match". */
export function suggestSkills(
  sentences: readonly Sentence[],
  index: SkillIndex,
  most: number,
): SuggestedSkill[] {
  const best = new Map<string, Mention>()
  for (const { text, isBoilerplate } of sentences) {
    const least = isBoilerplate ? wholeLabel : leastScore
    const named = mentionsIn(text, index).filter(({ score }) => score >= least)
    for (const mention of withoutContained(named)) {
      const known = best.get(mention.label.skill)
      if (!known || compare(mention, known) < 0) best.set(mention.label.skill, mention)
    }
  }
  return [...best.values()]
    .sort(compare)
    .slice(0, most)
    .map(({ label, score }) => ({ id: label.skill, score: rounded(score) }))
}

/** The suggestions from texts in several languages together: each skill once, with the best of its scores. */
export function joinSuggestions(
  lists: readonly (readonly SuggestedSkill[])[],
  most: number,
): SuggestedSkill[] {
  const best = new Map<string, number>()
  for (const { id, score } of lists.flat()) best.set(id, Math.max(score, best.get(id) ?? 0))
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, most)
}

/** "Learning" inside "machine learning" is not a skill of its own. */
function withoutContained(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          other.at.length > mention.at.length &&
          other.score >= mention.score - nearlyAsSure &&
          mention.at.every((place) => other.at.includes(place)),
      ),
  )
}

function compare(one: Mention, other: Mention): number {
  return (
    other.score - one.score ||
    other.weight - one.weight ||
    Number(other.label.preferred) - Number(one.label.preferred) ||
    (one.label.skill < other.label.skill ? -1 : 1)
  )
}

/** Four decimals, as all scores of the interface. */
const rounded = (score: number) => Math.round(score * 10_000) / 10_000
