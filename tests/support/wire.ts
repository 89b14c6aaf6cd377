import { request, type IncomingMessage } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'

/** What one answer costs over the network, head and body as they were sent, and what it says. */
export interface Transfer {
  readonly bytes: number
  readonly text: string
}

/** Fetches as a browser that takes brotli; follows an address that was corrected. */
export async function transfer(address: string, cookie = ''): Promise<Transfer> {
  const { answer, body } = await ask(address, cookie)
  const { location } = answer.headers
  if (location !== undefined) return transfer(new URL(location, address).href, cookie)
  const isPacked = answer.headers['content-encoding'] === 'br'
  return {
    bytes: answer.rawHeaders.join(': ').length + body.length,
    text: (isPacked ? brotliDecompressSync(body) : body).toString(),
  }
}

function ask(address: string, cookie: string): Promise<{ answer: IncomingMessage; body: Buffer }> {
  const headers = { 'accept-encoding': 'gzip, deflate, br', ...(cookie === '' ? {} : { cookie }) }
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => resolve({ answer, body: Buffer.concat(parts) }))
    })
    asked.on('error', reject)
    asked.end()
  })
}
