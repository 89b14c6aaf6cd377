// One motif of the woven belt, 24 × 12 threads: a lozenge with a cross, and a step at either side.
const motif = [
  '11....................11',
  '.11........22........11.',
  '..11......2222......11..',
  '...11....22..22....11...',
  '....11..22.33.22..11....',
  '.....1122.3333.2211.....',
  '.....1122.3333.2211.....',
  '....11..22.33.22..11....',
  '...11....22..22....11...',
  '..11......2222......11..',
  '.11........22........11.',
  '11....................11',
]

const threads = ['1', '2', '3'] as const

/** The belt as a divider between parts of a page; a second one on a page needs an id of its own. */
export function BeltDivider({ id = 'belt-divider' }: { id?: string }) {
  return <Belt id={id} class="belt belt-divider" />
}

/** The belt as the footer's upper edge. */
export function BeltEdge() {
  return <Belt id="belt-edge" class="belt belt-edge" />
}

function Belt({ id, class: name }: { id: string; class: string }) {
  return (
    <svg class={name} width="100%" height="12" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="24" height="12" patternUnits="userSpaceOnUse">
          {threads.map((thread) => (
            <path class={`thread-${thread}`} d={weave(thread)} />
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="12" fill={`url(#${id})`} />
    </svg>
  )
}

/** Runs of one thread as rectangles of one unit's height. */
function weave(thread: string): string {
  return motif
    .flatMap((row, y) =>
      [...row.matchAll(new RegExp(`${thread}+`, 'g'))].map(
        (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`,
      ),
    )
    .join('')
}
