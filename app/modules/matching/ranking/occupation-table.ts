import { interestTypes } from '../../vocabulary/index.ts'
import type { NeedRow, OccupationRow } from './match-rows.ts'
import type { Numbered, NumberLists } from './numbered.ts'
import { byCodeUnit, numbered, numberLists, numbersOf } from './numbered.ts'
import { shapeOf } from './riasec-shape.ts'

/** An optional skill counts half of an essential one. */
export const optionalWeight = 0.5

export interface OccupationTable extends Numbered {
  readonly groups: readonly string[]
  readonly essential: NumberLists
  /** Skills that are optional and not essential too. */
  readonly optional: NumberLists
  /** Six numbers each, NaN where no profile is known: as given, and centred with length 1. */
  readonly interests: Float64Array
  readonly interestShapes: Float64Array
  /** The published need each occupation falls under. */
  readonly needs: readonly (NeedRow | undefined)[]
}

export function occupationTable(
  rows: readonly OccupationRow[],
  needRows: readonly NeedRow[],
  skills: Numbered,
): OccupationTable {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ids = numbered(byId.keys())
  const sorted = ids.names.flatMap((id) => byId.get(id) ?? [])
  const interests = sorted.map(({ interests }) =>
    interestTypes.map((type) => interests?.[type] ?? Number.NaN),
  )
  return {
    ...ids,
    groups: sorted.map((row) => row.groupCode),
    essential: numberLists(sorted.map((row) => numbersOf(row.essential, skills))),
    optional: numberLists(
      sorted.map((row) => {
        const essential = new Set(row.essential)
        const optional = row.optional.filter((skill) => !essential.has(skill))
        return numbersOf(optional, skills)
      }),
    ),
    interests: Float64Array.from(interests.flat()),
    interestShapes: Float64Array.from(interests.flatMap(shapeOf)),
    needs: needsOf(sorted, needRows),
  }
}

function needsOf(sorted: readonly OccupationRow[], needRows: readonly NeedRow[]) {
  const byGroup = new Map(
    needRows.toSorted((a, b) => byCodeUnit(needKey(a), needKey(b))).map((row) => [row.groupCode, row]),
  )
  return sorted.map(({ groupCode }) => {
    for (let length = groupCode.length; length > 0; length--) {
      const need = byGroup.get(groupCode.slice(0, length))
      if (need) return need
    }
    return undefined
  })
}

/** Of two figures for one group the later day counts, whatever order the rows came in. */
function needKey(row: NeedRow): string {
  return [row.asOf, row.source, row.index.toFixed(6)].join(' ')
}

/** How rare a skill is among occupations: 1 where none asks for it, near 0 where nearly all do. */
export function rarityOfSkills(occupations: OccupationTable, skillCount: number): Float64Array {
  const askedBy = new Uint32Array(skillCount)
  for (const { items } of [occupations.essential, occupations.optional]) {
    for (const skill of items) askedBy[skill] = (askedBy[skill] ?? 0) + 1
  }
  const all = occupations.names.length + 2
  return Float64Array.from(askedBy, (count) => Math.log(all / (count + 1)) / Math.log(all))
}
