import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another process holds the folder; the message is the sentence for the operator. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}. ` +
        'Stop that process first, or set LAIPA_DATA to another folder.',
    )
  }
}

/** Marks the folder as ours and gives the function that frees it. The embedded database does not refuse a second opener itself. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'laipa.lock')
  const mark = `${process.pid} ${startOf(process.pid) ?? ''}`
  if (!takeLock(file, mark)) {
    const held = readLock(file)
    const [pid = '', start] = held.split(' ')
    if (held !== '' && startOf(Number(pid)) === start && Number(pid) !== process.pid) {
      throw new FolderInUse(folder, Number(pid))
    }
    // Left by a process that was killed.
    if (held !== '') rmSync(file, { force: true })
    if (!takeLock(file, mark)) throw new FolderInUse(folder, Number(readLock(file).split(' ')[0]))
  }
  return () => rmSync(file, { force: true })
}

function takeLock(file: string, mark: string): boolean {
  try {
    writeFileSync(file, mark, { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/** Empty when its holder has just let it go, or has not written it yet. */
function readLock(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** When the process started: a number may be given again after a restart, its start time is not. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return isRunning(pid) ? '' : undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
