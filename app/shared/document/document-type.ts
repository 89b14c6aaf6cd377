import { readZipNames } from './zip-names.ts'

/** What people may hand in, judged by content alone. */
export const documentTypes = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
} as const

export type DocumentType = keyof typeof documentTypes

export type DocumentTypeRefusal = 'empty' | 'too-large' | 'unknown-type' | 'other-type' | 'with-program'

/** Bytes. */
export const largestDocument = 5 * 1024 * 1024

/** Why the file is not taken, or its type. The name must not promise another type than the content has. */
export function judgeDocument(name: string, bytes: Uint8Array): DocumentType | DocumentTypeRefusal {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > largestDocument) return 'too-large'
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const type = typeOf(content)
  if (type === 'unknown-type' || type === 'with-program') return type
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  const endings: readonly string[] = documentTypes[type].endings
  // A file without an ending promises nothing.
  return ending === undefined || endings.includes(ending) ? type : 'other-type'
}

export function isDocumentType(text: string): text is DocumentType {
  return Object.hasOwn(documentTypes, text)
}

/** The name as it is kept: no folders, no control or direction marks, at most 120 characters with its ending. */
export function documentName(name: string): string {
  const bare = name
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const [, stem = bare, ending = ''] = /^(.*?)(\.[^.]{1,10})?$/.exec(bare) ?? []
  return [...stem].slice(0, 110).join('') + ending || 'document'
}

function typeOf(content: Buffer): DocumentType | 'unknown-type' | 'with-program' {
  if (isPdf(content)) return 'pdf'
  if (isJpeg(content)) return 'jpeg'
  if (isPng(content)) return 'png'
  return docxOrRefusal(content)
}

/** ISO 32000-2, 7.5: a header, and near the end where the cross-reference begins. */
function isPdf(content: Buffer): boolean {
  const tail = content.subarray(-2048).toString('latin1')
  return (
    /^%PDF-[12]\.\d/.test(content.subarray(0, 8).toString('latin1')) && /startxref\s+\d+\s+%%EOF/.test(tail)
  )
}

/** ITU-T T.81, annex B: segments one after the other from the first marker to a frame and its scan. */
function isJpeg(content: Buffer): boolean {
  if (content.length < 4 || content.readUInt16BE(0) !== 0xffd8) return false
  let offset = 2
  let hasFrame = false
  while (offset + 4 <= content.length && content[offset] === 0xff) {
    const marker = content[offset + 1] ?? 0
    if (marker === 0xff) offset += 1
    else if (marker === 0xda) return hasFrame && content.lastIndexOf(Buffer.from([0xff, 0xd9])) > offset
    else {
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) hasFrame = true
      offset += 2 + content.readUInt16BE(offset + 2)
    }
  }
  return false
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** ISO/IEC 15948, 5: the signature, then chunks from IHDR to IEND, with some IDAT between. */
function isPng(content: Buffer): boolean {
  if (!content.subarray(0, 8).equals(pngSignature)) return false
  const chunks: string[] = []
  let offset = 8
  while (offset + 12 <= content.length) {
    const name = content.toString('latin1', offset + 4, offset + 8)
    chunks.push(name)
    if (name === 'IEND') break
    offset += 12 + content.readUInt32BE(offset)
  }
  return chunks[0] === 'IHDR' && chunks.includes('IDAT') && chunks.at(-1) === 'IEND'
}

/** ECMA-376, part 2: a package with its list of types and the main part of a text; programs inside are refused. */
function docxOrRefusal(content: Buffer): 'docx' | 'unknown-type' | 'with-program' {
  const names = readZipNames(content)
  if (names === undefined) return 'unknown-type'
  if (!names.includes('[Content_Types].xml') || !names.includes('word/document.xml')) return 'unknown-type'
  return names.some((name) => /vbaProject|\.(bin|exe|js|vbs)$/i.test(name)) ? 'with-program' : 'docx'
}
