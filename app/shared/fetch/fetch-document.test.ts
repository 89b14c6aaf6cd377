import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testMoment } from '../../../tests/support/template.ts'
import { fetchDocument } from './fetch-document.ts'
import type { FetchOptions, Resolve } from './fetch-options.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const answers: Record<string, Answer> = {
  '/plain': (_, response) => response.setHeader('content-type', 'text/csv').end('id\n1'),
  '/tagged': (request, response) => {
    response.setHeader('etag', '"one"').setHeader('last-modified', 'Mon, 23 Nov 2026 10:00:00 GMT')
    if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end()
    else response.end('tagged')
  },
  '/agent': (request, response) => response.end(request.headers['user-agent']),
  '/packed': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('unpacked')),
  '/badly-packed': (_, response) => response.setHeader('content-encoding', 'gzip').end('no gzip at all'),
  '/oddly-packed': (_, response) => response.setHeader('content-encoding', 'zstd-9').end('x'),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(20 * 1024 * 1024))),
  '/endless': (_, response) => {
    const part = Buffer.alloc(64 * 1024, 'a')
    const write = () => {
      while (!response.destroyed && response.write(part));
    }
    response.on('drain', write)
    write()
  },
  '/huge': (_, response) => response.setHeader('content-length', String(10 ** 12)).write('a'),
  '/silent': () => {},
  '/trickle': (_, response) => {
    const timer = setInterval(() => response.write('a'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/cut-off': (_, response) => {
    response.setHeader('content-length', '100').write('a')
    setTimeout(() => response.destroy(), 20)
  },
  '/gone': (_, response) => response.writeHead(410).end(),
  '/busy': (_, response) => response.setHeader('retry-after', '7200').writeHead(429).end(),
  '/busy-until': (_, response) =>
    response.setHeader('retry-after', 'Tue, 24 Nov 2026 11:00:00 GMT').writeHead(503).end(),
  '/moved': (_, response) => response.setHeader('location', '/plain').writeHead(301).end(),
  '/around': (_, response) => response.setHeader('location', '/around').writeHead(302).end(),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/to-metadata': (_, response) =>
    response.setHeader('location', 'http://169.254.169.254/latest/meta-data').writeHead(302).end(),
  '/to-files': (_, response) => response.setHeader('location', 'file:///etc/passwd').writeHead(302).end(),
}

describe('Fetching a document', () => {
  const server = createServer((request, response) => {
    response.on('error', () => {})
    answers[request.url ?? '']?.(request, response)
  })
  let host = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    host = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : ''
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const limits = { bytes: 1024 * 1024, wholeMilliseconds: 1000, silentMilliseconds: 400 }
  const fetching = (path: string, options: Partial<FetchOptions> = {}) =>
    fetchDocument(path.startsWith('/') ? `http://${host}${path}` : path, {
      userAgent: 'Laipa (+mailto:a@b.example)',
      now: testMoment,
      trustedHosts: [host],
      limits,
      ...options,
    })
  const reason = async (path: string, options: Partial<FetchOptions> = {}) => {
    const outcome = await fetching(path, options)
    return outcome.kind === 'refused' ? outcome.reason : outcome.kind
  }

  test('gives the bytes with what the source says of them, and says who asks', async () => {
    expect(await fetching('/plain')).toMatchObject({
      kind: 'document',
      bytes: Buffer.from('id\n1'),
      contentType: 'text/csv',
    })
    expect(await fetching('/agent')).toMatchObject({ bytes: Buffer.from('Laipa (+mailto:a@b.example)') })
    expect(await fetching('/packed')).toMatchObject({ bytes: Buffer.from('unpacked') })
  })

  test('does not fetch again what has not changed', async () => {
    expect(await fetching('/tagged')).toMatchObject({
      etag: '"one"',
      lastModified: 'Mon, 23 Nov 2026 10:00:00 GMT',
    })
    expect(await fetching('/tagged', { etag: '"one"' })).toEqual({ kind: 'same' })
    expect(await reason('/tagged', { etag: '"two"' })).toBe('document')
  })

  test('follows redirects, but neither without end nor to where it must not go', async () => {
    expect(await fetching('/moved')).toMatchObject({ kind: 'document', address: `http://${host}/plain` })
    expect(await reason('/around')).toBe('too-many-redirects')
    expect(await reason('/nowhere')).toBe('lost-redirect')
    expect(await reason('/to-metadata')).toBe('private-address')
    expect(await reason('/to-files')).toBe('not-http')
  })

  test.each([
    ['/endless', 'too-large'],
    ['/huge', 'too-large'],
    ['/bomb', 'too-large'],
    ['/silent', 'too-slow'],
    ['/trickle', 'too-slow'],
    ['/cut-off', 'interrupted'],
    ['/badly-packed', 'broken-packing'],
    ['/oddly-packed', 'broken-packing'],
    ['/gone', 'wrong-status'],
  ])('gives up on %s: %s', async (path, expected) => {
    expect(await reason(path)).toBe(expected)
  })

  test('tells for how long the source wants to be left alone', async () => {
    expect(await fetching('/busy')).toMatchObject({ reason: 'wrong-status', retryAfter: 7200 })
    expect(await fetching('/busy-until')).toMatchObject({ retryAfter: 3600 })
  })

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fe80::1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2002:7f00:1::]/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'https://localhost/',
  ])('never reaches %s', async (address) => {
    expect(await reason(address, { trustedHosts: [] })).toBe('private-address')
  })

  test.each([
    ['ftp://school.example/', 'not-http'],
    ['file:///etc/passwd', 'not-http'],
    ['school.example/offers', 'not-an-address'],
    ['https://user:secret@school.example/', 'has-password'],
    ['https://school.example:25/', 'unusual-port'],
  ])('refuses %s: %s', async (address, expected) => {
    expect(await reason(address)).toBe(expected)
  })

  test('looks a name up once, and connects to what it has checked', async () => {
    const asked: string[] = []
    const turning: Resolve = async (name) => {
      asked.push(name)
      return [{ address: asked.length === 1 ? '127.0.0.1' : '93.184.215.14', family: 4 }]
    }
    const { port } = new URL(`http://${host}`)
    const address = `http://provider.example:${port}/plain`
    expect(await reason(address, { resolve: turning })).toBe('private-address')
    const trusted = {
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      trustedHosts: ['provider.example'],
    }
    expect(await reason(address, trusted)).toBe('document')
    expect(asked).toEqual(['provider.example'])
  })

  test('one private address among public ones refuses the host', async () => {
    const mixed: Resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    expect(await reason('http://provider.example/', { resolve: mixed })).toBe('private-address')
  })

  test('says when there is nobody at the address', async () => {
    expect(await reason('http://127.0.0.1:1/', { trustedHosts: ['127.0.0.1:1'] })).toBe('no-connection')
    const unknown: Resolve = async () => []
    expect(await reason('http://provider.example/', { resolve: unknown })).toBe('unknown-host')
  })
})
