import { isUtf8 } from 'node:buffer'

import { fault, type RowFault } from './row-fault.ts'

const newline = 0x0a
const byteOrderMark = [0xef, 0xbb, 0xbf]
const decoder = new TextDecoder('utf-8', { fatal: true })

export interface TextLine {
  /** From 1. */
  readonly row: number
  /** undefined where the bytes are not UTF-8. */
  readonly text: string | undefined
}

/** Why the bytes cannot be read as UTF-8 text, or undefined when they can. */
export function encodingFault(bytes: Uint8Array): RowFault<'utf-16' | 'not-utf-8' | 'binary'> | undefined {
  if (isUtf16(bytes)) return fault(0, null, 'utf-16')
  if (bytes.subarray(0, 4096).includes(0)) return fault(0, null, 'binary')
  if (isUtf8(bytes)) return undefined
  const row = [...linesOf(bytes)].find((line) => line.text === undefined)?.row ?? 0
  return fault(row, null, 'not-utf-8')
}

/** Lines of UTF-8 text one by one, so that a large file is never held twice; a byte order mark is left out. */
export function* linesOf(bytes: Uint8Array): Generator<TextLine> {
  let start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0
  for (let row = 1; start < bytes.length; row += 1) {
    const end = bytes.indexOf(newline, start)
    const line = bytes.subarray(start, end === -1 ? bytes.length : end)
    yield { row, text: textOf(line) }
    start += line.length + 1
  }
}

function textOf(line: Uint8Array): string | undefined {
  try {
    return decoder.decode(line).replace(/\r$/, '')
  } catch {
    return undefined
  }
}

/** A byte order mark, or the zero bytes that Latin letters have in UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const sample = bytes.subarray(0, 200)
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return sample.length >= 4 && zeros / sample.length > 0.3
}
