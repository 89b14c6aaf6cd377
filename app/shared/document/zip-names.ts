const endOfDirectory = 0x06054b50
const entryOfDirectory = 0x02014b50
const endLength = 22
const entryLength = 46
/** A comment of this length may follow the end of the directory. */
const longestComment = 0xffff
const mostEntries = 2000

/** The names of the files in a zip by its directory, without unpacking; undefined when it is no whole zip. */
export function readZipNames(zip: Buffer): string[] | undefined {
  if (zip.length < endLength || zip.readUInt32LE(0) !== 0x04034b50) return undefined
  const end = findEnd(zip)
  if (end === undefined) return undefined
  const count = zip.readUInt16LE(end + 10)
  if (count > mostEntries) return undefined
  const names: string[] = []
  let offset = zip.readUInt32LE(end + 16)
  for (let entry = 0; entry < count; entry += 1) {
    if (offset + entryLength > zip.length || zip.readUInt32LE(offset) !== entryOfDirectory) return undefined
    const nameLength = zip.readUInt16LE(offset + 28)
    names.push(zip.toString('utf8', offset + entryLength, offset + entryLength + nameLength))
    offset += entryLength + nameLength + zip.readUInt16LE(offset + 30) + zip.readUInt16LE(offset + 32)
  }
  return names
}

function findEnd(zip: Buffer): number | undefined {
  const earliest = Math.max(0, zip.length - endLength - longestComment)
  for (let offset = zip.length - endLength; offset >= earliest; offset -= 1) {
    if (zip.readUInt32LE(offset) === endOfDirectory) return offset
  }
  return undefined
}
