export const applicationStates = [
  'draft',
  'submitted',
  'incomplete',
  'waitlisted',
  'offered',
  'confirmed',
  'declined',
  'expired',
  'attending',
  'completed',
  'dropped',
  'no-show',
  'cancelled',
] as const

export type ApplicationState = (typeof applicationStates)[number]

/** What may follow what. Anything not listed is refused. */
export const nextStates = {
  draft: ['submitted', 'cancelled'],
  submitted: ['incomplete', 'waitlisted', 'offered', 'confirmed', 'cancelled'],
  incomplete: ['submitted', 'cancelled'],
  waitlisted: ['offered', 'cancelled'],
  offered: ['confirmed', 'declined', 'expired', 'cancelled'],
  confirmed: ['attending', 'no-show', 'cancelled'],
  declined: [],
  expired: [],
  attending: ['completed', 'dropped', 'cancelled'],
  completed: [],
  dropped: [],
  'no-show': ['attending'],
  cancelled: [],
} as const satisfies Record<ApplicationState, readonly ApplicationState[]>

export function mayFollow(from: ApplicationState, to: ApplicationState): boolean {
  const next: readonly ApplicationState[] = nextStates[from]
  return next.includes(to)
}

const seated: readonly ApplicationState[] = ['offered', 'confirmed', 'attending', 'completed', 'no-show']

/** Whether a seat is kept for whoever applied; the database checks the same. */
export function holdsSeat(state: ApplicationState): boolean {
  return seated.includes(state)
}

/** Whether the applicant still writes answers and adds documents. */
export function isWritable(state: ApplicationState): boolean {
  return state === 'draft' || state === 'incomplete'
}

/** Whether the person can still leave, and the editor can still take them off. */
export function isLive(state: ApplicationState): boolean {
  return mayFollow(state, 'cancelled')
}
