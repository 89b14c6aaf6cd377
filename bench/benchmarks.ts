import type { Benchmark } from './benchmark.ts'
import { bookingBenchmark } from './booking/booking-benchmark.ts'
import { deskBenchmark } from './accounts/desk-benchmark.ts'
import { signinBenchmark } from './accounts/signin-benchmark.ts'
import { credentialsBenchmark } from './credentials/credentials-benchmark.ts'
import { loqBenchmark } from './loq/loq-benchmark.ts'
import { batchBenchmark } from './match/batch-benchmark.ts'
import { matchBenchmark } from './match/match-benchmark.ts'
import { searchBenchmark } from './search/search-benchmark.ts'
import { seatsBenchmark } from './seats/seats-benchmark.ts'
import { memoryBenchmark } from './server/memory-benchmark.ts'
import { startBenchmark } from './server/start-benchmark.ts'
import { weightBenchmark } from './server/weight-benchmark.ts'

export const benchmarks: ReadonlyMap<string, Benchmark> = new Map([
  ['search', searchBenchmark],
  ['match', matchBenchmark],
  ['batch', batchBenchmark],
  ['loq', loqBenchmark],
  ['seats', seatsBenchmark],
  ['booking', bookingBenchmark],
  ['signin', signinBenchmark],
  ['desk', deskBenchmark],
  ['credentials', credentialsBenchmark],
  ['memory', memoryBenchmark],
  ['start', startBenchmark],
  ['weight', weightBenchmark],
])
