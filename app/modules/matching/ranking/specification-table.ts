import {
  type CefrLevel,
  type EducationLevel,
  educationLevels,
  type Purpose,
  purposes,
} from '../../catalogue/index.ts'
import type { InterestBasis } from './evidence.ts'
import type { CandidateRow, OccupationRow } from './match-rows.ts'
import type { LeadingOccupation } from './leading-occupations.ts'
import { leadingOccupationFinder } from './leading-occupations.ts'
import type { Numbered, NumberLists } from './numbered.ts'
import { byCodeUnit, distinctValues, numberLists, numbersOf } from './numbered.ts'
import type { OccupationTable } from './occupation-table.ts'
import { shapeOf } from './riasec-shape.ts'
import { splitWhole } from './score-units.ts'
import { specificationInterests } from './specification-interests.ts'

export type EntryLanguages = readonly (readonly [language: string, level: CefrLevel])[]

/** What one specification teaches and asks for; many opportunities share one, so it is scored once. */
export interface SpecificationTable {
  readonly count: number
  readonly taught: NumberLists
  /** Beside `taught.items`: each skill's share of the whole by rarity, in units; so too for `required`. */
  readonly taughtShares: Int32Array
  readonly required: NumberLists
  readonly requiredShares: Int32Array
  /** Taught and not required: only these can be new to somebody who is ready. */
  readonly beyond: NumberLists
  /** Number of the field in `fields`, -1 when unknown. */
  readonly field: Int32Array
  readonly fields: readonly string[]
  /** Number of the set in `purposeSets`. */
  readonly purposeSet: Int32Array
  readonly purposeSets: readonly (readonly Purpose[])[]
  /** Number of the level in `educationLevels`, -1 when unknown. */
  readonly entryEducation: Int32Array
  /** Number of the list in `entryLanguages`. */
  readonly entryLanguage: Int32Array
  readonly entryLanguages: readonly EntryLanguages[]
  /** 1 where some of it is learned online. */
  readonly online: Int32Array
  /** 1 where neither skills nor education nor languages are asked for, as far as is known. */
  readonly asksNothing: Uint8Array
  readonly leading: readonly (readonly LeadingOccupation[])[]
  /** Six numbers each: the shape of the interest profile, and what that rests on. */
  readonly interestShapes: Float64Array
  readonly interestBases: readonly (InterestBasis | null)[]
}

/** What makes two rows the same to every score. Rows of one specification may differ, by mode for one. */
interface Content {
  readonly specificationId: string
  readonly taught: readonly number[]
  readonly required: readonly number[]
  readonly fieldCode: string | null
  readonly purposes: readonly Purpose[]
  readonly entryEducation: EducationLevel | null
  readonly entryLanguages: EntryLanguages
  readonly online: boolean
}

/** The table, and for each of the rows its number in the table. */
export function specificationTable(
  rows: readonly CandidateRow[],
  skills: Numbered,
  occupations: OccupationTable,
  rarity: Float64Array,
): { table: SpecificationTable; numberOfRow: Int32Array } {
  const contents = distinctValues<Content>((content) => JSON.stringify(content))
  const numberOfRow = Int32Array.from(rows, (row) => contents.add(contentOf(row, skills)))
  const { values } = contents
  const fields = distinctValues<string>(String)
  const entryLanguages = distinctValues<EntryLanguages>((list) => JSON.stringify(list))
  const purposeSets = distinctValues<readonly Purpose[]>((set) => set.join(' '))
  const leadingTo = leadingOccupationFinder(occupations, rarity)
  const leading = values.map(({ taught }) => leadingTo(taught))
  const interests = specificationInterests(
    values.map(({ taught, fieldCode }, i) => ({ taught, fieldCode, leading: leading[i] ?? [] })),
    occupations,
    rarity,
  )
  const shares = (list: readonly number[]) => splitWhole(list.map((skill) => rarity[skill] ?? 0))
  const table = {
    count: values.length,
    taught: numberLists(values.map(({ taught }) => taught)),
    taughtShares: Int32Array.from(values.flatMap(({ taught }) => shares(taught))),
    required: numberLists(values.map(({ required }) => required)),
    requiredShares: Int32Array.from(values.flatMap(({ required }) => shares(required))),
    beyond: numberLists(values.map(({ taught, required }) => taught.filter((s) => !required.includes(s)))),
    field: Int32Array.from(values, ({ fieldCode }) => (fieldCode === null ? -1 : fields.add(fieldCode))),
    fields: fields.values,
    purposeSet: Int32Array.from(values, (content) => purposeSets.add(content.purposes)),
    purposeSets: purposeSets.values,
    entryEducation: Int32Array.from(values, ({ entryEducation }) =>
      entryEducation === null ? -1 : educationLevels.indexOf(entryEducation),
    ),
    entryLanguage: Int32Array.from(values, (content) => entryLanguages.add(content.entryLanguages)),
    entryLanguages: entryLanguages.values,
    online: Int32Array.from(values, ({ online }) => Number(online)),
    asksNothing: Uint8Array.from(values, (content) => Number(asksNothing(content))),
    leading,
    interestShapes: Float64Array.from(interests.flatMap(({ profile }) => shapeOf(profile))),
    interestBases: interests.map(({ basis }) => basis),
  }
  return { table, numberOfRow }
}

/** Every skill the rows speak of. */
export function skillsNamed(
  candidates: readonly CandidateRow[],
  occupations: readonly OccupationRow[],
): Set<string> {
  const named = new Set<string>()
  for (const { taught, required } of candidates) {
    for (const skill of taught) named.add(skill)
    for (const skill of required) named.add(skill)
  }
  for (const { essential, optional } of occupations) {
    for (const skill of essential) named.add(skill)
    for (const skill of optional) named.add(skill)
  }
  return named
}

function contentOf(row: CandidateRow, skills: Numbered): Content {
  const entryLanguages = Object.entries(row.entryLanguages).flatMap(([language, level]) =>
    level ? [[language, level] as const] : [],
  )
  return {
    specificationId: row.specificationId,
    taught: numbersOf(row.taught, skills),
    required: numbersOf(row.required, skills),
    fieldCode: row.fieldCode,
    purposes: purposes.filter((purpose) => row.purposes.includes(purpose)),
    entryEducation: row.entryEducation,
    entryLanguages: entryLanguages.sort(([a], [b]) => byCodeUnit(a, b)),
    online: row.mode === 'online' || row.mode === 'blended',
  }
}

function asksNothing({ required, entryEducation, entryLanguages }: Content): boolean {
  return required.length === 0 && (entryEducation ?? 'none') === 'none' && entryLanguages.length === 0
}
