import type { DatabasePlace } from '../app/shared/db/open-database.ts'
import type { Row } from './row.ts'

/** What one measurement runs on; each runs in a process of its own. */
export interface Target {
  /** `none` where the measurement makes its own databases. */
  readonly database: 'embedded' | 'postgresql' | 'none'
  /** Opportunities in the catalogue. */
  readonly size: number
  readonly place: DatabasePlace
  /** A copy of the checkout with the program built in it. */
  readonly checkout: string
  /** A PostgreSQL server on which databases may be made; empty without one. */
  readonly server: string
}

export interface Benchmark {
  /** Sizes of the catalogues it runs on; none when it makes its own databases. */
  readonly sizes: readonly number[]
  readonly databases: readonly Target['database'][]
  readonly needsCheckout: boolean
  measure(target: Target): Promise<Row[]>
  /** Adds what can only be said of all rows together. */
  compare?(rows: readonly Row[]): Row[]
  /** The rows worth printing in a document, when there are too many. */
  summary?(rows: readonly Row[]): Row[]
}
