/** Scores and shares are counted in ten-thousandths, so that sums, ties and four decimals are exact. */
export const unit = 10_000

/** Stands for "no basis" where scores lie in typed arrays. */
export const noBasis = -1

export function toUnits(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * unit)
}

export function fromUnits(units: number): number {
  return units / unit
}

export function fourDecimals(value: number): number {
  return Math.round(value * unit) / unit
}

export function scoreOf(units: number): number | null {
  return units === noBasis ? null : fromUnits(units)
}

/**
 * Splits the whole among the weights so that the parts add up to it exactly: every part is rounded down,
 * what is left goes to the largest remainders, the first of equals first.
 */
export function splitWhole(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total <= 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (weight / total) * unit)
  const parts = exact.map(Math.floor)
  const left = unit - parts.reduce((sum, part) => sum + part, 0)
  const remainders = exact.map((share) => share - Math.floor(share))
  const largestFirst = exact.map((_, i) => i).sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0))
  for (const i of largestFirst.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1
  return parts
}
