import type { Actor } from '../../../shared/events/events.ts'
import { mayProposeIn, providersOf } from '../demand-policy.ts'
import { fewestPeople, type Cell } from '../cell/cell.ts'

export const proposalStates = ['open', 'taken-up', 'offered', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/** What may follow what. Anything not listed is refused. */
export const nextProposalState = {
  open: ['taken-up', 'withdrawn'],
  'taken-up': ['offered', 'open'],
  offered: [],
  withdrawn: [],
} as const satisfies Record<ProposalState, readonly ProposalState[]>

/** Why a provider gives a class back. */
export const giveBackReasons = ['no-educator', 'no-room', 'no-funding', 'too-few', 'other'] as const
export type GiveBackReason = (typeof giveBackReasons)[number]

export const mostSeatsProposed = 500
export const fewestSeatsProposed = fewestPeople

export type ProposedCell = Pick<Cell, 'municipalityId' | 'language' | 'timeOfDay' | 'people'>

export interface NewProposal {
  readonly key: string
  readonly topic: string
  /** Where the class is to take place. */
  readonly municipalityId: string
  readonly people: number
  readonly cells: readonly ProposedCell[]
}

export type ProposalRefusal =
  'not-your-territory' | 'no-cell' | 'not-open' | 'not-your-organisation' | 'not-taken-up' | 'not-your-offer'

/** Why the class cannot be proposed, or undefined when it can. */
export function refuseProposal(proposal: NewProposal, actor: Actor): ProposalRefusal | undefined {
  if (!mayProposeIn(actor, proposal.municipalityId)) return 'not-your-territory'
  return proposal.cells.length === 0 ? 'no-cell' : undefined
}

export function refuseTakingUp(
  { state }: { readonly state: ProposalState },
  organisationId: string | undefined,
  actor: Actor,
): ProposalRefusal | undefined {
  if (organisationId === undefined || !providersOf(actor).includes(organisationId))
    return 'not-your-organisation'
  return state === 'open' ? undefined : 'not-open'
}

export function refuseOffer(
  { state, organisationId }: { readonly state: ProposalState; readonly organisationId: string | null },
  actor: Actor,
): ProposalRefusal | undefined {
  if (organisationId === null || !providersOf(actor).includes(organisationId)) return 'not-your-organisation'
  return state === 'taken-up' ? undefined : 'not-taken-up'
}

export function refuseProposalWithdrawal(
  { state, municipalityId }: { readonly state: ProposalState; readonly municipalityId: string },
  actor: Actor,
): ProposalRefusal | undefined {
  if (!mayProposeIn(actor, municipalityId)) return 'not-your-territory'
  return state === 'open' ? undefined : 'not-open'
}

/** The cells that the form named, as they are shown now; what is not shown cannot be proposed. */
export function chosenCells(codes: readonly string[], shown: readonly Cell[]): ProposedCell[] {
  return shown.filter((cell) => codes.includes(cellCode(cell)))
}

/** `LV-058.ru.evening`; the whole group is `LV-058..`. */
export function cellCode({ municipalityId, language, timeOfDay }: Omit<ProposedCell, 'people'>): string {
  return [municipalityId, language ?? '', timeOfDay ?? ''].join('.')
}
