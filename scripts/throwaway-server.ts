import { spawn, spawnSync, type StdioOptions } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { addressOf, isUsableServer, runOnServer } from '../tests/support/postgresql.ts'
import { installPackage, isRoot } from './debian-package.ts'

export interface ThrowawayServer {
  readonly address: string
  stop(): Promise<void>
}

const quietly: StdioOptions = ['ignore', 'ignore', 'inherit']

/** Starts a PostgreSQL cluster of our own on a free port, gone after the run; undefined where none can be had. */
export async function startThrowawayServer(): Promise<ThrowawayServer | undefined> {
  const programs = serverPrograms() ?? (installPackage('postgresql') ? serverPrograms() : undefined)
  if (programs === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'laipa-postgresql-'))
  const owner = serverOwner()
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const access = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']
  spawnSync(join(programs, 'initdb'), ['-D', data, ...access], { stdio: quietly, cwd: folder, ...owner })
  const port = await freePort()
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-F'],
    { stdio: 'ignore', cwd: folder, ...owner },
  )
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    if (server.exitCode === null && server.kill('SIGINT')) await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const address = `postgres://postgres@127.0.0.1:${port}/postgres`
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (await isUsableServer(address)) {
      await runOnServer(address, 'create database test')
      return { address: addressOf(address, 'test'), stop }
    }
    await pause(100)
  }
  await stop()
  return undefined
}

/** Debian keeps the programs of each release in a folder of its own. */
function serverPrograms(): string | undefined {
  const folder = '/usr/lib/postgresql'
  const releases = existsSync(folder) ? readdirSync(folder).map(Number) : []
  const newest = Math.max(
    ...releases.filter((release) => existsSync(join(folder, `${release}`, 'bin', 'postgres'))),
  )
  return newest >= 15 ? join(folder, `${newest}`, 'bin') : undefined
}

/** PostgreSQL refuses to run as root. */
function serverOwner(): { readonly uid?: number; readonly gid?: number } {
  if (!isRoot) return {}
  const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: idOf('-u'), gid: idOf('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
