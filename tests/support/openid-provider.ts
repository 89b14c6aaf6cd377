import { createServer } from 'node:http'

import Provider, { type Configuration } from 'oidc-provider'

import { newVisitor } from './visitor.ts'

export interface ServicePerson {
  readonly email?: string
  readonly email_verified?: boolean
  readonly name?: string
}

export interface OpenidService {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Signs in at the service as one of its people, or cancels, and gives the address it leads back to. */
  signIn(address: string, person: string | 'cancel'): Promise<URL>
  close(): Promise<void>
}

const client = { id: 'laipa', secret: 'a secret between Laipa and the service' }

/** A real OpenID Connect service on loopback, with the people that are given. */
export async function openidService(
  people: Readonly<Record<string, ServicePerson>>,
  returnTo: string,
): Promise<OpenidService> {
  const listener = createServer()
  const port = await new Promise<number>((resolve) => {
    listener.listen(0, '127.0.0.1', () => {
      const address = listener.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const issuer = `http://127.0.0.1:${port}`
  const configuration: Configuration = {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [returnTo] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    findAccount: (_context, sub) =>
      people[sub] === undefined
        ? undefined
        : { accountId: sub, claims: async () => ({ sub, ...people[sub] }) },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    cookies: { keys: ['a key of the tests'] },
  }
  const provider = new Provider(issuer, configuration)
  listener.on('request', provider.callback())
  return {
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    signIn: (address, person) => walk(issuer, address, person),
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve())
        listener.closeAllConnections()
      }),
  }
}

/** Follows the service's own pages: sign in, allow. */
async function walk(issuer: string, start: string, person: string): Promise<URL> {
  const browser = newVisitor(
    (path, init) => fetch(new URL(path, issuer), { redirect: 'manual', ...init }),
    issuer,
  )
  let next = new URL(start)
  for (let step = 0; step < 12; step += 1) {
    if (next.origin !== issuer) return next
    const path = next.pathname + next.search
    const page = await browser.get(path)
    const location = page.headers.get('location')
    if (location !== null) {
      next = new URL(location, issuer)
      continue
    }
    const text = await page.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1] ?? ''
    const answer =
      person === 'cancel'
        ? await browser.get(`${next.pathname}/abort`)
        : await browser.post(
            path,
            prompt === 'login' ? { prompt, login: person, password: 'any' } : { prompt },
          )
    next = new URL(answer.headers.get('location') ?? '', issuer)
  }
  throw new Error('The service did not lead back.')
}
