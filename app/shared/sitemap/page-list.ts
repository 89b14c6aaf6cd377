import type { Db } from '../db/db.ts'
import type { Language } from '../i18n/language.ts'
import type { Day } from '../time/day.ts'
import { addressIn } from '../ui/address.ts'

/** A page that search engines may show, in all its languages. */
export interface ListedPage {
  readonly pathIn: (language: Language) => string
  /** When what it shows last changed; left out where nobody knows. */
  readonly changedAt?: Date
}

/** A part of a list, counted in pages. */
export interface ListWindow {
  readonly offset: number
  readonly limit: number
}

/** A module's pages of one kind, in an order that stays, without those that engines are to leave out. */
export interface PageList {
  /** Part of an address: lower-case words with hyphens. */
  readonly name: string
  /** For each file of `size` pages when the last of them changed; null where nobody knows. */
  readonly files: (db: Db, today: Day, size: number) => Promise<readonly (Date | null)[]>
  readonly pages: (db: Db, today: Day, window: ListWindow) => Promise<readonly ListedPage[]>
}

/** Pages that are always there, by their paths without a language. */
export function fixedPages(name: string, paths: readonly string[]): PageList {
  return {
    name,
    files: (_db, _today, size) => Promise.resolve(filesFor(paths.length, size)),
    pages: (_db, _today, { offset, limit }) =>
      Promise.resolve(
        paths
          .slice(offset, offset + limit)
          .map((path) => ({ pathIn: (language) => addressIn(language, path) })),
      ),
  }
}

/** Files for so many pages of which nobody knows when they changed. */
export function filesFor(count: number, size: number): readonly null[] {
  return Array.from({ length: Math.ceil(count / size) }, () => null)
}
