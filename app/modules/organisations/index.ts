import type { Module } from '../../shared/module.ts'
import {
  loadDemonstrationOrganisations,
  removeDemonstrationOrganisations,
} from './organisations-demonstration.ts'
import { organisationsApi } from './organisations-api.ts'
import { loadPlaces } from './place/place-loader.ts'

export { organisationKindMessages } from './organisation/organisation-kind-messages.ts'
export { organisationKinds } from './organisation/organisation.ts'
export type { Organisation, OrganisationKind, OrganisationRecord } from './organisation/organisation.ts'
export { saveOrganisations } from './organisation/organisation-commands.ts'
export type { RecordOrigin, SavedOrganisations } from './organisation/organisation-commands.ts'
export {
  importOrganisations,
  organisationFaultMessages,
  placeFault,
  readOrganisations,
} from './organisation/organisation-import.ts'
export type { OrganisationFault } from './organisation/organisation-import.ts'
export { countListedOrganisations, listedOrganisations } from './organisation/organisation-queries.ts'
export { findOrganisation, organisationIdsOf, organisationKeys } from './organisation/organisation-queries.ts'
export type { OrganisationKey } from './organisation/organisation-queries.ts'
export { demonstrationLoader, demonstrationSource } from './organisations-demonstration.ts'
export { knownPlacesOf, refusePlace } from './place/place-choice.ts'
export type { KnownPlaces, PlaceRefusal } from './place/place-choice.ts'
export { placeFaultMessages } from './place/place-fault-messages.ts'
export { allMunicipalities, allPlaces, statedPlace } from './place/place-queries.ts'
export type { Municipality, Place } from './place/place-queries.ts'
export { spellingsOf } from './place/place-spellings.ts'

export const organisations = {
  name: 'organisations',
  api: organisationsApi,
  vocabulary: loadPlaces,
  demonstration: loadDemonstrationOrganisations,
  removeDemonstration: removeDemonstrationOrganisations,
} satisfies Module
