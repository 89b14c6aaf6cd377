import { createHash } from 'node:crypto'

/** Where a list goes on, for programs to hand back unread; it belongs to the question it was given for. */
export function writeCursor(offset: number, question: string): string {
  return Buffer.from(`${offset}.${markOf(question)}`).toString('base64url')
}

/** The offset, or undefined when the cursor is damaged or belongs to another question. */
export function readCursor(cursor: string, question: string): number | undefined {
  const [offset = '', mark] = Buffer.from(cursor, 'base64url').toString('latin1').split('.')
  return /^\d{1,6}$/.test(offset) && mark === markOf(question) ? Number(offset) : undefined
}

const markOf = (question: string) => createHash('sha256').update(question).digest('hex').slice(0, 12)
