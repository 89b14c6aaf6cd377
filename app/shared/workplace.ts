import type { InFiveLanguages } from './i18n/language.ts'

/** Where the work of a role begins: a page, by its title. */
export interface Workplace {
  readonly roles: readonly string[]
  /** Without the language. */
  readonly path: string
  readonly title: InFiveLanguages
}
