export interface FetchLimits {
  /** Of the document, packed and unpacked. */
  readonly bytes: number
  /** For everything, with all redirects. */
  readonly wholeMilliseconds: number
  /** Without a single byte, also while connecting. */
  readonly silentMilliseconds: number
}

export const usualLimits: FetchLimits = {
  bytes: 50 * 1024 * 1024,
  wholeMilliseconds: 60_000,
  silentMilliseconds: 15_000,
}

export interface FetchOptions {
  /** Says who asks, with an address to write to. */
  readonly userAgent: string
  readonly now: Date
  /** Hosts that may be reached although they stand in a private network; none unless an operator says so. */
  readonly trustedHosts?: readonly string[]
  readonly limits?: FetchLimits
  /** What the source gave with the document we have. */
  readonly etag?: string | null
  readonly lastModified?: string | null
  readonly resolve?: Resolve
}

export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** Finds the addresses of a host. */
export type Resolve = (host: string) => Promise<readonly HostAddress[]>
