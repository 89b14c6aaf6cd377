import type { AccessTable } from '../../app/shared/web/route-access.ts'

export interface Route {
  readonly method: string
  readonly path: string
}

/** `GET /account` of a route such as `GET /:language{lv|en}/account`; undefined for what is no page. */
export function pageKey({ method, path }: Route): string | undefined {
  const page = /^\/:language\{[^}]+\}(\/.*)$/.exec(path)?.[1]
  return page === undefined || method === 'ALL' || page.endsWith('*') ? undefined : `${method} ${page}`
}

/** Pages that the table forgets, and entries of the table that no page has. */
export function tableFaults(routes: readonly Route[], table: AccessTable): string[] {
  const pages = new Set(routes.flatMap((route) => pageKey(route) ?? []))
  return [
    ...[...pages].filter((page) => !(page in table)).map((page) => `${page} has no entry`),
    ...Object.keys(table)
      .filter((page) => !pages.has(page))
      .map((page) => `the entry ${page} has no page`),
  ]
}

/** Who should be let in, told by the table and by the roles that the person is said to hold. */
export function shouldEnter(table: AccessTable, page: string, held: readonly string[] | 'visitor'): boolean {
  const access = table[page]
  if (access === undefined) return false
  if (access === 'everyone') return true
  if (held === 'visitor') return false
  return access === 'signed-in' || held.some((role) => access.includes(role))
}

/** What parts of an address look like; none of them exists. */
const samples = [
  'nothing',
  '0',
  '999999999',
  '2026-11-24',
  '0000000000',
  '0000000000.ics',
  'certificate.pdf',
  '0'.repeat(20),
  '0'.repeat(40),
  `${'0'.repeat(20)}.ics`,
  `${'0'.repeat(40)}.ics`,
  '00000000-0000-4000-8000-000000000000',
]

/** An address that reaches the route, with made-up parts. */
export function sampleAddress(path: string): string {
  return path.replace(/:\w+(\{(?:[^{}]|\{[^}]*\})*\})?\??/g, (part, braces: string | undefined) => {
    const inside = braces?.slice(1, -1) ?? '[^/]+'
    const pattern = new RegExp(`^(?:${inside})$`)
    // A choice of words gives its own samples.
    const sample = [...samples, ...inside.split('|')].find((text) => pattern.test(text))
    if (sample === undefined) throw new Error(`No sample for ${part}: add one.`)
    return sample
  })
}
