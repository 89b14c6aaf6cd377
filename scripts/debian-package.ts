import { spawnSync, type StdioOptions } from 'node:child_process'
import { existsSync } from 'node:fs'

export const isRoot = process.getuid?.() === 0

const quietly: StdioOptions = ['ignore', 'ignore', 'inherit']

/** Installs one of Debian's packages where that is allowed; says whether it is there afterwards. */
export function installPackage(name: string): boolean {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false
  process.stdout.write(`Installing Debian's package ${name} …\n`)
  runApt('update', '-qq')
  return runApt('install', '-y', '-qq', '--no-install-recommends', name)
}

function runApt(...words: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', words, { stdio: quietly, env }).status === 0
}
