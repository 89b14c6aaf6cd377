import type { Language } from '../../../shared/i18n/language.ts'
import { evidenceText, type LabelOf } from '../ranking/evidence-text.ts'
import type { Evidence, Finding, SkillShare } from '../ranking/evidence.ts'
import type { MatchResult } from '../ranking/rank.ts'
import { labelsIn } from './match-labels.ts'
import type { MatchRun } from './match-run.ts'

/** The result as a program gets it: codes for machines, texts in the asked language for people. */
export function matchAnswer({ ranking, occupations, cards, labels }: MatchRun, language: Language) {
  const labelOf = labelsIn(labels, language)
  const told = (result: MatchResult) => ({
    id: result.id,
    opportunity: cards.get(result.id) ?? null,
    scores: result.scores,
    gain: withLabels(result.gain, labelOf),
    missing: withLabels(result.missing, labelOf),
    evidence: result.evidence.map((item) => withText(item, language, labelOf)),
    constraints: {
      violated: result.constraints.violated.map((item) => withText(item, language, labelOf)),
      unknown: result.constraints.unknown.map((item) => withText(item, language, labelOf)),
    },
  })
  return {
    modelVersion: ranking.modelVersion,
    asOf: ranking.asOf,
    results: ranking.results.map(told),
    nearMisses: ranking.nearMisses.map(told),
    occupations: occupations.map(({ id, fit, missing }) => ({
      id,
      label: labelOf('occupation', id),
      fit,
      missing: withLabels(missing, labelOf),
    })),
  }
}

function withLabels(skills: readonly SkillShare[], labelOf: LabelOf) {
  return skills.map(({ id, weight }) => ({ id, label: labelOf('skill', id), weight }))
}

function withText<Item extends Evidence | Finding>(item: Item, language: Language, labelOf: LabelOf) {
  return { ...item, text: evidenceText(item, language, labelOf) }
}
