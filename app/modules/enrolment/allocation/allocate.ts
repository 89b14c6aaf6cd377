import { createHash } from 'node:crypto'

import type { ApplicantGroup } from '../intake/applicant-group.ts'
import type { Reservation } from '../intake/intake.ts'

/** Raised when the method below changes, so that an old draw is never judged by a new rule. */
export const allocationMethod = 1

export interface Candidate {
  /** The application's code: nobody's name. */
  readonly code: string
  /** Of the groups the applicant named, those that the rules use. */
  readonly groups: readonly ApplicantGroup[]
}

export interface AllocationInput {
  readonly seats: number
  readonly reserved: readonly Reservation[]
  readonly criteria: readonly ApplicantGroup[]
  readonly candidates: readonly Candidate[]
}

export interface Placement {
  readonly code: string
  /** The place in the order, from 1. */
  readonly rank: number
  readonly outcome: 'offered' | 'waitlisted'
  /** The group for which the seat was kept; null is a seat for anybody. */
  readonly seatGroup: ApplicantGroup | null
  /** SHA-256 of `seed:code` in hex; the smaller goes first among equals. */
  readonly draw: string
}

/**
 * The order and the seats. Whoever fulfils the first criterion goes first, among these whoever fulfils the second,
 * and so on; equals stand in the order of their draw. Then each in turn takes a seat kept for a group of theirs, else
 * one for anybody; what was kept and nobody took goes to those left, in the same order.
 */
export function allocate(input: AllocationInput, seed: string): Placement[] {
  const { criteria, reserved, seats } = input
  const ordered = input.candidates
    .map(({ code, groups }) => ({
      code,
      groups,
      fulfils: criteria.map((group) => (groups.includes(group) ? '0' : '1')).join(''),
      draw: drawOf(seed, code),
    }))
    .sort(
      (one, other) =>
        compare(one.fulfils, other.fulfils) || compare(one.draw, other.draw) || compare(one.code, other.code),
    )
  const kept = reserved.map(({ group, seats: left }) => ({ group, left }))
  let open = seats - kept.reduce((sum, { left }) => sum + left, 0)
  const first = ordered.map(({ groups }): ApplicantGroup | null | undefined => {
    const own = kept.find(({ group, left }) => left > 0 && groups.includes(group))
    if (own !== undefined) {
      own.left -= 1
      return own.group
    }
    if (open <= 0) return undefined
    open -= 1
    return null
  })
  return ordered.map(({ code, draw }, index) => {
    let seatGroup = first[index]
    if (seatGroup === undefined) {
      const unclaimed = kept.find(({ left }) => left > 0)
      if (unclaimed !== undefined) {
        unclaimed.left -= 1
        seatGroup = unclaimed.group
      }
    }
    const outcome = seatGroup === undefined ? ('waitlisted' as const) : ('offered' as const)
    return { code, rank: index + 1, outcome, seatGroup: seatGroup ?? null, draw }
  })
}

/** What is published of the seed before the window opens. */
export function commitmentOf(seed: string): string {
  return createHash('sha256').update(seed).digest('hex')
}

/** Of what an applicant said, only what the rules use: the rest is nobody's business and is not published. */
export function usedGroups(
  { criteria, reserved }: Pick<AllocationInput, 'criteria' | 'reserved'>,
  groups: readonly ApplicantGroup[],
): ApplicantGroup[] {
  return groups.filter((code) => criteria.includes(code) || reserved.some(({ group }) => group === code))
}

function drawOf(seed: string, code: string): string {
  return createHash('sha256').update(`${seed}:${code}`).digest('hex')
}

/** By code unit, the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
