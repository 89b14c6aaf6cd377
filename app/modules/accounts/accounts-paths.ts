import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'

export const accountPaths = {
  signIn: (language: Language) => addressIn(language, '/sign-in'),
  /** Asks for a link by mail. */
  links: (language: Language) => addressIn(language, '/sign-in/links'),
  link: (language: Language, token: string) => addressIn(language, `/sign-in/links/${token}`),
  signUp: (language: Language) => addressIn(language, '/sign-up'),
  signOut: (language: Language) => addressIn(language, '/sign-out'),
  account: (language: Language) => addressIn(language, '/account'),
  password: (language: Language) => addressIn(language, '/account/password'),
  /** The person's data: what they agree to, download, correction, erasure. */
  privacy: (language: Language) => addressIn(language, '/account/privacy'),
  consents: (language: Language) => addressIn(language, '/account/privacy/consents'),
  privacyAccess: (language: Language) => addressIn(language, '/account/privacy/access'),
  privacyDownload: (language: Language) => addressIn(language, '/account/privacy/download'),
  erasure: (language: Language) => addressIn(language, '/account/privacy/erasure'),
  erasureConfirmation: (language: Language) => addressIn(language, '/account/privacy/erasure/confirmation'),
  erased: (language: Language) => addressIn(language, '/account/erased'),
  demonstrationPeople: (language: Language) => addressIn(language, '/demonstration/sign-in'),
  demonstrationMail: (language: Language) => addressIn(language, '/demonstration/mail'),
}
