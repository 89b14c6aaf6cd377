import { runSkillEvaluation } from './run-skill-evaluation.ts'

process.exitCode = await runSkillEvaluation(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  progress: (line) => process.stderr.write(`${line}\n`),
})
