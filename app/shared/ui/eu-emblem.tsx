// Geometry: Interinstitutional Style Guide, annex A1. Height 18 units, so that a star's radius is 1.
const height = 18
const width = 27
const ringRadius = 6
const outerRadius = 1
// The inner corners of a pentagram lie at this share of the outer ones.
const innerRadius = Math.sin(Math.PI / 10) / Math.sin((3 * Math.PI) / 10)

/** The stars as one path, in the units of the flag: 27 wide, 18 high. */
export const emblemStars = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6
  return starPath(width / 2 + ringRadius * Math.sin(angle), height / 2 - ringRadius * Math.cos(angle))
}).join('')

/** The European emblem: twelve upright stars like the hours of a clock; never altered, never recoloured. */
export function EuEmblem() {
  return (
    <svg
      class="eu-emblem"
      viewBox={`0 0 ${width} ${height}`}
      width="60"
      height="40"
      aria-hidden="true"
      focusable="false"
    >
      <rect width={width} height={height} fill="#003399" />
      <path d={emblemStars} fill="#FFCC00" />
    </svg>
  )
}

/** A five-pointed star with one point up. */
export function starPath(x: number, y: number): string {
  const corners = Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? outerRadius : innerRadius
    const angle = (corner * Math.PI) / 5
    return `${round(x + radius * Math.sin(angle))} ${round(y - radius * Math.cos(angle))}`
  })
  return `M${corners.join('L')}Z`
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000
}
