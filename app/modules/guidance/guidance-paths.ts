import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'

export const guidancePaths = {
  /** The coordinator's desk. */
  desk: (language: Language) => addressIn(language, '/guidance'),
  cases: (language: Language) => addressIn(language, '/guidance/cases'),
  caseload: (language: Language) => addressIn(language, '/guidance/caseload'),
  /** Where somebody asks for guidance. */
  ask: (language: Language) => addressIn(language, '/guidance/request'),
  /** Where whoever asked sees where it is; the token stands in letters. */
  asked: (language: Language, token: string) => addressIn(language, `/guidance/asked/${token}`),
  partnerRequests: (language: Language) => addressIn(language, '/guidance/partner-requests'),
  newPartnerRequest: (language: Language) => addressIn(language, '/guidance/partner-requests/new'),
  newRequest: (language: Language) => addressIn(language, '/guidance/requests/new'),
  request: (language: Language, id: string) => addressIn(language, `/guidance/requests/${id}`),
  case: (language: Language, id: string) => `${guidancePaths.cases(language)}/${id}`,
  /** A part of a case, such as `goals`: forms are sent there. */
  part: (language: Language, id: string, part: string) => `${guidancePaths.case(language, id)}/${part}`,
  match: (language: Language, id: string) => guidancePaths.part(language, id, 'match'),
  shownMatch: (language: Language, id: string, match: string) =>
    guidancePaths.part(language, id, `matches/${match}`),
  newReferral: (language: Language, id: string) => guidancePaths.part(language, id, 'referrals/new'),
  referrals: (language: Language) => addressIn(language, '/guidance/referrals'),
  referral: (language: Language, id: string) => addressIn(language, `/guidance/referrals/${id}`),
  /** The resident's own case. */
  ownCase: (language: Language) => addressIn(language, '/account/case'),
  ownSummary: (language: Language) => addressIn(language, '/account/case/summary'),
}
