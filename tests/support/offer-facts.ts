import type { OfferFacts } from '../../app/modules/catalogue/duplicate/offer-facts.ts'
import { localised } from '../../app/shared/i18n/localised-text.ts'

/** A welding course in Rēzekne as one source states it. */
export const weldingFacts: OfferFacts = {
  id: 'one',
  source: 'school',
  title: localised({ lv: 'Metināšana iesācējiem' }, 'official'),
  summary: {},
  homepage: null,
  languages: ['lv'],
  mode: 'in-person',
  schedule: null,
  hours: 40,
  startsOn: '2027-01-11',
  municipalityId: 'LV-REZ',
  placeId: 'rezekne',
  organisationId: 'school-org',
  organisationName: localised({ lv: 'SIA „Metāla meistars”' }, 'official'),
  organisationHomepage: null,
  demonstration: false,
  isOwn: false,
  filled: 5,
  firstSeenAt: new Date('2026-11-01T10:00:00Z'),
  shownAs: null,
}
