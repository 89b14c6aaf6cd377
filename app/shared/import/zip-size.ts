const endOfDirectory = 0x06054b50
const entryOfDirectory = 0x02014b50
const endLength = 22
const entryLength = 46
/** A comment of this length may follow the end of the directory. */
const longestComment = 0xffff

/** Bytes that all files of a zip say they unpack to, or undefined when it is no whole zip. */
export function unpackedSize(zip: Buffer): number | undefined {
  const end = findEnd(zip)
  if (end === undefined) return undefined
  const entries = zip.readUInt16LE(end + 10)
  let offset = zip.readUInt32LE(end + 16)
  let size = 0
  for (let entry = 0; entry < entries; entry += 1) {
    if (offset + entryLength > zip.length || zip.readUInt32LE(offset) !== entryOfDirectory) return undefined
    size += zip.readUInt32LE(offset + 24)
    offset +=
      entryLength +
      zip.readUInt16LE(offset + 28) +
      zip.readUInt16LE(offset + 30) +
      zip.readUInt16LE(offset + 32)
  }
  return size
}

function findEnd(zip: Buffer): number | undefined {
  const earliest = Math.max(0, zip.length - endLength - longestComment)
  for (let offset = zip.length - endLength; offset >= earliest; offset -= 1) {
    if (zip.readUInt32LE(offset) === endOfDirectory) return offset
  }
  return undefined
}
