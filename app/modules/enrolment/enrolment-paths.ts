import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'
import type { SentFilter } from './application/sent-application-queries.ts'

export const enrolmentPaths = {
  /** Where one applies for an opportunity. */
  apply: (language: Language, opportunityId: string) =>
    addressIn(language, `/learning/${opportunityId}/application`),
  /** The same, with somebody chosen for whom the reader may act. */
  applyFor: (language: Language, opportunityId: string, personId: string) =>
    `${enrolmentPaths.apply(language, opportunityId)}?person=${personId}`,
  applications: (language: Language) => addressIn(language, '/account/applications'),
  answer: (language: Language, id: string) => addressIn(language, `/account/applications/${id}/answer`),
  cancellation: (language: Language, id: string) =>
    addressIn(language, `/account/applications/${id}/cancellation`),
  intakes: (language: Language) => addressIn(language, '/desk/intakes'),
  newIntake: (language: Language, opportunityId: string) =>
    addressIn(language, `/desk/intakes/new?opportunity=${opportunityId}`),
  intake: (language: Language, id: string, shown?: Partial<SentFilter>) =>
    addressIn(language, `/desk/intakes/${id}${queryOf(shown)}`),
  intakeForm: (language: Language, id: string) => addressIn(language, `/desk/intakes/${id}/form`),
  intakeCancellation: (language: Language, id: string) =>
    addressIn(language, `/desk/intakes/${id}/cancellation`),
  removal: (language: Language, id: string) => addressIn(language, `/desk/applications/${id}/cancellation`),
  /** The draw of an intake, open to everybody. */
  allocation: (language: Language, intakeId: string, page = 1) =>
    addressIn(language, `/intakes/${intakeId}/allocation${page === 1 ? '' : `?page=${page}`}`),
  allocationFile: (intakeId: string) => `/data/allocations/${intakeId}.json`,
  mandates: (language: Language) => addressIn(language, '/desk/mandates'),
  mandateCode: (language: Language) => addressIn(language, '/desk/mandates/code'),
  ownMandates: (language: Language) => addressIn(language, '/account/mandates'),
  mandateConsent: (language: Language, id: string) => addressIn(language, `/account/mandates/${id}/consent`),
  mandateEnd: (language: Language, id: string) => addressIn(language, `/account/mandates/${id}/end`),
}

function queryOf({ name = '', state, page = 1 }: Partial<SentFilter> = {}): string {
  const query = new URLSearchParams()
  if (name !== '') query.set('name', name)
  if (state !== undefined) query.set('state', state)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? '' : `?${query}`
}
