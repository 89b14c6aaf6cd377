import { longestPassword, shortestPassword } from '../sign-in/sign-in-library.ts'
import { commonPasswords } from './common-passwords.ts'

export type PasswordRefusal = 'too-short' | 'too-long' | 'is-name-or-email' | 'too-common'

/**
 * Why a password will not do. Length is what counts; nobody is made to use signs of some kind, which only leads to
 * "Password1!" (NIST SP 800-63B, section 3.1.1.2).
 */
export function refusePassword(
  password: string,
  { name, email }: { readonly name: string; readonly email: string },
): PasswordRefusal | undefined {
  const characters = [...password]
  if (characters.length < shortestPassword) return 'too-short'
  if (characters.length > longestPassword) return 'too-long'
  const plain = plainForm(password)
  if ([name, email, email.replace(/@.*/, '')].some((own) => plainForm(own) === plain))
    return 'is-name-or-email'
  if (new Set(characters).size < 4 || commonPasswords.has(plain)) return 'too-common'
}

function plainForm(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
}
