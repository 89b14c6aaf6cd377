import { createHash, randomInt } from 'node:crypto'

/** Crockford's letters: none that is taken for another when it is read out. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What a published result calls an application, such as `7K3M-9QXT`: chance alone, so nothing can be read from it. */
export function newApplicationCode(): string {
  const part = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return `${part()}-${part()}`
}

/** The same code for the same text: for invented applications, which are set up anew now and then. */
export function applicationCodeOf(text: string): string {
  const digest = createHash('sha256').update(text).digest()
  const [part, other] = [0, 4].map((from) =>
    [...digest.subarray(from, from + 4)].map((byte) => letters[byte % letters.length]).join(''),
  )
  return `${part}-${other}`
}
