import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The embedded database takes up to 800 MB while it opens, so few workers at once. */
const workers = 2

/** Files that take minutes begin first, so that none of them runs alone at the end. */
const slow = /accessibility|real-data|command-line|backup|run-search-evaluation|process|route-access/

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [
      ...sorted.filter(({ moduleId }) => slow.test(moduleId)),
      ...sorted.filter(({ moduleId }) => !slow.test(moduleId)),
    ]
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    pool: 'forks',
    // Loading the program anew for each file took half of the processor's time; no test leaves state in a module.
    isolate: false,
    maxWorkers: workers,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/support/test-run.ts'],
    setupFiles: ['tests/support/noise.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'app',
          include: [
            'app/**/*.test.{ts,tsx}',
            'evaluation/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/support/*.test.ts',
          ],
        },
      },
      { extends: true, test: { name: 'journeys', include: ['tests/journeys/*.test.ts'] } },
    ],
  },
})
