import type { Language } from '../../../shared/i18n/language.ts'
import { addDays, type Day } from '../../../shared/time/day.ts'
import { longestWish, type TimeOfDay } from '../wish/wish.ts'

export const mostPeopleNoted = 200

/** What a coordinator hears from residents of the territory: how many, never who. */
export interface NewNote {
  readonly key: string
  readonly municipalityId: string
  readonly topic: string
  readonly languages: readonly Language[]
  readonly times: readonly TimeOfDay[]
  readonly people: number
  readonly until: Day
}

export type NoteRefusal = 'not-your-territory' | 'until-past' | 'until-too-late'

export function refuseNote(
  note: Pick<NewNote, 'municipalityId' | 'until'>,
  territories: readonly string[],
  today: Day,
): NoteRefusal | undefined {
  if (!territories.includes(note.municipalityId)) return 'not-your-territory'
  if (note.until <= today) return 'until-past'
  return note.until > addDays(today, longestWish) ? 'until-too-late' : undefined
}
