export type FeedState = 'active' | 'paused' | 'ended'

export interface Feed {
  readonly id: string
  readonly publisherId: string
  /** null: files are handed in, nothing is fetched. */
  readonly address: string | null
  /** With a record's own id it makes the offer's id. */
  readonly source: string
  readonly everyHours: number
  readonly state: FeedState
  readonly etag: string | null
  readonly lastModified: string | null
  /** In a row. */
  readonly failures: number
  readonly nextPollAt: Date | null
}

const hour = 3600 * 1000

/** A source that fails is still asked once a week, so that it comes back by itself. */
const longestWaitHours = 168

/** Each failure doubles the wait; a source that asks for more time gets it, up to a week. */
export function nextPollAt(
  feed: Pick<Feed, 'everyHours'>,
  failures: number,
  retryAfterSeconds: number,
  now: Date,
): Date {
  const longest = Math.max(longestWaitHours, feed.everyHours)
  const doubled = Math.min(feed.everyHours * 2 ** Math.min(failures, 10), longest)
  const asked = Math.min(retryAfterSeconds / 3600, longest)
  return new Date(now.getTime() + Math.max(doubled, asked) * hour)
}

export type FeedChange = 'pause' | 'resume' | 'end'

export type FeedChangeRefusal = 'feed-ended' | 'already-so'

export const stateAfter = { pause: 'paused', resume: 'active', end: 'ended' } as const

/** Why a feed cannot be paused, resumed or ended; an ended one stays so, since a new one is as good. */
export function refuseFeedChange(state: FeedState, change: FeedChange): FeedChangeRefusal | undefined {
  if (state === 'ended') return 'feed-ended'
  return state === stateAfter[change] ? 'already-so' : undefined
}

export type PollRefusal = 'feed-ended' | 'feed-paused' | 'only-uploads'

export function refusePoll({ state, address }: Pick<Feed, 'state' | 'address'>): PollRefusal | undefined {
  if (state === 'ended') return 'feed-ended'
  if (address === null) return 'only-uploads'
  return state === 'paused' ? 'feed-paused' : undefined
}

export type DecisionRefusal = 'not-held'

/** Only what waits can be decided; a newer document takes an older held one away by itself. */
export function refuseDecision(outcome: string): DecisionRefusal | undefined {
  return outcome === 'held' ? undefined : 'not-held'
}
