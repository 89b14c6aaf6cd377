import type { Place } from '../../organisations/index.ts'

const width = 480
/** Room for circles and names that reach beyond the outermost places. */
const margin = 56
/** Room for the name under a circle. */
export const lineHeight = 20

export interface Spot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Flat is true enough for a region of 200 km: a degree of longitude shrinks by the cosine of the latitude. */
export function projectionOf(places: readonly Pick<Place, 'latitude' | 'longitude'>[]) {
  const latitudes = places.map(({ latitude }) => latitude)
  const longitudes = places.map(({ longitude }) => longitude)
  const [north, south] = [Math.max(...latitudes), Math.min(...latitudes)]
  const [east, west] = [Math.max(...longitudes), Math.min(...longitudes)]
  const shrink = Math.cos(((north + south) / 2) * (Math.PI / 180))
  const scale = (width - 2 * margin) / Math.max((east - west) * shrink, 0.01)
  const project = (longitude: number, latitude: number): readonly [number, number] => [
    Math.round(margin + (longitude - west) * shrink * scale),
    Math.round(margin / 2 + (north - latitude) * scale),
  ]
  return { project, width, height: Math.round((north - south) * scale + margin) }
}

/** A city and the municipality around it lie at one spot: the later ones move down until no circle covers a name. */
export function apart<One extends Spot>(spots: readonly One[]): One[] {
  const placed: One[] = []
  for (const spot of [...spots].sort((one, other) => one.y - other.y)) {
    let moved = spot
    for (const other of placed) {
      const isNear = Math.abs(other.x - moved.x) < other.radius + moved.radius + 60
      const lowest = other.y + other.radius + lineHeight + moved.radius
      if (isNear && moved.y < lowest) moved = { ...moved, y: lowest }
    }
    placed.push(moved)
  }
  return placed
}
