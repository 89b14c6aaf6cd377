import { unpack } from './unpack.ts'

/** Attachments that are looked at; a certificate has one. */
const mostAttachments = 5

/**
 * The first attachment of a PDF that is JSON. Streams stand in the file as they are (never inside other streams), so
 * they are found without reading the document's structure, and nothing of the document is ever run.
 */
export function readPdf(bytes: Buffer): string | 'broken-file' | 'too-large' | undefined {
  const text = bytes.toString('latin1')
  let refusal: 'broken-file' | 'too-large' | undefined
  for (const { index } of [...text.matchAll(/\/Type\s*\/EmbeddedFile\b/g)].slice(0, mostAttachments)) {
    const begin = text.indexOf('stream', index + '/Type/EmbeddedFile'.length)
    if (begin === -1) continue
    const dictionary = text.slice(text.lastIndexOf(' obj', index), begin)
    const start = begin + 'stream'.length + (text[begin + 6] === '\r' ? 2 : 1)
    const end = endOf(text, dictionary, start)
    if (end === -1) continue
    const packed = bytes.subarray(start, end)
    const content = dictionary.includes('/FlateDecode') ? unpack(packed) : packed.toString('utf8')
    if (content === 'broken-file' || content === 'too-large') refusal ??= content
    else if (content.trimStart().startsWith('{')) return content
  }
  return refusal
}

/** By the stated length where it is stated in place, else to where the stream says that it ends. */
function endOf(text: string, dictionary: string, start: number): number {
  const stated = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1]
  return stated === undefined ? text.indexOf('endstream', start) : start + Number(stated)
}
