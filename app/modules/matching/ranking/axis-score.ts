import { noBasis, unit } from './score-units.ts'

/** One of the three scores for one profile, by number of specification. */
export interface AxisScore<E> {
  /** In units of score-units.ts; `noBasis` without one. */
  readonly units: Int16Array
  evidence(specification: number): E[]
}

/** One of the things a score is the mean of. */
export interface ScorePart<E> {
  /** 0–1 by number of specification, NaN without a basis. Whole columns: a batch spends its time here. */
  readonly shares: Float64Array
  evidence(specification: number): E[]
}

/** The mean of the parts that have a basis; NaN where none has. */
export function meanOfParts(parts: readonly ScorePart<unknown>[], count: number): Float64Array {
  const sums = new Float64Array(count)
  const counts = new Uint8Array(count)
  for (const { shares } of parts) {
    for (let i = 0; i < count; i++) {
      const share = shares[i] ?? Number.NaN
      if (share !== share) continue
      sums[i] = (sums[i] ?? 0) + share
      counts[i] = (counts[i] ?? 0) + 1
    }
  }
  for (let i = 0; i < count; i++) sums[i] = (sums[i] ?? 0) / (counts[i] ?? 0)
  return sums
}

export function unitsOfShares(shares: Float64Array): Int16Array {
  const units = new Int16Array(shares.length)
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] ?? Number.NaN
    units[i] = Number.isNaN(share) ? noBasis : Math.round(share * unit)
  }
  return units
}

/** What the parts with a basis say of one specification. */
export function evidenceOfParts<E>(parts: readonly ScorePart<E>[], specification: number): E[] {
  return parts
    .filter(({ shares }) => !Number.isNaN(shares[specification]))
    .flatMap((part) => part.evidence(specification))
}

/** Looks every specification's share up by a number it carries, such as that of its field; -1 is unknown. */
export function sharesByNumber(numbers: Int32Array, shares: readonly number[]): Float64Array {
  const found = new Float64Array(numbers.length)
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? -1
    found[i] = number < 0 ? Number.NaN : (shares[number] ?? Number.NaN)
  }
  return found
}
