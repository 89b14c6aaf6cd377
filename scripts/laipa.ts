import { builtProgram } from './built-program.ts'

// In this process, so that signals and the exit code are the program's own.
await import(await builtProgram('laipa.js'))
