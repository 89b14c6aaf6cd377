import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Municipality } from '../../organisations/index.ts'
import { networkPaths } from '../network-paths.ts'
import { mapSize, municipalityShapes, type Shape } from './municipality-shapes.ts'

export interface RegionMapProps {
  readonly language: Language
  readonly municipalities: readonly Municipality[]
  /** What is counted, by municipality. */
  readonly counts: ReadonlyMap<string, number>
  readonly title: string
}

/** The municipalities as links; a table beside it says the same. */
export function RegionMap({ language, municipalities, counts, title }: RegionMapProps) {
  return (
    <svg
      class="region-map"
      viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
      width="100%"
      role="group"
      aria-label={title}
    >
      {municipalityShapes.map((shape) => {
        const municipality = municipalities.find(({ id }) => id === shape.id)
        if (municipality === undefined) return null
        return (
          <a href={networkPaths.municipality(language, shape.id)}>
            <Outline outline={shape.outline} />
            <Label
              shape={shape}
              name={plainTextIn(municipality.name, language)}
              count={counts.get(shape.id) ?? 0}
            />
          </a>
        )
      })}
    </svg>
  )
}

function Outline({ outline }: Pick<Shape, 'outline'>) {
  return typeof outline === 'string' ? (
    <polygon points={outline} />
  ) : (
    <circle cx={outline.x} cy={outline.y} r={outline.radius} />
  )
}

/** A name of two words stands on two lines, the number after the last one. */
function Label({ shape, name, count }: { shape: Shape; name: string; count: number }) {
  const [x, y] = shape.label
  const lines = name.split(/ (?=\S+$)/)
  return (
    <text x={x} y={y} text-anchor="middle" font-size="15">
      {lines.map((line, index) => (
        <tspan x={x} dy={index === 0 ? 0 : 17}>
          {line}
          {index === lines.length - 1 ? ` ${count}` : ' '}
        </tspan>
      ))}
    </text>
  )
}
