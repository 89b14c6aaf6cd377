import type { Localised } from '../../../../shared/i18n/localised.ts'
import type { Day } from '../../../../shared/time/day.ts'

/** What somebody does in a run. */
export const educatorParts = ['lecturer', 'assistant', 'assessor', 'guest'] as const
export type EducatorPart = (typeof educatorParts)[number]

export type AssignmentState = 'asked' | 'confirmed' | 'declined' | 'withdrawn' | 'lapsed'

/** Days after which an invitation that nobody answered lapses. */
export const invitationDays = 30

/** Who teaches a run, as its editors see it. */
export interface EducatorAssignment {
  readonly id: string
  /** Of somebody who was asked by mail, only the address is known until they say yes. */
  readonly name: string | null
  readonly email: string | null
  readonly part: EducatorPart
  /** Of the one lesson it is for; null is the whole run. */
  readonly lessonAt: Date | null
  readonly state: AssignmentState
  readonly proposedAt: Date
}

/** The same as whoever is asked sees it. */
export interface TeachingProposal {
  readonly id: string
  readonly opportunityId: string
  readonly title: Localised
  readonly organisationName: Localised
  readonly startsOn: Day | null
  readonly isPublished: boolean
  readonly part: EducatorPart
  readonly lessonAt: Date | null
  readonly isConfirmed: boolean
}

export interface ConfirmedEducator {
  readonly name: string
  readonly part: EducatorPart
  readonly lessonAt: Date | null
}

export type ProposalRefusal = 'nobody' | 'both' | 'not-an-educator' | 'no-such-lesson' | 'already-asked'

/** Why nobody is asked: the form names nobody, or two at once. */
export function refuseProposal(
  personId: string | undefined,
  email: string | undefined,
): ProposalRefusal | undefined {
  if (personId === undefined && email === undefined) return 'nobody'
  return personId !== undefined && email !== undefined ? 'both' : undefined
}
