import type { StaffMember } from './territory.ts'

/** Coordinators by the Latvian name of their parish. */
export type Assignments = ReadonlyMap<string, string>

export const mostSubstitutes = 3

export type AssignmentRefusal =
  | 'not-a-coordinator-here'
  | 'unknown-parish'
  | 'not-a-coordinator'
  | 'own-substitute'
  | 'twice-the-same'
  | 'too-many-substitutes'

export function refuseAssignments(
  municipalityId: string,
  wanted: Assignments,
  staff: readonly StaffMember[],
  parishes: ReadonlySet<string>,
): AssignmentRefusal | undefined {
  const here = new Set(
    staff.flatMap((member) => (member.municipalityId === municipalityId ? member.personId : [])),
  )
  if ([...wanted.keys()].some((parish) => !parishes.has(parish))) return 'unknown-parish'
  return [...wanted.values()].every((person) => here.has(person)) ? undefined : 'not-a-coordinator-here'
}

export function refuseSubstitutes(
  coordinatorId: string,
  substitutes: readonly string[],
  staff: readonly StaffMember[],
): AssignmentRefusal | undefined {
  const coordinators = new Set(
    staff.flatMap((member) => (member.municipalityId === null ? [] : member.personId)),
  )
  if (![coordinatorId, ...substitutes].every((id) => coordinators.has(id))) return 'not-a-coordinator'
  if (substitutes.includes(coordinatorId)) return 'own-substitute'
  if (new Set(substitutes).size < substitutes.length) return 'twice-the-same'
  return substitutes.length > mostSubstitutes ? 'too-many-substitutes' : undefined
}
