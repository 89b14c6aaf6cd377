import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { projectRoot } from '../../app/shared/project-root.ts'

/** A page without anything on it. */
export const pdfSample = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n49\n%%EOF\n',
)

export const pngSample = readFileSync(join(projectRoot, 'app', 'shared', 'ui', 'share.png'))

/** One grey pixel. */
export const jpegSample = Buffer.from(
  `ffd8ffe000104a46494600010100000100010000ffdb004300${'10'.repeat(64)}ffc0000b080001000101011100ffc4001400010000
  0000000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008010100003f0054dfffd9`.replace(
    /\s/g,
    '',
  ),
  'hex',
)

export const docxSample = zipOf(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])

/** A zip of such files, stored without packing. */
export function zipOf(names: readonly string[]): Buffer {
  const content = Buffer.from('<x/>')
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const name of names) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), content])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]))
    local.push(file)
    offset += file.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(names.length, 8)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, entries, end])
}
