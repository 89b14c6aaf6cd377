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
  demonstrationPeople: (language: Language) => addressIn(language, '/demonstration/sign-in'),
  demonstrationMail: (language: Language) => addressIn(language, '/demonstration/mail'),
}
