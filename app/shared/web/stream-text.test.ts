import { expect, test } from 'vitest'

import { streamText } from './stream-text.ts'

test('makes no more text than is read, and stops when the reader goes away', async () => {
  const made: string[] = []
  async function* parts() {
    try {
      for (const part of ['ā', 'b', 'c', 'd']) {
        made.push(part)
        yield part
      }
    } finally {
      made.push('stopped')
    }
  }
  const reader = streamText(parts()).getReader()
  await everythingElse()
  expect(made).toEqual([])
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('ā')
  await reader.read()
  await everythingElse()
  expect(made).toEqual(['ā', 'b'])
  await reader.cancel()
  expect(made).toEqual(['ā', 'b', 'stopped'])
})

/** What a stream would do ahead of its reader is done after this. */
const everythingElse = () => new Promise((resolve) => setImmediate(resolve))
