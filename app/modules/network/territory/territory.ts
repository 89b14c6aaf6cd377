import { neighboursOf } from './neighbours.ts'

/** Where a request comes from. */
export interface Territory {
  readonly municipalityId: string
  /** Its Latvian name, such as "Ciblas pagasts"; without one the municipality is meant. */
  readonly parish?: string | undefined
}

/** Somebody to whom requests may go. A person of two municipalities stands in two entries. */
export interface StaffMember {
  readonly personId: string
  /** null: an administrator of the region. */
  readonly municipalityId: string | null
  /** Parishes of the municipality that are theirs. */
  readonly parishes: readonly string[]
  /** Who stands in for them, the first choice first. */
  readonly substitutes: readonly string[]
  readonly isAbsent: boolean
}

export type RouteReason =
  | 'parish'
  | 'municipality'
  | 'substitute'
  | 'neighbour'
  | 'administrator'
  | 'region'
  /** Nobody at all is there: it waits with whoever it belongs to. */
  | 'everybody-absent'

export interface Route {
  readonly personId: string
  readonly reason: RouteReason
}

/**
 * To whom a request goes: the parish's coordinator, who stands in for them, another coordinator of the municipality,
 * one of a neighbour, an administrator, anybody in the region. Undefined only where there is nobody at all.
 */
export function routeTo(
  { municipalityId, parish }: Territory,
  staff: readonly StaffMember[],
): Route | undefined {
  const coordinators = staff.filter((member) => member.municipalityId !== null)
  // Whoever has fewest parishes of their own has most room for the rest.
  const ofMunicipality = (id: string) =>
    coordinators
      .filter((member) => member.municipalityId === id)
      .sort((one, other) => one.parishes.length - other.parishes.length)
  const own = ofMunicipality(municipalityId)
  const ofParish = own.filter((member) => parish !== undefined && member.parishes.includes(parish))
  const standIns = (members: readonly StaffMember[]) =>
    members.flatMap(({ substitutes }) =>
      substitutes.flatMap((id) => coordinators.filter(({ personId }) => personId === id)),
    )
  const ways: readonly (readonly [RouteReason, readonly StaffMember[]])[] = [
    ['parish', ofParish],
    ['substitute', standIns(ofParish)],
    ['municipality', own],
    ['substitute', standIns(own)],
    ['neighbour', neighboursOf(municipalityId).flatMap(ofMunicipality)],
    ['administrator', staff.filter((member) => member.municipalityId === null)],
    ['region', coordinators],
  ]
  for (const [reason, members] of ways) {
    const present = members.find(({ isAbsent }) => !isAbsent)
    if (present !== undefined) return { personId: present.personId, reason }
  }
  const last = ways.flatMap(([, members]) => members)[0]
  return last === undefined ? undefined : { personId: last.personId, reason: 'everybody-absent' }
}
