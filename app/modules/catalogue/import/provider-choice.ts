import type { OrganisationKey } from '../../organisations/index.ts'

export type ProviderRefusal = 'unknown-provider' | 'ambiguous-provider' | 'no-right'

/** Organisations by each id that a file may call them: the source's own and ours. */
export type ProvidersByName = ReadonlyMap<string, readonly OrganisationKey[]>

export function providersByName(keys: readonly OrganisationKey[]): ProvidersByName {
  const byName = new Map<string, OrganisationKey[]>()
  for (const key of keys) {
    for (const name of new Set([key.sourceId, key.id])) byName.set(name, [...(byName.get(name) ?? []), key])
  }
  return byName
}

/**
 * The organisation that a file means by an id: the one of the same source, else the only one of any other,
 * real ones before those of the demonstration.
 */
export function findProvider(
  named: string,
  source: string,
  providers: ProvidersByName,
): OrganisationKey | ProviderRefusal {
  const meant = providers.get(named) ?? []
  const own = meant.find((provider) => provider.source === source)
  const real = meant.filter((provider) => !provider.demonstration)
  if (own !== undefined) return own
  if (real.length > 1) return 'ambiguous-provider'
  return real[0] ?? meant[0] ?? 'unknown-provider'
}

/** The same for a feed, which may publish for some organisations only: another of that name is not meant. */
export function findAllowedProvider(
  named: string,
  providers: ProvidersByName,
  allowed: ReadonlySet<string>,
): OrganisationKey | ProviderRefusal {
  const meant = providers.get(named) ?? []
  const [provider, ...others] = meant.filter(({ id }) => allowed.has(id))
  if (others.length > 0) return 'ambiguous-provider'
  return provider ?? (meant.length > 0 ? 'no-right' : 'unknown-provider')
}
