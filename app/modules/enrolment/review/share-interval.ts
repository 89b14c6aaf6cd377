/** A share with its 95 % interval; null as long as there are too few answers. */
export interface Share {
  readonly n: number
  readonly count: number
  readonly interval: Interval | null
}

export interface Interval {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** Answers from which on anything is shown. */
export const fewestShown = 5

/** The standard normal quantile of 97.5 %. */
const z = 1.959964

export function shareOf(count: number, n: number): Share {
  return { n, count, interval: n < fewestShown ? null : wilson(count, n) }
}

/**
 * The score interval of Wilson (1927, JASA 22: 209–212), which Brown, Cai and DasGupta (2001, Statistical Science
 * 16: 101–133) recommend for few answers: it never leaves 0–1 and has a width at 0 of n and n of n.
 */
function wilson(count: number, n: number): Interval {
  const share = count / n
  const middle = share + (z * z) / (2 * n)
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return {
    share,
    low: Math.max(0, (middle - half) / scale),
    high: Math.min(1, (middle + half) / scale),
  }
}
