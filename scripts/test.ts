import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { build } from './build.ts'
import { prepareTestMachine } from './test-machine.ts'
import { forgetResults, readResults, resultsFile, resultsLine } from './test-results.ts'

const root = join(import.meta.dirname, '..')
const ownServer = '--own-server'
const filters = process.argv.slice(2).filter((word) => word !== ownServer)
const mustHaveAll = process.env['CI'] === 'true'

const machine = await prepareTestMachine(process.argv.includes(ownServer))
forgetResults()
const exitCode = (await isBuilt()) ? await runVitest() : 1
const results = readResults(exitCode)
await machine.stop()
process.stdout.write(
  `\n${machine.missing.map((sentence) => `${sentence}\n`).join('')}${resultsLine(results)}\n`,
)
if (results.failed > 0 || (mustHaveAll && machine.missing.length > 0)) process.exitCode = 1

async function isBuilt(): Promise<boolean> {
  try {
    await build()
    return true
  } catch (error) {
    process.stderr.write(`The build failed.\n${error instanceof Error ? error.message : String(error)}\n`)
    return false
  }
}

function runVitest(): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`]
  const program = spawn(join(root, 'node_modules', '.bin', 'vitest'), ['run', ...reporters, ...filters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...machine.environment, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
  })
  return new Promise((resolve) => program.once('exit', (code) => resolve(code ?? 1)))
}
