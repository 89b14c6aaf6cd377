import { beforeAll, expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from './support/database.ts'
import { formsIn, plain, type FoundForm } from './support/forms-in.ts'
import { knownHostile } from './support/hostile-text.ts'
import { ownPages } from './support/own-pages.ts'
import { testServer, type TestServer } from './support/server.ts'
import { signedIn } from './support/signed-in.ts'
import type { Visitor } from './support/visitor.ts'

interface OwnForm extends FoundForm {
  readonly as: string
  readonly route: string
}

type Pairs = readonly (readonly [string, string])[]

/** Letters of three scripts, marks of HTML, quotation marks of two languages. */
const mixed = 'Zоя Ābele <b>"&\' „Ж“ №7'

/** What only a stack trace, a message of the database or a secret would say. */
const insides =
  /\n\s+at \S+ \(|node_modules|syntax error at|violates (check|unique|foreign|not-null)|invalid input syntax|\$scrypt|\$argon/i

/** Done, somebody else's business, nothing there, saved meanwhile by another, refused; 200 asks for the first step again. */
const calm = [200, 303, 403, 404, 409, 422]

/** After these the person could send nothing more; they have tests of their own. */
const ending = /\/sign-out$|\/organisations\/:id\/people\/:grant\/end$/

const typedKinds = ['text', 'textarea', 'search', 'email']

describeOnEmbeddedDatabase('Bad input to the forms of people who have signed in', (database) => {
  let forms: OwnForm[] = []
  let server: TestServer
  const people = new Map<string, Visitor>()
  beforeAll(async () => {
    server = await testServer(database())
    const kinds = new Map<string, OwnForm>()
    for (const { path, as } of await ownPages(database().db)) {
      const visitor = people.get(as) ?? (await signedIn(server, as))
      people.set(as, visitor)
      const html = await (await visitor.get(`/lv${path}`)).text()
      for (const form of formsIn(html, `/lv${path.replace(/\?.*/, '')}`)) {
        const route = routeOf(server, form.action)
        if (ending.test(route)) continue
        const names = [...new Set(form.fields.map(({ name }) => name.replace(/[a-z0-9]{20}|\d+/g, '*')))]
        kinds.set(`${route} ${names.join()}`, { ...form, as, route })
      }
    }
    forms = [...kinds.values()]
  }, 60_000)

  const send = async ({ as, action }: OwnForm, pairs: Pairs, path = action) => {
    const visitor = people.get(as)
    if (visitor === undefined) throw new Error(`Nobody has signed in as ${as}.`)
    const fields: Record<string, string[]> = {}
    for (const [name, value] of pairs) (fields[name] ??= []).push(value)
    return visitor.post(path, fields)
  }
  /** As it goes over the wire, without being taken apart and put together again for each form. */
  const sendRaw = async ({ as, action }: OwnForm, body: Uint8Array<ArrayBuffer>) => {
    const cookie = `laipa_session=${people.get(as)?.cookie('laipa_session') ?? ''}`
    const headers = {
      cookie,
      origin: 'http://laipa.test',
      'content-type': 'application/x-www-form-urlencoded',
    }
    return server.request(action, { method: 'POST', body, headers })
  }
  const faultOf = async (form: OwnForm, answer: Response, allowed = calm) => {
    const text = await answer.clone().text()
    const name = `${form.as} ${form.route}`
    if (!allowed.includes(answer.status)) return [`${name}: ${answer.status}`]
    if (insides.test(text)) return [`${name}: shows its insides`]
    return text.includes('<script>alert') || text.includes('<b>"&') ? [`${name}: takes text for HTML`] : []
  }

  test('that is refused is given back as it was typed, in any script', async () => {
    const faults: string[] = []
    for (const form of forms) {
      const typed = form.fields.filter(({ kind }) => typedKinds.includes(kind))
      if (typed.length === 0) continue
      const pairs = form.fields
        .filter(({ kind, isSent }) => isSent || typedKinds.includes(kind))
        .map(({ name, value, kind }): readonly [string, string] => [
          name,
          typedKinds.includes(kind) ? `${mixed} ${name}` : value,
        ])
      const answer = await send(form, pairs)
      faults.push(...(await faultOf(form, answer)))
      if (answer.status !== 422) continue
      const text = plain(await answer.text())
      const lost = typed.filter(({ name }) => !text.includes(`${mixed} ${name}`))
      faults.push(...lost.map(({ name }) => `${form.as} ${form.route}: ${name} is lost`))
    }
    expect(faults).toEqual([])
  })

  test('is refused in words or taken, whatever stands in the fields', async () => {
    const faults: string[] = []
    for (const [place, form] of forms.entries()) {
      for (let turn = 0; turn < 3; turn += 1) {
        const pairs = form.fields.map(({ name }, index): readonly [string, string] => [
          name,
          knownHostile[(place + index * 7 + turn * 11) % knownHostile.length] ?? '',
        ])
        faults.push(...(await faultOf(form, await send(form, pairs), [...calm, 400])))
      }
    }
    expect(faults).toEqual([])
  })

  test('is refused when everything is missing, when ids are forged, and when it is too large', async () => {
    const faults: string[] = []
    const huge = new Uint8Array(10 * 1024 * 1024 + 1).fill(0x78)
    const tried = new Set<string>()
    for (const form of forms) {
      faults.push(...(await faultOf(form, await send(form, []))))
      const forged = form.action.replace(/[0-9a-z]{20}|(?<=\/)[0-9a-z]{10}(?=\/|$)/g, (id) =>
        '0'.repeat(id.length),
      )
      if (forged !== form.action) {
        const answer = await send(form, asFound(form), forged)
        faults.push(...(await faultOf(form, answer, [403, 404, 422])))
      }
      const forgedFields = form.fields.map(({ name, value }): readonly [string, string] => [
        name,
        /^[0-9a-z]{10,20}$/.test(value) ? '0'.repeat(value.length) : value,
      ])
      faults.push(...(await faultOf(form, await send(form, forgedFields))))
      if (tried.has(form.route)) continue
      tried.add(form.route)
      faults.push(...(await faultOf(form, await sendRaw(form, huge), [413])))
    }
    expect(faults).toEqual([])
  })

  test('that comes twice at once is as good as once', async () => {
    const faults: string[] = []
    for (const form of forms) {
      const twice = [send(form, asFound(form)), send(form, asFound(form))]
      for (const answer of await Promise.all(twice)) faults.push(...(await faultOf(form, answer)))
    }
    expect(faults).toEqual([])
  })
})

/** Sent with the first of its buttons. */
function asFound({ fields }: FoundForm): Pairs {
  const button = fields.find(({ kind }) => kind === 'submit')
  return fields.filter((field) => field.isSent || field === button).map(({ name, value }) => [name, value])
}

/** The route that takes the form. */
function routeOf({ routes }: TestServer, action: string): string {
  const path = action.replace(/\?.*/, '')
  const found = routes.find(({ method, path: pattern }) => {
    if (method !== 'POST') return false
    const expression = pattern.replace(
      /:\w+(\{((?:[^{}]|\{[^{}]*\})*)\})?/g,
      (_, __, inner?: string) => `(?:${inner ?? '[^/]+'})`,
    )
    return new RegExp(`^${expression}$`).test(path)
  })
  if (found === undefined) throw new Error(`No route takes ${action}.`)
  return found.path.replace(/^\/:language\{[^}]*\}/, '')
}
