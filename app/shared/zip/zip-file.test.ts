import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'

import { zipFile } from './zip-file.ts'

test('a zip is read by another program, with names and texts in every script', () => {
  const entries = [
    { name: 'data.json', content: JSON.stringify({ text: 'ā\u2028'.repeat(5000) }) },
    { name: 'mape/ļoti garš.txt', content: '' },
  ]
  const read = unzipSync(zipFile(entries, new Date('2026-11-24T10:00:00Z')))
  expect(
    Object.entries(read).map(([name, content]) => ({ name, content: new TextDecoder().decode(content) })),
  ).toEqual(entries)
})
