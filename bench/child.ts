import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs a task of `measure.ts` in a fresh process, so that no measurement inherits the memory of another. */
export function runInChild(task: string, input: unknown): Promise<unknown> {
  const program = join(import.meta.dirname, 'measure.js')
  const child = spawn(process.execPath, ['--enable-source-maps', program, task, JSON.stringify(input)], {
    // The program under measurement writes its log to standard output.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let answer: unknown
  child.on('message', (message) => (answer = message))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(answer)
      else reject(new Error(`The measurement "${task}" ended with ${code ?? 'a signal'}.`))
    })
  })
}
