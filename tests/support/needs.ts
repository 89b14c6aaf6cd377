import { describe, test } from 'vitest'

/** With CI=true a missing part is a failure; elsewhere it is said and skipped. */
const mustHaveAll = process.env['CI'] === 'true'

/** Groups tests that need something the machine may not have, such as a PostgreSQL server. */
export function describeNeeding(part: string, isThere: boolean, name: string, tests: () => void): void {
  if (isThere) describe(name, tests)
  else if (mustHaveAll)
    describe(name, () => test(`needs ${part}`, () => Promise.reject(new Error(`No ${part}.`))))
  else describe.skip(`${name} (no ${part})`, tests)
}
