import { allocate, allocationMethod, commitmentOf, type AllocationInput, type Placement } from './allocate.ts'

/** A draw as it is published. */
export interface PublishedAllocation {
  readonly id: string
  readonly intakeId: string
  readonly drawnAt: string
  readonly method: number
  readonly seed: string
  readonly seedCommitment: string
  readonly input: AllocationInput
  readonly result: readonly Placement[]
}

/** Computes the draw again; one sentence for each thing that differs from what was published, none when all is the same. */
export function replay(published: PublishedAllocation): string[] {
  const { method, seed, seedCommitment, input, result } = published
  if (method !== allocationMethod)
    return [`The draw was made by method ${method}; this is method ${allocationMethod}.`]
  const again = allocate(input, seed)
  const sentences =
    commitmentOf(seed) === seedCommitment ? [] : ['The seed is not the one that was announced.']
  for (let index = 0; index < Math.max(again.length, result.length); index += 1) {
    const [expected, found] = [again[index], result[index]]
    if (isSame(expected, found)) continue
    sentences.push(`Place ${index + 1}: published ${inWords(found)}, recomputed ${inWords(expected)}.`)
  }
  return sentences
}

function isSame(one: Placement | undefined, other: Placement | undefined): boolean {
  return (
    one?.code === other?.code &&
    one?.rank === other?.rank &&
    one?.outcome === other?.outcome &&
    one?.seatGroup === other?.seatGroup &&
    one?.draw === other?.draw
  )
}

function inWords(placement: Placement | undefined): string {
  if (placement === undefined) return 'nobody'
  const { code, rank, outcome, seatGroup } = placement
  return `${code} as ${rank}, ${outcome}${seatGroup === null ? '' : ` a seat for ${seatGroup}`}`
}
