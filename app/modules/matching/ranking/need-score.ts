import type { AxisScore } from './axis-score.ts'
import type { NeedEvidence } from './evidence.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import type { NeedRow } from './match-rows.ts'
import { noBasis, toUnits } from './score-units.ts'

/** From here on a need is called a shortage, in words; the score itself has no step. */
const shortageFrom = 0.5

/**
 * Need: the published need of the occupations an opportunity leads to, by their nearness. Occupations without
 * a figure are left out, and without any figure there is no score, so that the unknown neither lifts nor sinks.
 */
export function needScore(index: MatchIndex, { place }: MatchProfile): AxisScore<NeedEvidence> {
  return {
    units: needTable(index, place?.municipality),
    evidence(specification) {
      const needs = needsOf(index, specification)
      if (needs.length === 0) return [{ axis: 'need', code: 'need.no-figure' }]
      return needs.slice(0, 3).flatMap((need) => needEvidence(need, place?.municipality))
    },
  }
}

/** Depends on nothing but the municipality, so it is kept beside the index for as long as that lives. */
const kept = new WeakMap<MatchIndex, Map<string, Int16Array>>()

function needTable(index: MatchIndex, municipality: string | undefined): Int16Array {
  const tables = kept.get(index) ?? new Map<string, Int16Array>()
  kept.set(index, tables)
  const known = index.occupations.needs.some((need) => need && isNamedBy(need, municipality))
  const key = known ? (municipality ?? '') : ''
  const table = tables.get(key) ?? computeTable(index, municipality)
  tables.set(key, table)
  return table
}

function computeTable({ specifications, occupations }: MatchIndex, municipality: string | undefined) {
  const needs = occupations.needs.map((need) => (need ? needHere(need, municipality) : Number.NaN))
  return Int16Array.from(specifications.leading, (leading) => {
    let sum = 0
    let weight = 0
    for (const { occupation, nearness } of leading) {
      const need = needs[occupation] ?? Number.NaN
      if (Number.isNaN(need)) continue
      sum += need * nearness
      weight += nearness
    }
    return weight > 0 ? toUnits(sum / weight) : noBasis
  })
}

/** A shortage the person's own municipality names lies halfway between the region's figure and the most. */
function needHere(need: NeedRow, municipality: string | undefined): number {
  return isNamedBy(need, municipality) ? (need.index + 1) / 2 : need.index
}

function isNamedBy(need: NeedRow, municipality: string | undefined): boolean {
  return municipality !== undefined && need.namedShortBy.includes(municipality)
}

/** The figures behind a specification's score, the nearest occupation's first, each once. */
function needsOf({ specifications, occupations }: MatchIndex, specification: number): NeedRow[] {
  const leading = specifications.leading[specification] ?? []
  return [...new Set(leading.flatMap(({ occupation }) => occupations.needs[occupation] ?? []))]
}

function needEvidence(need: NeedRow, municipality: string | undefined): NeedEvidence[] {
  const { groupCode: group, index, source, asOf, demonstration } = need
  const figure = { group, index, source, asOf, demonstration }
  const code = index >= shortageFrom ? 'need.occupation-short' : 'need.occupation-low'
  const evidence: NeedEvidence[] = [{ axis: 'need', code, ...figure, openingsPerYear: need.openingsPerYear }]
  if (municipality !== undefined && isNamedBy(need, municipality)) {
    evidence.push({ axis: 'need', code: 'need.municipality-names', municipality, ...figure })
  }
  return evidence
}
