import { bestKept } from './best-kept.ts'
import type { Check } from './constraints.ts'
import { constraintChecks } from './constraints.ts'
import { dayNumber, noDay } from './day-number.ts'
import { entryFindings, seatsFindings } from './entry-findings.ts'
import type { Evidence, Finding, SkillShare } from './evidence.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile, Weights } from './match-profile.ts'
import type { OpportunityTable } from './opportunity-table.ts'
import type { ScoreTable, Scoring } from './score-all.ts'
import { orderOf, scoreAll, scoringFor, weightsOf } from './score-all.ts'
import { noBasis, scoreOf } from './score-units.ts'

/** Changes whenever the same input could give another result. */
export const modelVersion = '2026-11.1'

const usualLimit = 20
const mostNearMisses = 10

export interface MatchResult {
  readonly id: string
  readonly scores: {
    readonly interest: number | null
    readonly ability: number | null
    readonly need: number | null
  }
  readonly gain: readonly SkillShare[]
  readonly missing: readonly SkillShare[]
  readonly evidence: readonly Evidence[]
  readonly constraints: { readonly violated: readonly Finding[]; readonly unknown: readonly Finding[] }
}

export interface Ranking {
  readonly modelVersion: string
  readonly asOf: string
  readonly results: readonly MatchResult[]
  readonly nearMisses: readonly MatchResult[]
  /** How many opportunities violate no hard constraint; `results` are the first of them. */
  readonly total: number
  /** Would be among the results if regional need did not count: need lifts others, and must not hide these. */
  readonly leftOutByNeed: readonly string[]
}

/** Ranks every opportunity that can still be joined on the day `today` (YYYY-MM-DD). */
export function rankOpportunities(index: MatchIndex, profile: MatchProfile, today: string): Ranking {
  const scoring = scoringFor(index, profile)
  const scores = scoreAll(index, profile, scoring)
  const checks = constraintChecks(index, profile)
  const selected = select(index, profile, today, scores, checks)
  const describe = (opportunity: number) => resultOf(index, profile, { scores, scoring, checks }, opportunity)
  return {
    modelVersion,
    asOf: today,
    results: selected.best.map(describe),
    nearMisses: selected.nearest.map(describe),
    total: selected.total,
    leftOutByNeed: selected.leftOut.flatMap((opportunity) => index.opportunities.ids[opportunity] ?? []),
  }
}

/** Only the ids in order: what a batch over many profiles needs. */
export function rankIds(
  index: MatchIndex,
  profile: MatchProfile,
  today: string,
  scores: ScoreTable = scoreAll(index, profile),
): string[] {
  const { best } = select(index, profile, today, scores, constraintChecks(index, profile))
  return best.flatMap((opportunity) => index.opportunities.ids[opportunity] ?? [])
}

function select(
  { opportunities }: MatchIndex,
  profile: MatchProfile,
  today: string,
  scores: ScoreTable,
  checks: readonly Check[],
) {
  const limit = profile.limit ?? usualLimit
  const hard = checks.filter((check) => check.hard)
  const before = byOrder(opportunities, scores, scores.order)
  const best = bestKept(limit, before)
  const withoutNeed = bestKept(limit, byOrder(opportunities, scores, orderWithoutNeed(scores, profile)))
  const violations = new Uint8Array(opportunities.ids.length)
  const nearest = bestKept(mostNearMisses, (a, b) => {
    const more = (violations[a] ?? 0) - (violations[b] ?? 0)
    return more === 0 ? before(a, b) : more < 0
  })
  const day = dayNumber(today)
  let total = 0
  for (let opportunity = 0; opportunity < opportunities.ids.length; opportunity++) {
    if (!canBeJoined(opportunities, opportunity, day)) continue
    let violated = 0
    for (const check of hard) if (check.state(opportunity) === 'violated') violated++
    violations[opportunity] = violated
    if (violated > 0) {
      nearest.offer(opportunity)
      continue
    }
    total++
    best.offer(opportunity)
    withoutNeed.offer(opportunity)
  }
  const shown = best.sorted()
  const leftOut = withoutNeed.sorted().filter((opportunity) => !shown.includes(opportunity))
  return { best: shown, nearest: nearest.sorted(), total, leftOut }
}

/** On its first day, and on the last day for applying, one can still join. */
function canBeJoined({ startsOn, applyBy }: OpportunityTable, opportunity: number, today: number): boolean {
  const starts = startsOn[opportunity] ?? noDay
  const closes = applyBy[opportunity] ?? noDay
  return (starts === noDay || starts >= today) && (closes === noDay || closes >= today)
}

/** Opportunities are numbered in the order of their ids, which settles what all else leaves equal. */
function byOrder({ specification }: OpportunityTable, scores: ScoreTable, order: Float64Array) {
  return (a: number, b: number): boolean => {
    const of = specification[a] ?? 0
    const other = specification[b] ?? 0
    const difference =
      (order[of] ?? 0) - (order[other] ?? 0) || (scores.gain[of] ?? 0) - (scores.gain[other] ?? 0)
    return difference === 0 ? a < b : difference > 0
  }
}

function orderWithoutNeed(scores: ScoreTable, profile: MatchProfile): Float64Array {
  const weights: Weights = { ...weightsOf(profile), need: 0 }
  return scores.order.map((_, specification) =>
    orderOf(
      scores.interest[specification] ?? noBasis,
      scores.ability[specification] ?? noBasis,
      noBasis,
      weights,
    ),
  )
}

interface Findings {
  readonly scores: ScoreTable
  readonly scoring: Scoring
  readonly checks: readonly Check[]
}

function resultOf(
  index: MatchIndex,
  profile: MatchProfile,
  { scores, scoring, checks }: Findings,
  opportunity: number,
): MatchResult {
  const specification = index.opportunities.specification[opportunity] ?? 0
  const entry = entryFindings(index, profile, scoring.held, specification)
  const seats = seatsFindings(index, opportunity)
  const found = (state: 'violated' | 'unknown') =>
    checks
      .filter((check) => check.state(opportunity) === state)
      .map((check) => check.finding(opportunity, state))
  return {
    id: index.opportunities.ids[opportunity] ?? '',
    scores: {
      interest: scoreOf(scores.interest[specification] ?? noBasis),
      ability: scoreOf(scores.ability[specification] ?? noBasis),
      need: scoreOf(scores.need[specification] ?? noBasis),
    },
    gain: scoring.gain.gain(specification),
    missing: scoring.gain.missing(specification),
    evidence: [
      ...scoring.interest.evidence(specification),
      ...scoring.ability.evidence(specification),
      ...scoring.need.evidence(specification),
    ],
    constraints: {
      violated: [...found('violated'), ...entry.violated, ...seats.violated],
      unknown: [...found('unknown'), ...entry.unknown, ...seats.unknown],
    },
  }
}
