import { chromiumPath } from '../tests/support/chromium-path.ts'
import { findTestServer } from '../tests/support/postgresql.ts'
import { sharedFolder } from '../tests/support/shared-folder.ts'
import { xmllintPath } from '../tests/support/xmllint.ts'
import { installPackage } from './debian-package.ts'
import { startThrowawayServer } from './throwaway-server.ts'

export interface TestMachine {
  readonly environment: Readonly<Record<string, string>>
  /** One sentence for each part that could not be had, saying what therefore does not run. */
  readonly missing: readonly string[]
  stop(): Promise<void>
}

/** Finds, or as root on Debian installs, what the tests need; `ownServer` leaves a running server alone. */
export async function prepareTestMachine(ownServer: boolean): Promise<TestMachine> {
  const chromium = chromiumPath() ?? (installPackage('chromium') ? chromiumPath() : undefined)
  const xmllint = xmllintPath() ?? (installPackage('libxml2-utils') ? xmllintPath() : undefined)
  const found = ownServer ? undefined : await findTestServer()
  const started = found === undefined ? await startThrowawayServer() : undefined
  const server = found ?? started?.address
  return {
    environment: {
      ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
      ...(server === undefined ? {} : { TEST_DATABASE_URL: server }),
    },
    missing: [
      ...(chromium === undefined ? ['No Chromium (CHROMIUM_PATH): the browser journeys did not run.'] : []),
      ...(server === undefined
        ? ['No PostgreSQL 15 or later (TEST_DATABASE_URL): tests ran on the embedded database only.']
        : []),
      ...(xmllint === undefined ? ['No xmllint: files of the catalogue as XML were not checked.'] : []),
      ...(sharedFolder === undefined
        ? ['No ../shared (LAIPA_SHARED): tests on larger public data did not run.']
        : []),
    ],
    stop: async () => started?.stop(),
  }
}
