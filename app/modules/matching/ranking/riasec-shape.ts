/** A profile of six with its mean taken out and its length made 1: the dot product of two such is Pearson's r. */
export function shapeOf(profile: readonly number[]): number[] {
  const mean = profile.reduce((sum, value) => sum + value, 0) / profile.length
  const centred = profile.map((value) => value - mean)
  const length = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0))
  // A flat profile, all six alike, says nothing about what a person prefers.
  return centred.map((value) => (length > 1e-9 ? value / length : Number.NaN))
}

/** Pearson's r of a profile's shape with the one at `i` of a table of shapes; NaN without a basis. */
export function correlation(shape: readonly number[], shapes: Float64Array, i: number): number {
  let r = 0
  for (let type = 0; type < 6; type++) r += (shape[type] ?? Number.NaN) * (shapes[i * 6 + type] ?? Number.NaN)
  return r
}
