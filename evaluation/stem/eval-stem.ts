import { runStemEvaluation } from './run-stem-evaluation.ts'

process.exitCode = runStemEvaluation(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  progress: (line) => process.stderr.write(`${line}\n`),
})
