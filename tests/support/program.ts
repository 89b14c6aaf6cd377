import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import { projectRoot } from '../../app/shared/project-root.ts'
import { build } from '../../scripts/build.ts'

export interface RunningProgram {
  /** The address it printed; empty when it ended without one. */
  readonly baseUrl: string
  readonly pid: number
  /** What it wrote so far to standard output and standard error. */
  readonly out: () => string
  readonly err: () => string
  /** The code it ended with, or null after a signal. */
  readonly ended: Promise<number | null>
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Starts the built program as an operator does; resolves when it is ready or has ended. Gone after the test. */
export async function startProgram(environment: Readonly<Record<string, string>>): Promise<RunningProgram> {
  const file = join(projectRoot, 'dist', 'start.js')
  if (!existsSync(file)) await build()
  const program = spawn(process.execPath, [file], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
  })
  let [out, err, baseUrl] = ['', '', '']
  const ended = new Promise<number | null>((resolve) => program.once('close', (code) => resolve(code)))
  onTestFinished(async () => {
    program.kill('SIGKILL')
    await ended
  })
  const ready = new Promise<void>((resolve) => {
    program.stdout.on('data', (part: Buffer) => {
      out += part.toString()
      baseUrl ||= /ready: (http:\S+?)\/\s/.exec(out)?.[1] ?? ''
      if (baseUrl !== '') resolve()
    })
  })
  program.stderr.on('data', (part: Buffer) => (err += part.toString()))
  await Promise.race([ready, ended])
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    program.kill(signal)
    return ended
  }
  return { baseUrl, pid: program.pid ?? 0, out: () => out, err: () => err, ended, stop }
}
