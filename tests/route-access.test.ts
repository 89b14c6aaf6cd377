import { describe, expect, test } from 'vitest'

import { modules } from '../app/modules.ts'
import { readStarterTable } from '../app/shared/starter-files.ts'
import type { AccessTable } from '../app/shared/web/route-access.ts'
import { describeOnEmbeddedDatabase } from './support/database.ts'
import { newPerson } from './support/letters.ts'
import { pageKey, sampleAddress, shouldEnter, tableFaults } from './support/route-access.ts'
import { testServer, type TestServer } from './support/server.ts'
import { signedIn } from './support/signed-in.ts'
import type { Visitor } from './support/visitor.ts'

const table: AccessTable = Object.assign({}, ...modules.map(({ access = {} }) => access))

/**
 * Forms with a finer rule of their own: they keep what a visitor typed whose session has ended and refuse all others but
 * editors, or refuse an editor who names no organisation of theirs.
 */
const refusesItself =
  /^POST \/(demand\/new|desk\/(setting|bulk|sheet|offers|offers\/[^/]*\/(learned|run|price|lessons|translations\/[^/]*)))$/

describe('The tables of access', () => {
  test('name a page once only, whichever module has it', () => {
    const entries = modules.flatMap(({ access = {} }) => Object.keys(access))
    expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([])
  })

  test('open every page that a person’s own page leads to, to the role it is for', () => {
    const places = modules.flatMap(({ workplaces = [] }) => workplaces)
    expect(places.length).toBeGreaterThan(5)
    for (const { path, roles } of places) {
      for (const role of roles) {
        expect([path, role, shouldEnter(table, `GET ${path}`, [role])]).toEqual([path, role, true])
      }
    }
    expect(shouldEnter(table, 'GET /roles', ['coordinator'])).toBe(false)
  })

  test('that forget a page, or name one that is not there, are noticed', () => {
    const routes = [
      { method: 'GET', path: '/:language{lv|en}/account' },
      { method: 'POST', path: '/:language{lv|en}/account' },
      { method: 'ALL', path: '/:language{lv|en}/*' },
      { method: 'GET', path: '/api/v1/offers' },
    ]
    expect(tableFaults(routes, { 'GET /account': 'signed-in', 'GET /acount': 'everyone' })).toEqual([
      'POST /account has no entry',
      'the entry GET /acount has no page',
    ])
  })
})

describeOnEmbeddedDatabase('Every page', (database) => {
  test('has an entry in its module’s table of access, and every entry a page', async () => {
    const { routes } = await testServer(database())
    expect(routes.length).toBeGreaterThan(50)
    expect(tableFaults(routes, table)).toEqual([])
  })

  test('lets in whom the table lets in, in every role, and nobody else; and never fails', async () => {
    const server = await testServer(database())
    const pages = [...new Set(server.routes.flatMap((route) => pageKey(route) ?? []))]
    const faults: string[] = []
    for (const somebody of everybody(server)) {
      let visitor = await somebody.enter()
      for (const page of pages) {
        const answer = await ask(visitor, page)
        const isIn = !isTurnedAway(answer)
        const isRight =
          isIn === shouldEnter(table, page, somebody.held) || (!isIn && refusesItself.test(page))
        if (!isRight || answer.status >= 500) {
          faults.push(`${page} answers ${somebody.name} with ${answer.status}`)
        }
        // Forms may sign out, or sign in as somebody else.
        if (page.startsWith('POST')) visitor = await somebody.enter()
      }
    }
    expect(faults).toEqual([])
  }, 240_000)

  async function aPerson(server: TestServer): Promise<Visitor> {
    people += 1
    return newPerson(server, database().db, `resident${people}@example.lv`)
  }
  let people = 0

  /** A visitor, a resident of their own, and each of the demonstration's people with the roles of the starter file. */
  function everybody(server: TestServer) {
    const people = readStarterTable('people.tsv')
    // One of each role is enough.
    const firsts = [...Map.groupBy(people, ({ role = '' }) => role).values()].map(([first]) => first ?? {})
    return [
      { name: 'a visitor', held: 'visitor' as const, enter: async () => server.visitor() },
      { name: 'a resident', held: [], enter: () => aPerson(server) },
      ...firsts.map(({ id = '', role = '' }) => ({
        name: id,
        held: role === '' ? [] : [role],
        enter: () => signedIn(server, id),
      })),
    ]
  }
})

/** Asks for the page with made-up parts of its address, or sends its form empty. */
function ask(visitor: Visitor, page: string): Promise<Response> {
  const [method, path = ''] = page.split(' ')
  const address = `/en${sampleAddress(path)}`
  return method === 'POST' ? visitor.post(address, {}) : visitor.get(address)
}

/** Forbidden, or led to the sign-in with the way back. */
function isTurnedAway(answer: Response): boolean {
  return answer.status === 403 || /^\/en\/sign-in\?to=/.test(answer.headers.get('location') ?? '')
}
