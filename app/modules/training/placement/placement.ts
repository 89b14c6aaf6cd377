import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import { cardTimes, type PublicEducator } from '../card/card.ts'

export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/** A class that nobody has confirmed to teach. Null is unknown. */
export interface ClassToStaff {
  readonly id: string
  readonly organisationId: string
  readonly title: Localised
  readonly organisationName: Localised
  readonly startsOn: Day | null
  readonly languages: readonly string[]
  readonly mode: 'in-person' | 'online' | 'blended' | null
  readonly schedule: string | null
  readonly placeId: string | null
  /** Four digits of ISCED-F, of which the first three are the narrow field. */
  readonly fieldCode: string | null
  /** What is taught. */
  readonly skills: readonly string[]
  /** How many have been asked and have not answered. */
  readonly asked: number
}

/** Why an educator fits or does not, line by line; undefined is unknown and speaks neither for nor against. */
export interface Candidate {
  readonly educator: PublicEducator
  readonly skills: number
  readonly isField: boolean
  readonly languages: readonly Language[]
  /** Undefined: one of the places is not known. Null: online, so it does not matter. */
  readonly distanceKm: number | null | undefined
  readonly isInReach: boolean | undefined
  readonly isFree: boolean | undefined
  /** Lessons elsewhere at the same time. */
  readonly clashes: number
}

/**
 * Educators for a class, the best first: by what they teach, then by what speaks against them, then by distance and
 * name, so that the same day gives the same list. Nobody is left out but those who share no subject with the class.
 */
export function rankEducators(
  wanted: ClassToStaff,
  educators: readonly PublicEducator[],
  places: ReadonlyMap<string, Coordinates>,
  clashes: ReadonlyMap<string, number>,
): Candidate[] {
  return educators
    .map((educator) => candidateFor(wanted, educator, places, clashes.get(educator.cardId) ?? 0))
    .filter(({ skills, isField }) => skills > 0 || isField)
    .toSorted(
      (one, other) =>
        subjectOf(other) - subjectOf(one) ||
        against(one) - against(other) ||
        (one.distanceKm ?? 0) - (other.distanceKm ?? 0) ||
        (one.educator.cardId < other.educator.cardId ? -1 : 1),
    )
}

function candidateFor(
  wanted: ClassToStaff,
  educator: PublicEducator,
  places: ReadonlyMap<string, Coordinates>,
  clashes: number,
): Candidate {
  const { skills, fields, languages, placeId, radiusKm, times } = educator
  const [from, to] = [places.get(placeId ?? ''), places.get(wanted.placeId ?? '')]
  const isOnline = wanted.mode === 'online'
  const distanceKm = isOnline ? null : from && to ? Math.round(distanceBetween(from, to)) : undefined
  const time = cardTimes.find((candidate) => candidate === wanted.schedule)
  return {
    educator,
    skills: wanted.skills.filter((skill) => skills.includes(skill)).length,
    isField: wanted.fieldCode !== null && fields.includes(wanted.fieldCode.slice(0, 3)),
    languages: languages.filter((code) => wanted.languages.includes(code)),
    distanceKm,
    isInReach: isOnline
      ? true
      : distanceKm === undefined || distanceKm === null
        ? undefined
        : radiusKm === null || distanceKm <= radiusKm,
    isFree: time === undefined || times === null || times.length === 0 ? undefined : times.includes(time),
    clashes,
  }
}

/** A shared skill says more than a shared field. */
function subjectOf({ skills, isField }: Candidate): number {
  return skills * 2 + (isField ? 1 : 0)
}

function against({ languages, isInReach, isFree, clashes }: Candidate): number {
  return [languages.length === 0, isInReach === false, isFree === false || clashes > 0].filter(Boolean).length
}

const earthRadiusKm = 6371.0088

/** The straight line over the ground (haversine). */
function distanceBetween(from: Coordinates, to: Coordinates): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const height = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2
  const width = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2
  const squeeze = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude))
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(height + squeeze * width)))
}
