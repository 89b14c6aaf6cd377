import { createHash } from 'node:crypto'

/** What stands before the first event. */
export const noHash = '0'.repeat(64)

/** Covers the event and, through the hash before it, every event before. `content` is `event_content` of the database. */
export function eventHash(before: string, content: string): string {
  return createHash('sha256').update(`${before}\n${content}`).digest('hex')
}
