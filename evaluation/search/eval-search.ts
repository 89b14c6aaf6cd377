import { runSearchEvaluation } from './run-search-evaluation.ts'

process.exitCode = await runSearchEvaluation(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  progress: (line) => process.stderr.write(`${line}\n`),
})
