import { hashPassword, isPasswordOf } from '../../app/modules/accounts/sign-in/password-hash.ts'
import { rowOf } from '../../app/shared/db/db.ts'
import { testServer } from '../../tests/support/server.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { rounded, type Row } from '../row.ts'
import { perSecond, sampleInTurn, timeColumns } from '../sample.ts'
import { sql } from 'kysely'
import { dropPeopleRegion, emailOf, openPeopleRegion, password } from './people-region.ts'

const people = 100_000
const limits = { least: 30, most: 200, milliseconds: 20_000 }
const atOnce = 4
const counted = 5000

/** What signing in costs: the hash of the password, which is slow on purpose, and everything around it. */
export const signinBenchmark: Benchmark = {
  sizes: [1000],
  databases: ['embedded', 'postgresql'],
  needsCheckout: false,
  measure,
}

async function measure({ database, place }: Target): Promise<Row[]> {
  const open = await openPeopleRegion(place, people)
  const { visitor } = await testServer(open)
  const hash = await hashPassword(password)
  const signIn = async (run: number) => {
    const somebody = visitor()
    const email = emailOf((run * 7919) % people)
    const answer = await somebody.post('/en/sign-in', { email, password })
    if (answer.status !== 303) throw new Error(`${email} was answered ${answer.status}.`)
    return somebody
  }
  const known = await signIn(0)
  const ask = async (path: string, somebody: typeof known) => {
    const answer = await somebody.get(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
    await answer.text()
  }
  const stranger = visitor()
  const actions = {
    hash: () => isPasswordOf(hash, password),
    'sign-in': signIn,
    'page as visitor': () => ask('/en/privacy', stranger),
    'page signed in': () => ask('/en/privacy', known),
    'own page': () => ask('/en/account', known),
    'bare query': () => rowOf(open.db, sql`select id from organisation where id = 'none'`),
  }
  const times = await sampleInTurn(actions, limits)
  const rows: Row[] = []
  for (const [what, taken] of times) {
    const rate = await perSecond(actions[what], atOnce, counted)
    rows.push({ database, size: people, what, ...timeColumns(taken), perSecond: rounded(rate) })
  }
  await dropPeopleRegion(open)
  return rows
}
