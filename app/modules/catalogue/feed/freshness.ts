import type { RunCause } from './run-queries.ts'

export interface Patience {
  /** Days without confirmation after which an offer is marked. */
  readonly marked: number
  /** Days after which it is withdrawn. */
  readonly withdrawn: number
}

/**
 * How long an offer that nobody confirms is believed.
 * An address is asked at least once a month and usually every day: two weeks of silence mean that something broke.
 * Files are handed in when a school plans its terms, so they are believed for half a year and kept for a whole one.
 * What an organisation writes on its desk is its own word until it says otherwise.
 */
export const patience: Readonly<Record<Exclude<RunCause, 'desk'>, Patience>> = {
  poll: { marked: 14, withdrawn: 60 },
  upload: { marked: 180, withdrawn: 365 },
  import: { marked: 180, withdrawn: 365 },
}
