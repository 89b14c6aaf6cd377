import { join } from 'node:path'

import { build } from './build.ts'

await build()
// In this process, so that signals reach the server itself.
await import(join(import.meta.dirname, '..', 'dist', 'start.js'))
