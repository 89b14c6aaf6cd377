import type { Language } from '../i18n/language.ts'

/** The page's address in a language: `addressIn('lv', '/learning')` is '/lv/learning'. */
export function addressIn(language: Language, path: string): string {
  return `/${language}${path}`
}
