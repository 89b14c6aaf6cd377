import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

import { z } from 'zod'

const root = join(import.meta.dirname, '..')

export const resultsFile = join(root, '.cache', 'test-results.json')

export interface TestResults {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly files: readonly { readonly file: string; readonly passed: boolean; readonly ms: number }[]
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      startTime: z.number(),
      endTime: z.number(),
      assertionResults: z.array(z.unknown()),
    }),
  ),
})

/** Counts what vitest wrote; a file that could not be loaded, or a fault outside a test, counts as one failure. */
export function readResults(exitCode: number): TestResults {
  if (!existsSync(resultsFile)) return { passed: 0, failed: 1, skipped: 0, files: [] }
  const report = reportSchema.parse(JSON.parse(readFileSync(resultsFile, 'utf8')))
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests,
    files: report.testResults.map((file) => ({
      file: relative(root, file.name),
      passed: file.status === 'passed',
      ms: file.endTime - file.startTime,
    })),
  }
}

export function forgetResults(): void {
  rmSync(resultsFile, { force: true })
}

export function resultsLine({ passed, failed }: Pick<TestResults, 'passed' | 'failed'>): string {
  return `${passed} passed, ${failed} failed`
}
