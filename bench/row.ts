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
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))]
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => [...(line[index] ?? '')].length)))
  const isNumeric = columns.map((column) => rows.every((row) => typeof row[column] !== 'string'))
  return lines
    .map((line) =>
      line
        .map((text, index) => {
          const width = widths[index] ?? 0
          return isNumeric[index] ? text.padStart(width) : text.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cell(value: string | number | undefined): string {
  return typeof value === 'number'
    ? value.toLocaleString('en-GB', { maximumSignificantDigits: 12 })
    : (value ?? '')
}
