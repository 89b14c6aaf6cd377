import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** A path with slashes. */
  readonly name: string
  readonly content: string
}

const localHeader = 0x04034b50
const directoryHeader = 0x02014b50
const endOfDirectory = 0x06054b50
/** 2.0, the first with folders and deflate. */
const version = 20
/** Names are UTF-8. */
const flags = 0x0800
const deflated = 8

/** A zip of small files (APPNOTE 6.3.10, without its 64-bit parts): all of it together stays under 4 GB. */
export function zipFile(entries: readonly ZipEntry[], moment: Date): Buffer<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const fileName = Buffer.from(name, 'utf8')
    const bytes = Buffer.from(content, 'utf8')
    const packed = deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(version, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(deflated, 4)
    common.writeUInt16LE(timeOf(moment), 6)
    common.writeUInt16LE(dateOf(moment), 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(fileName.length, 22)
    const local = [number32(localHeader), common, fileName, packed]
    // Comment, disk and attributes are nought; the offset stands last.
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(number32(directoryHeader), Buffer.from([version, 0]), common, rest, fileName)
    parts.push(...local)
    offset += lengthOf(local)
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(lengthOf(directory), 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, number32(endOfDirectory), end])
}

/** MS-DOS time, in UTC: hours, minutes, half seconds. */
function timeOf(moment: Date): number {
  return (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1)
}

/** MS-DOS date: years since 1980, months from 1. */
function dateOf(moment: Date): number {
  return ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate()
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function lengthOf(buffers: readonly Buffer[]): number {
  return buffers.reduce((sum, { length }) => sum + length, 0)
}
