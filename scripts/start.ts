import { builtProgram } from './built-program.ts'

// In this process, so that signals reach the server itself.
await import(await builtProgram('start.js'))
