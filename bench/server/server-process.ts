import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { DatabasePlace } from '../../app/shared/db/open-database.ts'

export interface ServerProcess {
  readonly baseUrl: string
  readonly pid: number
  stop(): Promise<void>
  /** As the power cut or an operator out of patience does it: `kill -9`. */
  kill(): Promise<void>
}

/** As somebody does who has just cloned the project: builds, then starts. */
export function npmStart(checkout: string, place: DatabasePlace): Promise<ServerProcess> {
  return startProcess('npm', ['start', '--silent'], checkout, place)
}

/** The built program alone, so that the process is the server and nothing else. */
export function startBuilt(checkout: string, place: DatabasePlace): Promise<ServerProcess> {
  return startProcess(process.execPath, [join('dist', 'start.js')], checkout, place)
}

/** Builds the program once for all who start it. */
export async function buildOnce(checkout: string): Promise<void> {
  if (existsSync(join(checkout, 'dist', 'start.js'))) return
  const child = spawn(process.execPath, [join('scripts', 'build.ts')], {
    cwd: checkout,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error('The program could not be built.')
}

function startProcess(
  command: string,
  words: readonly string[],
  checkout: string,
  { url, dataFolder }: DatabasePlace,
): Promise<ServerProcess> {
  const child = spawn(command, words, {
    cwd: checkout,
    // A group of its own: npm does not pass every signal on.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...withoutNpm(process.env),
      PORT: '0',
      ...(url === undefined ? {} : { DATABASE_URL: url }),
      ...(dataFolder === undefined ? {} : { LAIPA_DATA: dataFolder }),
    },
  })
  const { pid = 0 } = child
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = async (signal: NodeJS.Signals) => {
    process.kill(-pid, signal)
    await ended
  }
  const [stop, kill] = [() => end('SIGTERM'), () => end('SIGKILL')]
  let [out, errors] = ['', '']
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => reject(new Error(`The server ended before it was ready. ${errors}`)))
    child.stdout.on('data', (part: Buffer) => {
      // Only the address is waited for; the log after it would fill the memory.
      if (out === 'ready') return
      out += part.toString()
      const baseUrl = /ready: (http:\S+?)\/\s/.exec(out)?.[1]
      if (baseUrl === undefined) return
      out = 'ready'
      resolve({ baseUrl, pid, stop, kill })
    })
  })
}

/** What npm tells its scripts about this run means nothing to another. */
function withoutNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('npm_')))
}
