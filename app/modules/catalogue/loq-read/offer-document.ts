import type { OfferWarning } from '../import/offer-fault.ts'
import type { OfferReading } from '../import/read-offers.ts'
import type { StatedOrganisation } from './stated-organisation.ts'

export interface OfferDocument {
  /** Of the file, or the last part of the address. */
  readonly name: string
  readonly contentType?: string | undefined
  readonly bytes: Buffer
}

export interface OfferDocumentReading extends OfferReading {
  /** What could not be understood of offers that are read all the same. */
  readonly warnings: readonly OfferWarning[]
  readonly organisations: readonly StatedOrganisation[]
  /** Names that may be a row's place, best first, in forms that do not use our list of places; see `keepKnown`. */
  readonly placeNames?: ReadonlyMap<number, readonly string[]>
}
