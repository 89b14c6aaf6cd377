import type { SayValues } from '../i18n/say.ts'

/** What is wrong with one row of a file; the code names a message that also says what to do about it. */
export interface RowFault<Code extends string> {
  /** Line of a text file or row of a sheet, from 1; 0 is the file as a whole. */
  readonly row: number
  /** null is the row as a whole. */
  readonly column: string | null
  readonly code: Code
  readonly values: SayValues
}

/** A value inside a message is shown up to this many characters. */
const shownLength = 80

export function fault<Code extends string>(
  row: number,
  column: string | null,
  code: Code,
  values: Readonly<Record<string, unknown>> = {},
): RowFault<Code> {
  const shown = Object.entries(values).map(([name, value]) => [name, shownValue(value)])
  return { row, column, code, values: Object.fromEntries(shown) }
}

function shownValue(value: unknown): string | number {
  if (typeof value === 'number') return value
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
}
