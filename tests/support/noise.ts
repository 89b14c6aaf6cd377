import { afterEach, beforeEach } from 'vitest'

/** Noise fails: a fault in the log or anything on the console fails the test that caused it. */
const noise: string[] = []
const writeOut = process.stdout.write.bind(process.stdout)
const writeError = process.stderr.write.bind(process.stderr)

process.stdout.write = (chunk: string | Uint8Array, ...rest: never[]) =>
  isLogLine(chunk) || writeOut(chunk, ...rest)
process.stderr.write = (chunk: string | Uint8Array, ...rest: never[]) => {
  if (!isLogLine(chunk)) return writeError(chunk, ...rest)
  noise.push(String(chunk).trim())
  return true
}
for (const level of ['error', 'warn'] as const) {
  // eslint-disable-next-line no-console -- this is where the console is silenced
  console[level] = (...words: readonly unknown[]) => void noise.push(words.map(String).join(' '))
}

beforeEach(() => {
  noise.length = 0
})

afterEach(() => {
  const heard = noise.splice(0)
  if (heard.length > 0) throw new Error(`Unexpected noise:\n${heard.join('\n')}`)
})

function isLogLine(chunk: string | Uint8Array): boolean {
  return typeof chunk === 'string' && chunk.startsWith('{"at":"')
}
