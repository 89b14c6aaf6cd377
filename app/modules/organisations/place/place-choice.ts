import type { Municipality, Place } from './place-queries.ts'

export type PlaceRefusal = 'unknown-municipality' | 'unknown-place' | 'ambiguous-place'

export interface KnownPlaces {
  readonly municipalities: ReadonlySet<string>
  /** Municipalities that have a place of this Latvian name. */
  readonly homesOf: ReadonlyMap<string, readonly string[]>
}

export function knownPlacesOf(
  municipalities: readonly Municipality[],
  places: readonly Place[],
): KnownPlaces {
  const homesOf = new Map<string, string[]>()
  for (const place of places) {
    const name = place.name['lv']?.text ?? ''
    homesOf.set(name, [...(homesOf.get(name) ?? []), place.municipalityId])
  }
  return { municipalities: new Set(municipalities.map(({ id }) => id)), homesOf }
}

/** Why a file's municipality and place, by its Latvian name, mean no place we know; undefined when they do. */
export function refusePlace(
  stated: { readonly municipality: string | null; readonly place: string | null },
  known: KnownPlaces,
): PlaceRefusal | undefined {
  const { municipality, place } = stated
  if (municipality !== null && !known.municipalities.has(municipality)) return 'unknown-municipality'
  if (place === null) return undefined
  const homes = known.homesOf.get(place) ?? []
  if (municipality !== null) return homes.includes(municipality) ? undefined : 'unknown-place'
  if (homes.length > 1) return 'ambiguous-place'
  return homes.length === 1 ? undefined : 'unknown-place'
}
