import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { forgetResults, readResults, resultsLine, type TestResults } from './test-results.ts'

interface Step {
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  readonly seconds: number
  readonly remark?: string
}

const root = join(import.meta.dirname, '..')
const programs = join(root, 'node_modules', '.bin')

/** Parts of the test run that have a line of their own, by where their tests stand. */
const partsOfTests = {
  architecture: /^tests\/(architecture|messages|docs)\.test/,
  'page weight': /^tests\/weight\.test/,
  accessibility: /^tests\/journeys\/.*accessib/,
} as const

const steps: Step[] = []
await runStep('format', 'prettier', '--check', '--log-level', 'warn', '.')
// Each uses one processor only.
await Promise.all([runStep('lint', 'eslint', '--max-warnings', '0', '.'), checkTypes()])
await audit()
const results = await test()
report(results)

async function checkTypes(): Promise<void> {
  for (const project of ['.', 'tsconfig.browser.json', 'tests/journeys']) {
    await runStep(project === '.' ? 'types' : `types ${project}`, 'tsc', '-p', project)
  }
}

async function runStep(name: string, program: string, ...words: readonly string[]): Promise<void> {
  const started = performance.now()
  announce(name)
  const { code } = await run(join(programs, program), words, 'shown')
  steps.push({ name, outcome: code === 0 ? 'passed' : 'failed', seconds: since(started) })
}

/** The registry of a closed network may not answer questions about known weaknesses. */
async function audit(): Promise<void> {
  const started = performance.now()
  announce('audit')
  const { code, text } = await run(
    'npm',
    ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
    'kept',
  )
  const answered = text.includes('"auditReportVersion"')
  const outcome = code === 0 ? 'passed' : answered ? 'failed' : 'skipped'
  if (outcome === 'failed') process.stdout.write(text)
  const remark = outcome === 'skipped' ? { remark: 'the registry does not answer' } : {}
  steps.push({ name: 'audit', outcome, seconds: since(started), ...remark })
}

/** The README's own test command, once; its parts are told apart afterwards. */
async function test(): Promise<TestResults> {
  const started = performance.now()
  announce('tests')
  forgetResults()
  const { code } = await run('npm', ['test'], 'shown')
  const results = readResults(code)
  const remark = `${resultsLine(results)}, ${results.skipped} skipped`
  steps.push({ name: 'tests', outcome: code === 0 ? 'passed' : 'failed', seconds: since(started), remark })
  for (const [name, pattern] of Object.entries(partsOfTests)) {
    const files = results.files.filter(({ file }) => pattern.test(file))
    const outcome = files.length === 0 ? 'skipped' : files.every((file) => file.passed) ? 'passed' : 'failed'
    steps.push({ name: `  ${name}`, outcome, seconds: files.reduce((sum, { ms }) => sum + ms, 0) / 1000 })
  }
  return results
}

function report(results: TestResults): void {
  process.stdout.write('\n')
  for (const { name, outcome, seconds, remark = '' } of steps) {
    process.stdout.write(
      `${name.padEnd(28)}${outcome.padEnd(9)}${seconds.toFixed(1).padStart(6)} s  ${remark}\n`,
    )
  }
  const checks = steps.filter(({ name }) => name !== 'tests' && !name.startsWith(' '))
  const failedChecks = checks.filter(({ outcome }) => outcome === 'failed')
  const failed = results.failed + failedChecks.length
  const passed = results.passed + checks.filter(({ outcome }) => outcome === 'passed').length
  const broken = steps.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name.trim())
  if (broken.length > 0) {
    process.stdout.write(`\nFailed: ${broken.join(', ')}.\n`)
    process.exitCode = 1
  }
  process.stdout.write(`\n${resultsLine({ passed, failed })}\n`)
}

function announce(name: string): void {
  process.stdout.write(`\n— ${name}\n`)
}

function since(started: number): number {
  return (performance.now() - started) / 1000
}

function run(
  program: string,
  words: readonly string[],
  output: 'shown' | 'kept',
): Promise<{ code: number; text: string }> {
  const child = spawn(program, words, {
    cwd: root,
    stdio: ['ignore', output === 'shown' ? 'inherit' : 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout?.on('data', (part: Buffer) => (text += part.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? 1, text })))
}
