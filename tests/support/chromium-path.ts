import { existsSync } from 'node:fs'

/** Where Chromium is on this machine, or undefined. */
export function chromiumPath(): string | undefined {
  return [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
}
