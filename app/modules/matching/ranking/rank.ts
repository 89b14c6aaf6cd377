import { bestKept } from './best-kept.ts'
import type { Check } from './constraints.ts'
import { constraintChecks } from './constraints.ts'
import { dayNumber } from './day-number.ts'
import { entryFindings, seatsFindings } from './entry-findings.ts'
import type { Evidence, Finding, SkillShare } from './evidence.ts'
import { canBeJoined } from './joinable.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import type { OpportunityTable } from './opportunity-table.ts'
import type { Scoring } from './score-all.ts'
import { orderBy, scoreAll, weightsOf } from './score-all.ts'
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
  const scoring = scoreAll(index, profile)
  const checks = constraintChecks(index, profile)
  const selected = select(index, profile, today, scoring, checks)
  const describe = (opportunity: number) => resultOf(index, profile, scoring, checks, opportunity)
  return {
    modelVersion,
    asOf: today,
    results: selected.best.map(describe),
    nearMisses: selected.nearest.map(describe),
    total: selected.total,
    leftOutByNeed: selected.leftOut.flatMap((opportunity) => index.opportunities.ids[opportunity] ?? []),
  }
}

/** Only the ids in order, without evidence: what a batch over many profiles needs. */
export function rankIds(index: MatchIndex, profile: MatchProfile, today: string): string[] {
  const scoring = scoreAll(index, profile)
  const { best } = select(index, profile, today, scoring, constraintChecks(index, profile))
  return best.flatMap((opportunity) => index.opportunities.ids[opportunity] ?? [])
}

function select(
  { opportunities }: MatchIndex,
  profile: MatchProfile,
  today: string,
  scoring: Scoring,
  checks: readonly Check[],
) {
  const limit = profile.limit ?? usualLimit
  const hard = checks.filter((check) => check.hard)
  const before = byOrder(opportunities, scoring, scoring.order)
  const best = bestKept(limit, before)
  const withoutNeed = bestKept(limit, byOrder(opportunities, scoring, orderWithoutNeed(scoring, profile)))
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
  const asksOnlyForNeed = weightsOf(profile).interest + weightsOf(profile).ability <= 0
  const leftOut = asksOnlyForNeed
    ? []
    : withoutNeed.sorted().filter((opportunity) => !shown.includes(opportunity))
  return { best: shown, nearest: nearest.sorted(), total, leftOut }
}

/** Opportunities are numbered in the order of their ids, which settles what all else leaves equal. */
function byOrder({ specification }: OpportunityTable, { gain }: Scoring, order: Float64Array) {
  return (a: number, b: number): boolean => {
    const of = specification[a] ?? 0
    const other = specification[b] ?? 0
    const more = (order[of] ?? 0) - (order[other] ?? 0)
    const moreGain = (gain.units[of] ?? 0) - (gain.units[other] ?? 0)
    return more === 0 ? (moreGain === 0 ? a < b : moreGain > 0) : more > 0
  }
}

function orderWithoutNeed({ interest, ability, need }: Scoring, profile: MatchProfile): Float64Array {
  const columns = { interest: interest.units, ability: ability.units, need: need.units }
  return orderBy(columns, { ...weightsOf(profile), need: 0 })
}

function resultOf(
  index: MatchIndex,
  profile: MatchProfile,
  { interest, ability, need, gain, held }: Scoring,
  checks: readonly Check[],
  opportunity: number,
): MatchResult {
  const specification = index.opportunities.specification[opportunity] ?? 0
  const entry = entryFindings(index, profile, held, specification)
  const seats = seatsFindings(index, opportunity)
  const found = (state: 'violated' | 'unknown') =>
    checks
      .filter((check) => check.state(opportunity) === state)
      .map((check) => check.finding(opportunity, state))
  const scoreIn = ({ units }: { readonly units: Int16Array }) => scoreOf(units[specification] ?? noBasis)
  return {
    id: index.opportunities.ids[opportunity] ?? '',
    scores: { interest: scoreIn(interest), ability: scoreIn(ability), need: scoreIn(need) },
    gain: gain.gain(specification),
    missing: gain.missing(specification),
    evidence: [
      ...interest.evidence(specification),
      ...ability.evidence(specification),
      ...need.evidence(specification),
    ],
    constraints: {
      violated: [...found('violated'), ...entry.violated, ...seats.violated],
      unknown: [...found('unknown'), ...entry.unknown, ...seats.unknown],
    },
  }
}
