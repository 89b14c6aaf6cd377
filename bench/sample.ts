import { rounded } from './row.ts'

/** Milliseconds that each run of an action took. */
export type Times = number[]

export interface SampleLimits {
  /** Every action runs at least and at most so many times. */
  readonly least: number
  readonly most: number
  /** After so many milliseconds only `least` is still waited for. */
  readonly milliseconds: number
}

/** Runs the actions in turn, so that what else the machine does falls on all of them alike. */
export async function sampleInTurn<Name extends string>(
  actions: Readonly<Record<Name, (run: number) => unknown>>,
  limits: SampleLimits,
): Promise<ReadonlyMap<Name, Times>> {
  const names = Object.keys(actions).filter((name): name is Name => name in actions)
  const times = new Map<Name, Times>(names.map((name) => [name, []]))
  const end = performance.now() + limits.milliseconds
  for (let run = 0; run < limits.most && (run < limits.least || performance.now() < end); run++) {
    for (const name of names) times.get(name)?.push(await timed(() => actions[name](run)))
  }
  return times
}

export async function timed(action: () => unknown): Promise<number> {
  const start = performance.now()
  await action()
  return performance.now() - start
}

/** How many runs a second `atOnce` callers get done together. */
export async function perSecond(
  action: (run: number) => Promise<unknown>,
  atOnce: number,
  milliseconds: number,
): Promise<number> {
  const start = performance.now()
  let run = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() - start < milliseconds) await action(run++)
    }),
  )
  return (run * 1000) / (performance.now() - start)
}

export function percentile(times: Times, share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The columns that every timed row has; milliseconds. */
export function timeColumns(times: Times) {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return {
    runs: times.length,
    p50: rounded(percentile(times, 0.5)),
    p95: rounded(percentile(times, 0.95)),
    mean: rounded(mean),
  }
}
