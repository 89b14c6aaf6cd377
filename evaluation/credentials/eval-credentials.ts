import { runCredentialEvaluation } from './run-credential-evaluation.ts'

process.exitCode = await runCredentialEvaluation(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  progress: (line) => process.stderr.write(`${line}\n`),
})
