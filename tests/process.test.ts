import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { embeddedCopy, hasTestServer, serverCopy, type TestDatabase } from './support/database.ts'
import { describeNeeding } from './support/needs.ts'
import { startProgram } from './support/program.ts'

const allWell = { ok: true, process: 'ok', database: 'ok', jobs: 'ok' }

describe('A wrong start', () => {
  test('names each wrong setting in a sentence', async () => {
    const program = await startProgram({ PORT: 'eighty', DATABASE_URL: 'mysql://here' })
    expect(await program.ended).toBe(1)
    expect(program.err()).toContain('PORT must be a whole number from 0 to 65535.')
    expect(program.err()).toContain('DATABASE_URL must be an address that starts with postgres://')
    expect(program.err()).not.toMatch(/\n\s+at /)
  })

  test('says that the database server cannot be reached', async () => {
    const program = await startProgram({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:9/none' })
    expect(await program.ended).toBe(1)
    expect(program.err()).toMatch(/Laipa did not start\.\n\s+The database .* could not be opened/)
    expect(program.err()).not.toMatch(/\n\s+at |secret/)
  })
})

test('A data folder that cannot be made is named in a sentence', async () => {
  const program = await startProgram({ LAIPA_DATA: import.meta.filename })
  expect(await program.ended).toBe(1)
  expect(program.err()).toContain('The data folder that LAIPA_DATA names could not be made')
  expect(program.err()).not.toMatch(/\n\s+at /)
})

describe('A first start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'laipa-first-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('makes the demonstration region in an empty folder, and says so on the page', async () => {
    const program = await startProgram({ LAIPA_DATA: folder })
    const page = await fetch(`${program.baseUrl}/en/learning`)
    expect(page.status).toBe(200)
    expect(await page.text()).toMatch(/demonstration data/i)
    expect(await program.stop()).toBe(0)
  }, 60_000)
})

describe('The program on the embedded database', () => {
  let data: TestDatabase
  beforeAll(async () => {
    data = await embeddedCopy()
  }, 180_000)
  afterAll(() => data.remove())
  const start = () => startProgram({ LAIPA_DATA: data.place.dataFolder ?? '' })

  test('tells a monitor that process, database and jobs are well', async () => {
    const program = await start()
    await expect.poll(() => health(program.baseUrl), { timeout: 20_000 }).toEqual(allWell)
    expect(await program.stop()).toBe(0)
  })

  test('refuses a second process on the same folder in words, and goes on', async () => {
    const first = await start()
    const second = await start()
    expect(await second.ended).toBe(1)
    expect(second.err()).toContain(`is in use by process ${first.pid}. Stop that process first`)
    expect(second.err()).not.toMatch(/\n\s+at /)
    expect((await fetch(`${first.baseUrl}/health`)).status).toBe(200)
    expect(await first.stop()).toBe(0)
  })

  test('refuses a port that another program holds in words', async () => {
    const first = await start()
    const other = await embeddedCopy({ demonstration: false })
    const second = await startProgram({
      LAIPA_DATA: other.place.dataFolder ?? '',
      PORT: new URL(first.baseUrl).port,
    })
    expect(await second.ended).toBe(1)
    expect(second.err()).toMatch(/could not listen on 127\.0\.0\.1:\d+/)
    expect(await first.stop()).toBe(0)
    await other.remove()
  })

  test('starts again after a kill in the middle of its work', async () => {
    const first = await start()
    const asked = fetch(`${first.baseUrl}/en/learning`).catch(() => undefined)
    await first.stop('SIGKILL')
    await asked
    const again = await start()
    expect((await fetch(`${again.baseUrl}/en/learning`)).status).toBe(200)
    expect(await again.stop()).toBe(0)
  })

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes a running request after %s, then ends',
    async (signal) => {
      const program = await start()
      const request = slowRequest(program.baseUrl)
      await request.begun
      const ended = program.stop(signal)
      await pause(300)
      request.finish()
      expect(await request.answer).toMatch(/^HTTP\/1\.1 (200|400|422)/)
      expect(await ended).toBe(0)
      expect(program.out()).toContain('"event":"stopped"')
    },
  )

  test('logs what was asked without saying what somebody looked for', async () => {
    const program = await start()
    await fetch(`${program.baseUrl}/en/learning?q=sensitive`, {
      headers: { cookie: 'laipa_language=sensitive' },
    })
    expect(await program.stop()).toBe(0)
    expect(program.out()).toContain('"event":"request"')
    expect(program.out() + program.err()).not.toContain('sensitive')
  })
})

describeNeeding('PostgreSQL', hasTestServer, 'The program on PostgreSQL', () => {
  let data: TestDatabase
  beforeAll(async () => {
    data = await serverCopy()
  }, 180_000)
  afterAll(() => data.remove())

  test('starts twice on one database, as behind a load balancer', async () => {
    const environment = { DATABASE_URL: data.place.url ?? '' }
    const programs = await Promise.all([startProgram(environment), startProgram(environment)])
    for (const program of programs) {
      await expect.poll(() => health(program.baseUrl), { timeout: 20_000 }).toEqual(allWell)
      expect((await fetch(`${program.baseUrl}/en/learning`)).status).toBe(200)
    }
    expect(await Promise.all(programs.map((program) => program.stop()))).toEqual([0, 0])
  })
})

/** What a monitor is told; the jobs begin a moment after the first page. */
async function health(baseUrl: string): Promise<unknown> {
  const answer = await fetch(`${baseUrl}/health`)
  return answer.ok ? answer.json() : answer.status
}

/** A request whose body arrives in two parts, so that it is still running when the signal comes. */
function slowRequest(baseUrl: string) {
  const { port } = new URL(baseUrl)
  const body = JSON.stringify({ language: 'en' })
  const socket = connect(Number(port), '127.0.0.1')
  const head = [
    'POST /api/v1/match HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Connection: close',
  ]
  let received = ''
  const begun = new Promise<void>((resolve) => {
    socket.once('connect', () => {
      socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 5)}`, () => setTimeout(resolve, 200))
    })
  })
  const answer = new Promise<string>((resolve, reject) => {
    socket.on('data', (part) => (received += part.toString()))
    socket.once('end', () => resolve(received))
    socket.once('error', reject)
  })
  return { begun, answer, finish: () => socket.write(body.slice(5)) }
}
