import { unpack } from './unpack.ts'

/** By Open Badges 3.0; the second by version 2. */
const keywords = ['openbadgecredential', 'openbadges']

/** The text that was baked into a PNG (chunk iTXt), or why it cannot be read. */
export function readPng(bytes: Buffer): string | 'broken-file' | 'too-large' | undefined {
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (data.length < length) return 'broken-file'
    const text = kind === 'iTXt' ? bakedText(data) : undefined
    if (text !== undefined) return text
    at += length + 12
  }
  return undefined
}

/** keyword 0 compressed method language 0 translated-keyword 0 text */
function bakedText(data: Buffer): string | 'broken-file' | 'too-large' | undefined {
  const keywordEnd = data.indexOf(0)
  if (!keywords.includes(data.toString('latin1', 0, keywordEnd))) return undefined
  const languageEnd = data.indexOf(0, keywordEnd + 3)
  const translatedEnd = languageEnd === -1 ? -1 : data.indexOf(0, languageEnd + 1)
  if (translatedEnd === -1) return 'broken-file'
  const text = data.subarray(translatedEnd + 1)
  return data[keywordEnd + 1] === 1 ? unpack(text) : text.toString('utf8')
}
