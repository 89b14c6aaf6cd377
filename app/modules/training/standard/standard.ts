import type { Localised } from '../../../shared/i18n/localised.ts'

export const standardKinds = ['coordinator', 'educator'] as const
export type StandardKind = (typeof standardKinds)[number]

/** What somebody must be able to do, with what can be seen when they can. */
export interface CompetenceUnit {
  readonly id: string
  readonly code: string
  readonly title: Localised
  readonly criteria: readonly Localised[]
}

/** One version; published, it never changes, and a later one takes its place. */
export interface Standard {
  readonly id: string
  readonly kind: StandardKind
  readonly version: number
  readonly publishedAt: Date | null
}

export type PublicationRefusal = 'already-published' | 'older-version'

/** A version is published once, and none that a later one has taken the place of. */
export function refusePublication(
  standard: Standard,
  others: readonly Standard[],
): PublicationRefusal | undefined {
  if (standard.publishedAt !== null) return 'already-published'
  const isOlder = others.some(
    ({ kind, version, publishedAt }) =>
      kind === standard.kind && publishedAt !== null && version > standard.version,
  )
  return isOlder ? 'older-version' : undefined
}

export function isStandardKind(text: string): text is StandardKind {
  return standardKinds.some((kind) => kind === text)
}
