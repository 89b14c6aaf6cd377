import { defineConfig } from 'vitest/config'

/** The embedded database takes up to 800 MB while it opens, so few workers at once. */
const workers = 2

export default defineConfig({
  test: {
    pool: 'forks',
    // Loading the program anew for each file took half of the processor's time; no test leaves state in a module.
    isolate: false,
    maxWorkers: workers,
    testTimeout: 60_000,
    hookTimeout: 120_000,
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
