import { createHash, randomInt } from 'node:crypto'

/** Ten characters `[0-9a-z]` from where a record came from, so that its address survives a reload. */
export function identifierOf(source: string, sourceId: string): string {
  const digest = createHash('sha256').update(`${source}\n${sourceId}`).digest()
  const number = digest.readBigUInt64BE(0) % 36n ** 10n
  return number.toString(36).padStart(10, '0')
}

/** A readable end for an address: Latin letters, digits and hyphens; other scripts give an empty text. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
}

const characters = '0123456789abcdefghijklmnopqrstuvwxyz'

/** 20 random characters `[0-9a-z]`: 103 bits, of which nothing can be read. */
export function newId(): string {
  return Array.from({ length: 20 }, () => characters[randomInt(characters.length)]).join('')
}

/** Whether the text is in the form of one, as the key of a form must be. */
export function isId(text: string): boolean {
  return /^[0-9a-z]{20}$/.test(text)
}
