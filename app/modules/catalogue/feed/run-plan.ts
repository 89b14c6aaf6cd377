import type { Day } from '../../../shared/time/day.ts'
import type { KnownOffer } from '../offer/offer-queries.ts'

export interface StatedOffer {
  readonly sourceId: string
  readonly fingerprint: string
}

export interface StatedDocument {
  readonly good: readonly StatedOffer[]
  /** Own ids of faulty records: what stands in the catalogue under them stays as it was. */
  readonly faultyIds: ReadonlySet<string>
  /** Faulty records whose own id cannot be read; each may be any of the known ones. */
  readonly unnamed: number
}

/** What a document would do to the catalogue. */
export interface RunPlan {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  /** Of the changed ones, those that were withdrawn and are back. */
  readonly returned: ReadonlySet<string>
  readonly unchanged: number
  /** Offers of the source that the document no longer holds. */
  readonly gone: readonly KnownOffer[]
  /** Why what is missing is not withdrawn. */
  readonly kept: 'unreadable-rows' | undefined
  readonly isHeld: boolean
}

/** An offer that leaves alone is a decision of its provider; several at once may be an accident. */
const fewestLost = 2

/** Compares a document with what the catalogue has of its source. */
export function planRun(known: readonly KnownOffer[], stated: StatedDocument, today: Day): RunPlan {
  const byId = new Map(known.map((offer) => [offer.sourceId, offer]))
  const statedIds = new Set([...stated.good.map(({ sourceId }) => sourceId), ...stated.faultyIds])
  const added = stated.good.filter(({ sourceId }) => !byId.has(sourceId))
  const changed = stated.good.filter(({ sourceId, fingerprint }) => {
    const offer = byId.get(sourceId)
    return offer !== undefined && (offer.fingerprint !== fingerprint || offer.status === 'withdrawn')
  })
  const missing = known.filter((offer) => isInUse(offer) && !statedIds.has(offer.sourceId))
  const isUnsure = missing.length > 0 && stated.unnamed > 0
  const gone = isUnsure ? [] : missing
  return {
    added: added.map(({ sourceId }) => sourceId),
    changed: changed.map(({ sourceId }) => sourceId),
    returned: new Set(
      changed.map(({ sourceId }) => sourceId).filter((id) => byId.get(id)?.status === 'withdrawn'),
    ),
    unchanged: stated.good.length - added.length - changed.length,
    gone,
    kept: isUnsure ? 'unreadable-rows' : undefined,
    isHeld: losesTooMuch(known, gone, today),
  }
}

/** More than half of what has not begun yet: courses that have begun leave a list by themselves. */
function losesTooMuch(known: readonly KnownOffer[], gone: readonly KnownOffer[], today: Day): boolean {
  const isToCome = ({ startsOn }: KnownOffer) => startsOn === null || startsOn >= today
  const lost = gone.filter(isToCome).length
  const all = known.filter((offer) => isInUse(offer) && isToCome(offer)).length
  return lost >= fewestLost && lost * 2 > all
}

/** A merged offer is shown as another one, and stands in its source all the same. */
function isInUse({ status }: KnownOffer): boolean {
  return status === 'published' || status === 'merged' || status === 'cancelled'
}
