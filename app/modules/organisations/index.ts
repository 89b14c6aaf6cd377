import type { Module } from '../../shared/module.ts'
import { loadDemonstrationOrganisations } from './organisations-demonstration.ts'
import { loadPlaces } from './place/place-loader.ts'

export { organisationKinds, organisationRecordSchema } from './organisation/organisation.ts'
export type { Organisation, OrganisationKind, OrganisationRecord } from './organisation/organisation.ts'
export { saveOrganisations } from './organisation/organisation-commands.ts'
export type { RecordOrigin } from './organisation/organisation-commands.ts'
export { findOrganisation, organisationIdsOf } from './organisation/organisation-queries.ts'
export { demonstrationLoader, demonstrationSource } from './organisations-demonstration.ts'
export { allMunicipalities, allPlaces } from './place/place-queries.ts'
export type { Municipality, Place } from './place/place-queries.ts'

export const organisations = {
  name: 'organisations',
  vocabulary: loadPlaces,
  demonstration: loadDemonstrationOrganisations,
} satisfies Module
