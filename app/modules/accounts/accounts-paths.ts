import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'

export const accountPaths = {
  signIn: (language: Language) => addressIn(language, '/sign-in'),
  /** Asks for a link by mail. */
  links: (language: Language) => addressIn(language, '/sign-in/links'),
  link: (language: Language, token: string) => addressIn(language, `/sign-in/links/${token}`),
  /** Leads to the other service of the settings. */
  openid: (language: Language) => addressIn(language, '/sign-in/openid'),
  /** Where that service leads back to: one address without a language, since it is registered there. */
  openidReturn: () => '/openid/return',
  signUp: (language: Language) => addressIn(language, '/sign-up'),
  signOut: (language: Language) => addressIn(language, '/sign-out'),
  account: (language: Language) => addressIn(language, '/account'),
  details: (language: Language) => addressIn(language, '/account/details'),
  password: (language: Language) => addressIn(language, '/account/password'),
  email: (language: Language) => addressIn(language, '/account/email'),
  emailLink: (language: Language, token: string) => addressIn(language, `/account/email/${token}`),
  endOfSession: (language: Language, id: string) => addressIn(language, `/account/sessions/${id}/end`),
  roles: (language: Language) => addressIn(language, '/roles'),
  roleEvents: (language: Language) => addressIn(language, '/roles/events'),
  rolesOf: (language: Language, personId: string) => addressIn(language, `/roles/people/${personId}`),
  grants: (language: Language, personId: string) => addressIn(language, `/roles/people/${personId}/grants`),
  endOfGrant: (language: Language, grantId: string) => addressIn(language, `/roles/grants/${grantId}/end`),
  /** Who edits for an organisation. */
  editors: (language: Language, organisationId: string) =>
    addressIn(language, `/organisations/${organisationId}/people`),
  endOfEditor: (language: Language, organisationId: string, grantId: string) =>
    addressIn(language, `/organisations/${organisationId}/people/${grantId}/end`),
  /** The person's data: what they agree to, download, correction, erasure. */
  privacy: (language: Language) => addressIn(language, '/account/privacy'),
  consents: (language: Language) => addressIn(language, '/account/privacy/consents'),
  privacyAccess: (language: Language) => addressIn(language, '/account/privacy/access'),
  privacyDownload: (language: Language) => addressIn(language, '/account/privacy/download.zip'),
  erasure: (language: Language) => addressIn(language, '/account/privacy/erasure'),
  erasureConfirmation: (language: Language) => addressIn(language, '/account/privacy/erasure/confirmation'),
  erased: (language: Language) => addressIn(language, '/account/erased'),
  demonstrationPeople: (language: Language) => addressIn(language, '/demonstration/sign-in'),
  demonstrationMail: (language: Language) => addressIn(language, '/demonstration/mail'),
}
