/** Progress, on standard error: standard output is for the figures. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`)
}
