import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'

import { readSettings } from '../settings.ts'
import type { AppEnv } from './app-env.ts'
import { baseUrlOf } from './base-url.ts'
import { ownFormsOnly } from './own-forms.ts'

function site(environment: Readonly<Record<string, string>>) {
  const reading = readSettings(environment)
  if ('faults' in reading) throw new Error(reading.faults.join())
  return new Hono<AppEnv>()
    .use(async (c, next) => {
      c.set('baseUrl', baseUrlOf(c.req, reading.settings))
      await next()
    })
    .use(ownFormsOnly)
    .post('/', (c) => c.text(c.var.baseUrl))
}

const post = (origin: string, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  body: new URLSearchParams({ a: 'b' }),
  headers: { origin, ...headers },
})

describe('forms', () => {
  it('are taken from the address the request came to', async () => {
    const answer = await site({}).request('http://localhost:4100/', post('http://localhost:4100'))
    expect([answer.status, await answer.text()]).toEqual([200, 'http://localhost:4100'])
  })

  it('are taken from the address that was set, behind a proxy that ends TLS', async () => {
    const answer = await site({ BASE_URL: 'https://laipa.example' }).request(
      'http://10.0.0.2/',
      post('https://laipa.example'),
    )
    expect(answer.status).toBe(200)
  })

  it('are refused from elsewhere, and from nowhere', async () => {
    expect((await site({}).request('http://localhost/', post('https://elsewhere.example'))).status).toBe(403)
    expect((await site({}).request('http://localhost/', post('null'))).status).toBe(403)
  })

  it('are taken from a program that is no browser, and so names no origin', async () => {
    const request = { method: 'POST', body: new URLSearchParams({ a: 'b' }) }
    expect((await site({}).request('http://localhost/', request)).status).toBe(200)
    const hidden = { ...request, headers: { 'sec-fetch-site': 'cross-site' } }
    expect((await site({}).request('http://localhost/', hidden)).status).toBe(403)
  })

  it('believe what a proxy says only when one is trusted', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'laipa.example' }
    const request = post('https://laipa.example', headers)
    expect((await site({}).request('http://10.0.0.2/', request)).status).toBe(403)
    const strange = post('https://laipa.example', { ...headers, 'x-forwarded-host': 'laipa.example/"><b>' })
    expect((await site({ TRUSTED_PROXY: 'yes' }).request('http://10.0.0.2/', strange)).status).toBe(403)
    const trusting = await site({ TRUSTED_PROXY: 'yes' }).request('http://10.0.0.2/', request)
    expect([trusting.status, await trusting.text()]).toEqual([200, 'https://laipa.example'])
  })
})
