import type { OrganisationKind } from '../../organisations/index.ts'

/** Who carries responsibility, as the strategy divides it; a person stands for themselves. */
export const partyClasses = ['state', 'municipality', 'private', 'social-partner', 'individual'] as const
export type PartyClass = (typeof partyClasses)[number]

const classOf = {
  'state-body': 'state',
  // Public institutions of learning answer to the state's programmes.
  university: 'state',
  'vocational-institution': 'state',
  municipality: 'municipality',
  library: 'municipality',
  'adult-education-centre': 'municipality',
  employer: 'private',
  association: 'social-partner',
} as const satisfies Record<OrganisationKind, PartyClass>

/** The class of an organisation of the kind; undefined kind is a single person. */
export function partyClassOf(kind: OrganisationKind | undefined): PartyClass {
  return kind === undefined ? 'individual' : classOf[kind]
}
