import type { Actor } from '../../../shared/events/events.ts'
import type { Day } from '../../../shared/time/day.ts'
import { addDays } from '../../../shared/time/day.ts'
import { holds } from '../../accounts/index.ts'

export const needStates = ['entered', 'verified', 'met', 'withdrawn'] as const
export type NeedState = (typeof needStates)[number]

/** What may follow what. Anything not listed is refused. */
export const nextNeedState = {
  entered: ['verified', 'withdrawn'],
  verified: ['met', 'withdrawn'],
  met: [],
  withdrawn: [],
} as const satisfies Record<NeedState, readonly NeedState[]>

export const mostPeopleNeeded = 500

/** Days ahead within which a need must lie. */
const farthestNeed = 5 * 366

export interface NewNeed {
  readonly key: string
  /** null: the municipality itself needs them. */
  readonly organisationId: string | null
  readonly municipalityId: string
  /** A skill or an occupation. */
  readonly topic: string
  readonly people: number
  readonly neededBy: Day
}

export type NeedRefusal =
  'not-yours' | 'day-past' | 'day-too-late' | 'no-such-step' | 'own-entry' | 'not-a-verifier'

export function refuseNeed(
  need: Pick<NewNeed, 'organisationId' | 'municipalityId' | 'neededBy'>,
  actor: Actor,
  today: Day,
): NeedRefusal | undefined {
  if (!isOwner(need, actor)) return 'not-yours'
  if (need.neededBy <= today) return 'day-past'
  return need.neededBy > addDays(today, farthestNeed) ? 'day-too-late' : undefined
}

export interface NeedToChange extends Pick<NewNeed, 'organisationId' | 'municipalityId'> {
  readonly state: NeedState
  readonly enteredBy: string
}

/** Why the person may not bring the need to that state, or undefined when they may. */
export function refuseNeedState(need: NeedToChange, to: NeedState, actor: Actor): NeedRefusal | undefined {
  const next: readonly NeedState[] = nextNeedState[need.state]
  if (!next.includes(to)) return 'no-such-step'
  if (to === 'verified') {
    if (!holds(actor, 'verifier')) return 'not-a-verifier'
    return need.enteredBy === actor.id ? 'own-entry' : undefined
  }
  return isOwner(need, actor) || holds(actor, 'regional-administrator') ? undefined : 'not-yours'
}

function isOwner(
  { organisationId, municipalityId }: Pick<NewNeed, 'organisationId' | 'municipalityId'>,
  actor: Actor,
): boolean {
  return organisationId === null
    ? holds(actor, 'municipality-editor', { municipalityId })
    : holds(actor, 'employer-editor', { organisationId })
}
