/**
 * Keeps the `limit` best of the numbers offered, best first by `before`. A heap with the worst on top, so a
 * hundred thousand numbers cost little more than one comparison each.
 */
export function bestKept(limit: number, before: (a: number, b: number) => boolean) {
  const heap: number[] = []
  return {
    offer(number: number): void {
      if (heap.length < limit) {
        heap.push(number)
        liftLast(heap, before)
      } else if (limit > 0 && before(number, heap[0] ?? number)) {
        heap[0] = number
        sinkFirst(heap, before)
      }
    },
    sorted: (): number[] => heap.toSorted((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0)),
  }
}

type Before = (a: number, b: number) => boolean

function liftLast(heap: number[], before: Before): void {
  let at = heap.length - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!swapIfBetter(heap, parent, at, before)) return
    at = parent
  }
}

function sinkFirst(heap: number[], before: Before): void {
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    if (left >= heap.length) return
    const right = left + 1
    const worse = right < heap.length && before(heap[left] ?? 0, heap[right] ?? 0) ? right : left
    if (!swapIfBetter(heap, at, worse, before)) return
    at = worse
  }
}

/** The worse of the two belongs on top. */
function swapIfBetter(heap: number[], upper: number, lower: number, before: Before): boolean {
  const above = heap[upper] ?? 0
  const below = heap[lower] ?? 0
  if (!before(above, below)) return false
  heap[upper] = below
  heap[lower] = above
  return true
}
