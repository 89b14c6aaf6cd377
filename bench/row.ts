/** One line of a benchmark's table. */
export type Row = Readonly<Record<string, string | number>>

/** The columns that judge a figure by a bound of the issue. */
export function bounded(
  figure: number,
  bound: number,
): { readonly bound: number; readonly met: 'yes' | 'no' } {
  return { bound, met: figure <= bound ? 'yes' : 'no' }
}

/** Three digits that matter: a time on a shared machine is not better known. */
export function rounded(figure: number): number {
  return Number(figure.toPrecision(3))
}

/** Lines of equal width, numbers to the right. */
export function table(rows: readonly Row[]): string {
  const { columns, lines } = cells(rows)
  const widths = columns.map(({ name }, index) =>
    Math.max(name.length, ...lines.map((line) => [...(line[index] ?? '')].length)),
  )
  const padded = (line: readonly string[]) =>
    columns
      .map(({ isNumeric }, index) => {
        const [text = '', width = 0] = [line[index], widths[index]]
        return isNumeric ? text.padStart(width) : text.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return [columns.map(({ name }) => name), ...lines].map(padded).join('\n')
}

/** The same for a document. */
export function markdownTable(rows: readonly Row[]): string {
  const { columns, lines } = cells(rows)
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
  const rule = columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---'))
  return [columns.map(({ name }) => name), rule, ...lines].map(line).join('\n')
}

function cells(rows: readonly Row[]) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => ({
    name,
    isNumeric: rows.every((row) => typeof row[name] !== 'string'),
  }))
  return { columns, lines: rows.map((row) => columns.map(({ name }) => cell(row[name]))) }
}

function cell(value: string | number | undefined): string {
  return typeof value === 'number'
    ? value.toLocaleString('en-GB', { maximumSignificantDigits: 12 })
    : (value ?? '')
}
