/** Documents of ten megabytes that are in memory at one time, each ten times its size. */
const mostAtOnce = 3

let running = 0

/** Does the work unless as much is going on as memory allows. */
export async function whenFree<Result>(work: () => Promise<Result>): Promise<Result | 'busy'> {
  if (running >= mostAtOnce) return 'busy'
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
  }
}
