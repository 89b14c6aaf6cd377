import type { MatchRows } from './match-rows.ts'
import type { Numbered } from './numbered.ts'
import { byCodeUnit, numbered } from './numbered.ts'
import type { OccupationTable } from './occupation-table.ts'
import { occupationTable, rarityOfSkills } from './occupation-table.ts'
import type { OpportunityTable } from './opportunity-table.ts'
import { opportunityTable } from './opportunity-table.ts'
import type { SpecificationTable } from './specification-table.ts'
import { skillsNamed, specificationTable } from './specification-table.ts'

/** Everything ranking reads, in numbers. Built once for each version of catalogue, vocabulary and need. */
export interface MatchIndex {
  readonly skills: Numbered
  /** 0–1 for each skill: the rarer among occupations, the more it counts. */
  readonly rarity: Float64Array
  readonly occupations: OccupationTable
  readonly specifications: SpecificationTable
  readonly opportunities: OpportunityTable
}

export function buildMatchIndex({ candidates, occupations: occupationRows, needs }: MatchRows): MatchIndex {
  const rows = candidates.toSorted((a, b) => byCodeUnit(a.id, b.id))
  const skills = numbered(skillsNamed(rows, occupationRows))
  const occupations = occupationTable(occupationRows, needs, skills)
  const rarity = rarityOfSkills(occupations, skills.names.length)
  const { table, numberOfRow } = specificationTable(rows, skills, occupations, rarity)
  return {
    skills,
    rarity,
    occupations,
    specifications: table,
    opportunities: opportunityTable(rows, numberOfRow),
  }
}
