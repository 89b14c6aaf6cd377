import type { CandidateRow } from '../../app/modules/matching/ranking/match-rows.ts'

/** An opportunity that says nothing but that entry asks for no earlier education. */
export const blankCandidate: CandidateRow = {
  id: 'offer',
  specificationId: 'offer',
  taught: [],
  required: [],
  fieldCode: null,
  purposes: [],
  entryEducation: 'none',
  entryLanguages: {},
  languages: [],
  mode: null,
  schedule: null,
  hours: null,
  weeks: null,
  priceEur: null,
  municipalityId: null,
  lat: null,
  lon: null,
  startsOn: null,
  applyBy: null,
  accessibility: null,
  targetGroups: [],
  seatsFree: null,
}
