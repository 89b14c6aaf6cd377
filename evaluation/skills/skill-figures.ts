import type { SkillRow } from './skill-rows.ts'

/**
 * How well suggestions met the rows of a file, all in 0–1 but `n`.
 *
 * precision: of the rows that got an answer, the share whose first suggestion is right; an answer to a row for which
 * "no match" is right is wrong. recall: of the rows with a skill, the share whose first suggestion is right.
 * mrr: over the rows with a skill, the mean of one divided by the place of the first right suggestion among ten.
 * A share of nothing is 1.
 */
export interface SkillFigures {
  readonly precision: number
  readonly recall: number
  readonly mrr: number
  readonly n: number
}

/** A row and the ids suggested for its text, best first. */
export interface AnsweredRow extends SkillRow {
  readonly suggested: readonly string[]
}

const mostPlaces = 10

export function figuresOf(rows: readonly AnsweredRow[]): SkillFigures {
  const placeOf = ({ skills, suggested }: AnsweredRow) =>
    suggested.slice(0, mostPlaces).findIndex((id) => skills.includes(id)) + 1
  const answered = rows.filter(({ suggested }) => suggested.length > 0)
  const withSkill = rows.filter(({ skills }) => skills.length > 0)
  const places = withSkill.map(placeOf)
  const right = places.filter((place) => place === 1).length
  const reciprocal = places.reduce((sum, place) => (place === 0 ? sum : sum + 1 / place), 0)
  return {
    precision: share(right, answered.length),
    recall: share(right, withSkill.length),
    mrr: share(reciprocal, withSkill.length),
    n: rows.length,
  }
}

const share = (part: number, whole: number) =>
  whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000
