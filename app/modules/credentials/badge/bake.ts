import { crc32 } from 'node:zlib'

const signatureLength = 8
const headLength = 25

/** Puts the credential into the picture as Open Badges 3.0 says: a chunk iTXt `openbadgecredential` after the head. */
export function bakedPng(png: Buffer, credential: string): Buffer {
  // keyword 0, not compressed, method 0, no language, no translated keyword
  const data = Buffer.concat([
    Buffer.from('openbadgecredential\0\0\0\0\0', 'latin1'),
    Buffer.from(credential, 'utf8'),
  ])
  const body = Buffer.concat([Buffer.from('iTXt', 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  const at = signatureLength + headLength
  return Buffer.concat([png.subarray(0, at), length, body, check, png.subarray(at)])
}
