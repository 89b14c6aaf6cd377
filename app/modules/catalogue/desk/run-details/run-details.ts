import type { Concession } from '../concession/concession.ts'
import type { ConfirmedEducator } from '../educator-assignment/educator-assignment.ts'
import type { Ending } from '../ending/ending.ts'

/** A lesson as its page shows it. */
export interface ShownLesson {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly room: string | null
  readonly isCancelled: boolean
}

/** What an organisation says of a run on its desk, beyond what feeds can say. */
export interface RunDetails {
  readonly lessons: readonly ShownLesson[]
  readonly educators: readonly ConfirmedEducator[]
  readonly concessions: readonly Concession[]
  readonly ending: Ending | undefined
}
