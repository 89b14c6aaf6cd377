import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { TimeOfDay } from '../wish/wish.ts'

/**
 * From so many different people on a number is shown, and in steps of it: 5 stands for five to nine. The database
 * keeps it as `demand_least()`; a test holds the two together.
 */
export const fewestPeople = 5

/**
 * A published number. Language and time are null where it stands for the whole group of a place and topic, which is
 * shown only when none of its cells is.
 */
export interface Cell {
  readonly municipalityId: string
  readonly municipality: Localised
  readonly topic: string
  readonly language: Language | null
  readonly timeOfDay: TimeOfDay | null
  /** At least so many different people. */
  readonly people: number
}

/** What the region's view is narrowed to. */
export interface CellFilter {
  readonly municipality?: string | undefined
  readonly language?: string | undefined
  readonly time?: string | undefined
}

/** Whole groups are left out where a language or a time is chosen: they are not of one. */
export function cellsWithin(cells: readonly Cell[], { municipality, language, time }: CellFilter): Cell[] {
  return cells.filter(
    (cell) =>
      (municipality === undefined || cell.municipalityId === municipality) &&
      (language === undefined || cell.language === language) &&
      (time === undefined || cell.timeOfDay === time),
  )
}

/**
 * By municipality: the largest shown number of each topic, added up. Made of what is shown, so it says nothing more; at
 * least so many wishes stand behind it.
 */
export function peopleByMunicipality(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const largest = new Map<string, Cell>()
  for (const cell of cells) {
    const group = `${cell.municipalityId} ${cell.topic}`
    if (cell.people > (largest.get(group)?.people ?? 0)) largest.set(group, cell)
  }
  const sums = new Map<string, number>()
  for (const { municipalityId, people } of largest.values()) {
    sums.set(municipalityId, (sums.get(municipalityId) ?? 0) + people)
  }
  return sums
}
