import type { DatabasePlace } from '../../app/shared/db/open-database.ts'
import { newId } from '../../app/shared/identifier.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { rounded, type Row } from '../row.ts'
import { onBothDatabases } from '../server/both-databases.ts'
import { buildOnce, startBuilt } from '../server/server-process.ts'
import { countBooked, prepareCrowd, type BookingCrowd } from './booking-crowd.ts'

const people = 200
const times = 10

/** Everybody wants the same few times with one coordinator at once. */
export const bookingBenchmark: Benchmark = {
  sizes: [],
  databases: ['none'],
  needsCheckout: true,
  measure: ({ server, checkout }) =>
    onBothDatabases(server, (database, place) => rush(database, place, checkout)),
}

async function rush(database: Target['database'], place: DatabasePlace, checkout: string): Promise<Row> {
  await buildOnce(checkout)
  const crowd = await prepareCrowd(place, { people, times })
  process.env['LAIPA_SECRET'] = crowd.secret
  const server = await startBuilt(checkout, place)
  const begun = performance.now()
  const answers = await Promise.all(
    crowd.cookies.map((cookie, index) => ask(server.baseUrl, crowd, cookie, index)),
  )
  const seconds = (performance.now() - begun) / 1000
  await server.stop()
  const { booked, double } = await countBooked(place, crowd)
  const told = (wanted: Answer) => answers.filter((answer) => answer === wanted).length
  return {
    database,
    size: people,
    times,
    booked,
    toldBooked: told('booked'),
    refused: told('refused'),
    failed: told('failed'),
    double,
    perSecond: rounded(people / seconds),
    seconds: rounded(seconds),
  }
}

type Answer = 'booked' | 'refused' | 'failed'

/** Refused is who got a sentence and other times; whatever else was answered has failed. */
async function ask(
  baseUrl: string,
  { slots, coordinatorId, kindId, municipalityId }: BookingCrowd,
  cookie: string,
  index: number,
): Promise<Answer> {
  const slot = slots[index % slots.length]
  if (slot === undefined) return 'failed'
  const answer = await fetch(`${baseUrl}/en/appointments/new`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      key: newId(),
      kind: kindId,
      coordinator: coordinatorId,
      municipality: municipalityId,
      at: slot.startsAt.toISOString(),
      way: slot.way,
    }),
    headers: { cookie, origin: baseUrl },
  })
  const text = await answer.text()
  if (answer.status === 303)
    return (answer.headers.get('location') ?? '').includes('done=booked') ? 'booked' : 'failed'
  return answer.status === 422 && text.includes('Other free times') ? 'refused' : 'failed'
}
