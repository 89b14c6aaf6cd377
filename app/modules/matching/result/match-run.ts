import type { Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import { cardsById, type OpportunityCard } from '../../catalogue/index.ts'
import { fittingOccupations, type OccupationFit } from '../ranking/occupation-fit.ts'
import type { MatchProfile } from '../ranking/match-profile.ts'
import { rankOpportunities, type Ranking } from '../ranking/rank.ts'
import { currentMatchIndex } from './match-index-cache.ts'
import { loadMatchLabels, type MatchLabels } from './match-labels.ts'

export interface MatchRun {
  readonly ranking: Ranking
  readonly occupations: readonly OccupationFit[]
  readonly cards: ReadonlyMap<string, OpportunityCard>
  readonly labels: MatchLabels
}

/** Ranks the catalogue for one profile and gathers what a page or a program needs to tell the result. */
export async function runMatch(db: Db, profile: MatchProfile, today: Day): Promise<MatchRun> {
  const index = await currentMatchIndex(db)
  const ranking = rankOpportunities(index, profile, today)
  const occupations = fittingOccupations(index, profile)
  const listed = [...ranking.results, ...ranking.nearMisses].map((result) => result.id)
  const cards = await cardsById(db, [...listed, ...ranking.leftOutByNeed])
  const labels = await loadMatchLabels(db, { ranking, occupations, goal: profile.goal })
  return { ranking, occupations, cards: new Map(cards.map((card) => [card.id, card])), labels }
}
