import type { OfferFacts } from './offer-facts.ts'
import { compareOffers } from './same-offer.ts'

/** What a person said of two offers. */
export interface Verdict {
  readonly one: string
  readonly other: string
  readonly verdict: 'same' | 'different'
}

export type Pair = readonly [string, string]

/** By the id of each offer that is not shown: the one shown in its place. */
export type ShownInstead = ReadonlyMap<string, string>

/**
 * Which of the offers are shown in place of which others. Offers come together pair by pair, what a person said
 * first. A group never holds two offers of one source or two that a person told apart, and an offer that is like
 * two of one source is like neither, since nobody can say which.
 */
export function shownInstead(
  offers: readonly OfferFacts[],
  pairs: readonly Pair[],
  verdicts: readonly Verdict[],
): ShownInstead {
  const byId = new Map(offers.map((offer) => [offer.id, offer]))
  const different = new Set(verdicts.filter(({ verdict }) => verdict === 'different').map(keyOfVerdict))
  const said = verdicts
    .filter(({ verdict }) => verdict === 'same')
    .map(({ one, other }) => ordered(one, other))
  const alike = unambiguous(
    pairs.map(([one, other]) => ordered(one, other)),
    byId,
  )
  const groups = new Map(offers.map((offer) => [offer.id, [offer]]))
  for (const [one, other] of [...sorted(said), ...sorted(alike)]) {
    const [ours, theirs] = [groups.get(one), groups.get(other)]
    if (ours === undefined || theirs === undefined || ours === theirs) continue
    if (ours.some((some) => theirs.some((other) => mustStayApart(some, other, different)))) continue
    const joined = [...ours, ...theirs]
    for (const { id } of joined) groups.set(id, joined)
  }
  return new Map(
    [...new Set(groups.values())].flatMap((group) => {
      const [shown, ...others] = [...group].sort(betterFirst)
      return shown === undefined ? [] : others.map(({ id }) => [id, shown.id] as const)
    }),
  )
}

/** Real before demonstration, the provider's own record before another's, more complete, longer known. */
export function betterFirst(one: OfferFacts, other: OfferFacts): number {
  return (
    Number(one.demonstration) - Number(other.demonstration) ||
    Number(other.isOwn) - Number(one.isOwn) ||
    other.filled - one.filled ||
    one.firstSeenAt.getTime() - other.firstSeenAt.getTime() ||
    (one.id < other.id ? -1 : 1)
  )
}

/** Pairs that are the same by the rule, without those in which an offer meets two of one source. */
function unambiguous(pairs: readonly Pair[], byId: ReadonlyMap<string, OfferFacts>): Pair[] {
  const same = pairs.filter(([one, other]) => {
    const [ours, theirs] = [byId.get(one), byId.get(other)]
    return ours !== undefined && theirs !== undefined && compareOffers(ours, theirs).same
  })
  const partners = new Map<string, Set<string>>()
  for (const [one, other] of same) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const key = `${from} ${byId.get(to)?.source}`
      partners.set(key, (partners.get(key) ?? new Set()).add(to))
    }
  }
  const isOnly = (from: string, to: string) => partners.get(`${from} ${byId.get(to)?.source}`)?.size === 1
  return same.filter(([one, other]) => isOnly(one, other) && isOnly(other, one))
}

function mustStayApart(one: OfferFacts, other: OfferFacts, different: ReadonlySet<string>): boolean {
  return one.source === other.source || different.has(ordered(one.id, other.id).join(' '))
}

const keyOfVerdict = ({ one, other }: Verdict) => ordered(one, other).join(' ')

const ordered = (one: string, other: string): Pair => (one < other ? [one, other] : [other, one])

const sorted = (pairs: readonly Pair[]) =>
  [...pairs].sort((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1))
