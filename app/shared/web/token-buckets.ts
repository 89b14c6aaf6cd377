/** What one request found in its client's bucket; times are in whole seconds. */
export interface Taken {
  readonly isAllowed: boolean
  /** Requests that may follow at once. */
  readonly left: number
  /** Until the whole quota is there again. */
  readonly fullIn: number
  /** Until the next request is allowed. */
  readonly nextIn: number
}

export interface TokenBuckets {
  take(client: string, now: Date): Taken
}

interface Bucket {
  tokens: number
  /** Milliseconds. */
  at: number
}

/** Clients remembered at once; each takes about 150 bytes. */
const usualClients = 20_000

/**
 * A bucket for each client, filled evenly so that the whole quota comes back in one window. When there are too many
 * clients the one that has been quiet longest is forgotten, which only gives it a full bucket again.
 */
export function newTokenBuckets(
  quota: number,
  windowSeconds: number,
  mostClients = usualClients,
): TokenBuckets {
  const buckets = new Map<string, Bucket>()
  const perMillisecond = quota / (windowSeconds * 1000)
  return {
    take(client, now) {
      const at = now.getTime()
      const known = buckets.get(client) ?? { tokens: quota, at }
      const filled = Math.min(quota, known.tokens + Math.max(0, at - known.at) * perMillisecond)
      const isAllowed = filled >= 1
      const tokens = isAllowed ? filled - 1 : filled
      buckets.delete(client)
      buckets.set(client, { tokens, at })
      const [quietest] = buckets.keys()
      if (buckets.size > mostClients && quietest !== undefined) buckets.delete(quietest)
      const secondsTo = (wanted: number) => Math.ceil(Math.max(0, wanted - tokens) / perMillisecond / 1000)
      return { isAllowed, left: Math.floor(tokens), fullIn: secondsTo(quota), nextIn: secondsTo(1) }
    },
  }
}
