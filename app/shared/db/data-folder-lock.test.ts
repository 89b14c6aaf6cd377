import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { FolderInUse, lockFolder } from './data-folder-lock.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'laipa-lock-'))

describe('the lock of a data folder', () => {
  it('is gone when it is given back', () => {
    const folder = newFolder()
    lockFolder(folder)()
    expect(readdirSync(folder)).toEqual([])
  })

  it('refuses a folder that a running process holds, and names the process', () => {
    const folder = newFolder()
    const other = process.ppid
    writeFileSync(join(folder, 'laipa.lock'), `${other} ${startOf(other)}`)
    expect(() => lockFolder(folder)).toThrow(FolderInUse)
    expect(() => lockFolder(folder)).toThrow(new RegExp(`process ${other}`))
  })

  it('takes over from a process that was killed', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'laipa.lock'), '4194304 1')
    expect(() => lockFolder(folder)).not.toThrow()
  })

  it('takes over when the number of a killed process was given to another', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'laipa.lock'), `${process.ppid} 1`)
    expect(() => lockFolder(folder)).not.toThrow()
  })
})

function startOf(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
