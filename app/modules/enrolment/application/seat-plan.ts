import type { ApplicantGroup } from '../intake/applicant-group.ts'

export interface Seat {
  readonly number: number
  /** Kept for a group; null is for anybody. */
  readonly group: ApplicantGroup | null
}

export interface Waiting {
  readonly id: string
  /** The place in the order, given once. */
  readonly number: number
  readonly groups: readonly ApplicantGroup[]
}

/**
 * The seat that somebody of these groups gets: one kept for their group first, so that the others stay for everybody.
 * Once the window has closed, what was kept and not taken is for anybody.
 */
export function seatFor(
  groups: readonly ApplicantGroup[],
  free: readonly Seat[],
  isWindowOpen: boolean,
): Seat | undefined {
  const own = free.find(({ group }) => group !== null && groups.includes(group))
  const open = free.find(({ group }) => group === null)
  return own ?? open ?? (isWindowOpen ? undefined : free[0])
}

/** Who on the waiting list is offered which of the free seats: strictly by number, each seat and person once. */
export function nextOffers(
  free: readonly Seat[],
  waiting: readonly Waiting[],
  isWindowOpen: boolean,
): { readonly id: string; readonly seat: number }[] {
  const left = [...free]
  return [...waiting]
    .sort((one, other) => one.number - other.number)
    .flatMap(({ id, groups }) => {
      const seat = seatFor(groups, left, isWindowOpen)
      if (seat === undefined) return []
      left.splice(left.indexOf(seat), 1)
      return [{ id, seat: seat.number }]
    })
}
