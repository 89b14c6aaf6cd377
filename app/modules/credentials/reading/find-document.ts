import { fetchDocument } from '../../../shared/fetch/fetch-document.ts'
import type { FetchLimits } from '../../../shared/fetch/fetch-options.ts'
import type { FindDocument } from '../verification/issuer-key.ts'
import { isTooLarge } from '../verification/json.ts'

/** Somebody waits for the answer. */
const limits: FetchLimits = { bytes: 1024 * 1024, wholeMilliseconds: 8000, silentMilliseconds: 4000 }

/** Documents that one check may fetch: keys and lists. */
const mostFetches = 6

export interface FetchSetting {
  readonly userAgent: string
  readonly trustedHosts: readonly string[]
  readonly now: Date
}

/** Fetches keys and status lists of strangers: never from a private network, never without end, only over https. */
export function fetchingFinder({ userAgent, trustedHosts, now }: FetchSetting): FindDocument {
  const found = new Map<string, Promise<unknown>>()
  return async (address) => {
    const known = found.get(address)
    if (known !== undefined) return known
    if (found.size >= mostFetches) return undefined
    const answer = fetchJson(address)
    found.set(address, answer)
    return answer
  }

  async function fetchJson(address: string): Promise<unknown> {
    const bytes = await fetchBytes(address, { userAgent, trustedHosts, now })
    try {
      const document: unknown = bytes === undefined ? undefined : JSON.parse(bytes.toString('utf8'))
      return isTooLarge(document) ? undefined : document
    } catch {
      return undefined
    }
  }
}

/** What stands at a stranger's address; undefined when it cannot be had safely. */
export async function fetchBytes(address: string, setting: FetchSetting): Promise<Buffer | undefined> {
  if (!isSafe(address, setting)) return undefined
  const outcome = await fetchDocument(address, { ...setting, limits })
  // Where a redirect leads to an address without https, anybody on the way could have answered.
  return outcome.kind === 'document' && isSafe(outcome.address, setting) ? outcome.bytes : undefined
}

function isSafe(address: string, { trustedHosts }: FetchSetting): boolean {
  const url = URL.parse(address)
  return url?.protocol === 'https:' || (url !== null && trustedHosts.includes(url.host))
}
