import { readFileSync, statSync } from 'node:fs'

/** The bytes of a file, or a sentence that says why there are none. */
export function readFileOf(path: string): Buffer | string {
  try {
    if (statSync(path).isDirectory()) return `${path} is a folder, not a file.`
    return readFileSync(path)
  } catch (error) {
    return fileRefusal(path, error, 'read')
  }
}

/** Why a file could not be read or written, as a sentence. */
export function fileRefusal(path: string, error: unknown, deed: 'read' | 'written'): string {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined
  if (code === 'ENOENT') return `There is no file ${path}.`
  if (code === 'EACCES') return `The file ${path} may not be ${deed} by this user.`
  return `The file ${path} cannot be ${deed}: ${error instanceof Error ? error.message : String(error)}.`
}
