import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Municipality, Place } from '../../organisations/index.ts'
import { cellMessages as messages } from './cell-messages.ts'
import { apart, lineHeight, projectionOf, type Spot } from './map-layout.ts'

export interface DemandMapProps {
  readonly language: Language
  readonly municipalities: readonly Municipality[]
  readonly places: readonly Place[]
  readonly people: ReadonlyMap<string, number>
}

const largestCircle = 36
const smallestCircle = 5

/** Circles over the middle of each municipality's places; the same numbers stand in the table beside it. */
export function DemandMap({ language, municipalities, places, people }: DemandMapProps) {
  const { project, width, height: land } = projectionOf(places)
  const most = Math.max(...people.values(), 1)
  const spots = municipalities.flatMap(({ id, name }) => {
    const own = places.filter(({ municipalityId }) => municipalityId === id)
    if (own.length === 0) return []
    const [x, y] = project(meanOf(own, 'longitude'), meanOf(own, 'latitude'))
    const count = people.get(id) ?? 0
    const radius = Math.max(smallestCircle, Math.round(largestCircle * Math.sqrt(count / most)))
    return [{ x, y, radius, count, name: plainTextIn(name, language) }]
  })
  const placed = apart(spots)
  const height = Math.max(land, ...placed.map(({ y, radius }) => y + radius + lineHeight + 6))
  return (
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      role="img"
      aria-label={say(messages.mapTitle, language)}
    >
      {places.map(({ longitude, latitude }) => {
        const [x, y] = project(longitude, latitude)
        return <circle cx={x} cy={y} r="2.5" fill="currentColor" fill-opacity="0.25" />
      })}
      {placed.map((spot) => (
        <MapSpot language={language} spot={spot} />
      ))}
    </svg>
  )
}

function MapSpot({ language, spot }: { language: Language; spot: Spot & { count: number; name: string } }) {
  const { x, y, radius, count, name } = spot
  const number = count === 0 ? say(messages.fewer, language) : say(messages.atLeast, language, { n: count })
  return (
    <>
      <circle class={count === 0 ? 'bar-ground' : 'bar-fill'} cx={x} cy={y} r={radius}>
        <title>{`${name}: ${number}`}</title>
      </circle>
      <text x={x} y={y + radius + 16} text-anchor="middle" font-size="16" fill="currentColor">
        {name}
        {count === 0 ? null : <tspan font-weight="650">{` ${count}+`}</tspan>}
      </text>
    </>
  )
}

function meanOf(places: readonly Place[], axis: 'latitude' | 'longitude'): number {
  return places.reduce((sum, place) => sum + place[axis], 0) / places.length
}
