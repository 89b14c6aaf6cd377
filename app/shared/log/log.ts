export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>

/** One line of JSON on standard output. Facts hold no personal data: no addresses, queries, names or bodies. */
export function log(event: string, facts: LogFacts = {}): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`)
}

/** A fault, with its stack for the operator; it never reaches the reader. */
export function logFault(event: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, error: text })}\n`)
}
