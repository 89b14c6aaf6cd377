import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Municipality, Place } from '../../organisations/index.ts'
import { cellMessages as messages } from './cell-messages.ts'

export interface DemandMapProps {
  readonly language: Language
  readonly municipalities: readonly Municipality[]
  readonly places: readonly Place[]
  readonly people: ReadonlyMap<string, number>
}

const width = 640
const margin = 70
const largestCircle = 44

/** Circles over the middle of each municipality's places; the same numbers stand in the table beside it. */
export function DemandMap({ language, municipalities, places, people }: DemandMapProps) {
  const project = projectionOf(places)
  const most = Math.max(...people.values(), 1)
  const spots = municipalities.flatMap((municipality) => {
    const own = places.filter(({ municipalityId }) => municipalityId === municipality.id)
    if (own.length === 0) return []
    const [x, y] = project(meanOf(own, 'longitude'), meanOf(own, 'latitude'))
    return [{ municipality, x, y, people: people.get(municipality.id) ?? 0 }]
  })
  return (
    <svg
      viewBox={`0 0 ${width} ${project.height}`}
      width="100%"
      role="img"
      aria-label={say(messages.mapTitle, language)}
    >
      {places.map(({ longitude, latitude }) => {
        const [x, y] = project(longitude, latitude)
        return <circle cx={x} cy={y} r="3" fill="currentColor" fill-opacity="0.25" />
      })}
      {spots.map(({ municipality, x, y, people: count }) => {
        const radius = count === 0 ? 4 : Math.round(largestCircle * Math.sqrt(count / most))
        return (
          <>
            <circle
              class={count === 0 ? 'bar-ground' : 'bar-fill'}
              cx={x}
              cy={y}
              r={radius}
              fill-opacity="0.75"
            >
              <title>{`${plainTextIn(municipality.name, language)}: ${count === 0 ? say(messages.fewer, language) : say(messages.atLeast, language, { n: count })}`}</title>
            </circle>
            <text x={x} y={y + radius + 17} text-anchor="middle" font-size="15" fill="currentColor">
              {plainTextIn(municipality.name, language)}
            </text>
            {count === 0 ? null : (
              <text x={x} y={y + 5} text-anchor="middle" font-size="15" font-weight="600" fill="currentColor">
                {count}+
              </text>
            )}
          </>
        )
      })}
    </svg>
  )
}

/** Flat is true enough for a region of 200 km: a degree of longitude shrinks by the cosine of the latitude. */
function projectionOf(places: readonly Place[]) {
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
  return Object.assign(project, { height: Math.round((north - south) * scale + 1.5 * margin) })
}

function meanOf(places: readonly Place[], axis: 'latitude' | 'longitude'): number {
  return places.reduce((sum, place) => sum + place[axis], 0) / places.length
}
