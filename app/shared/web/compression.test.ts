import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { Hono } from 'hono'
import { expect, test } from 'vitest'

import type { AppEnv } from './app-env.ts'
import { compression } from './compression.ts'

const line = 'Mācības visiem. '.repeat(4096)
/** Chunks of which each is 72 KB; far more than a server should hold at once. */
const manyChunks = 120

function longStream(taken: { chunks: number }): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      taken.chunks += 1
      controller.enqueue(new TextEncoder().encode(line))
      if (taken.chunks === manyChunks) controller.close()
    },
  })
}

const taken = { chunks: 0 }
const app = new Hono<AppEnv>()
  .use(compression)
  .get('/short', (c) => c.text('Labdien!'))
  .get('/middle', (c) => c.text(line))
  .get('/long', (c) => c.body(longStream(taken), 200, { 'content-type': 'text/turtle' }))

const ask = async (path: string, encoding: string) =>
  app.request(path, { headers: { 'accept-encoding': encoding } })
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer())

test('Text is packed as the reader can unpack it', async () => {
  const brotli = await ask('/middle', 'gzip, br')
  expect(brotli.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(await bytes(brotli)).toString()).toBe(line)
  const gzip = await ask('/middle', 'gzip')
  expect(gunzipSync(await bytes(gzip)).toString()).toBe(line)
  expect(await (await ask('/middle', 'identity')).text()).toBe(line)
})

test('What is short stays as it is', async () => {
  const answer = await ask('/short', 'gzip, br')
  expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([null, 'Labdien!'])
})

test('A long file is packed while it flows, whole and without being held in memory', async () => {
  taken.chunks = 0
  const answer = await ask('/long', 'gzip, br')
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(taken.chunks).toBeLessThan(40)
  expect(gunzipSync(await bytes(answer)).toString()).toBe(line.repeat(manyChunks))
})

test('A reader who goes away ends the making of a long file', async () => {
  taken.chunks = 0
  const answer = await ask('/long', 'gzip')
  await answer.body?.cancel()
  expect(taken.chunks).toBeLessThan(40)
})
