const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** base58btc with its multibase prefix `z`; undefined when it is not. Signatures and keys are short, so the cost is none. */
export function fromBase58(text: string, longest = 200): Buffer | undefined {
  if (!text.startsWith('z') || text.length > longest) return undefined
  let number = 0n
  for (const letter of text.slice(1)) {
    const value = alphabet.indexOf(letter)
    if (value === -1) return undefined
    number = number * 58n + BigInt(value)
  }
  const zeros = /^1*/.exec(text.slice(1))?.[0].length ?? 0
  const hex = number === 0n ? '' : number.toString(16)
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')])
}

export function toBase58(bytes: Buffer): string {
  let number = bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  while (number > 0n) {
    text = alphabet.charAt(Number(number % 58n)) + text
    number /= 58n
  }
  const zeros = bytes.findIndex((byte) => byte !== 0)
  return `z${'1'.repeat(zeros === -1 ? bytes.length : zeros)}${text}`
}
