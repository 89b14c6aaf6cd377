import type { Coordinates } from './opportunity-table.ts'

const earthRadiusKm = 6371.0088

/** The straight line over the ground (haversine), in kilometres. */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const height = Math.sin(radians(to.lat - from.lat) / 2) ** 2
  const width = Math.sin(radians(to.lon - from.lon) / 2) ** 2
  const squeeze = Math.cos(radians(from.lat)) * Math.cos(radians(to.lat))
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(height + squeeze * width)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
