import type { z } from 'zod'

import { fault, type RowFault } from './row-fault.ts'

export type IssueFaultCode =
  | 'required'
  | 'not-text'
  | 'not-a-number'
  | 'not-whole'
  | 'not-a-list'
  | 'not-a-group'
  | 'too-small'
  | 'too-great'
  | 'too-long'
  | 'too-many'
  | 'not-listed'
  | 'not-an-address'
  | 'not-an-email'
  | 'unknown-column'
  | 'malformed'

type Issue = z.core.$ZodIssue

export interface IssuePlace<Code extends string> {
  readonly row: number
  /** The row as it was read, to show the value that is wrong. */
  readonly value: unknown
  /** Name of the column for a path inside the record. */
  readonly columnOf: (path: readonly PropertyKey[]) => string
  /** Rules of the schema's own name their fault in their message. */
  readonly isCode: (text: string) => text is Code
}

const expectedFaults: Readonly<Record<string, IssueFaultCode>> = {
  string: 'not-text',
  number: 'not-a-number',
  int: 'not-whole',
  array: 'not-a-list',
  record: 'not-a-group',
  object: 'not-a-group',
}

/** Turns what a schema objects to into faults with a column, a code and the values of its message. */
export function faultsOfIssues<Code extends string>(
  issues: readonly Issue[],
  place: IssuePlace<Code>,
): RowFault<Code | IssueFaultCode>[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, place))
}

function faultsOfIssue<Code extends string>(
  issue: Issue,
  place: IssuePlace<Code>,
): RowFault<Code | IssueFaultCode>[] {
  const { row, columnOf, isCode } = place
  const column = columnOf(issue.path)
  const value = valueAt(place.value, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault(row, columnOf([...issue.path, key]), 'unknown-column'))
    case 'invalid_type':
      if (value === undefined || value === null || value === '') return [fault(row, column, 'required')]
      return [fault(row, column, expectedFaults[issue.expected] ?? 'malformed', { value })]
    case 'too_small':
      if (issue.origin === 'string') return [fault(row, column, 'required')]
      return [fault(row, column, 'too-small', { value, min: Number(issue.minimum) })]
    case 'too_big':
      return [tooBig(issue, row, column, value)]
    case 'invalid_value':
      return [fault(row, column, 'not-listed', { value, allowed: issue.values.map(String).join(', ') })]
    case 'invalid_format':
      return [fault(row, column, issue.format === 'email' ? 'not-an-email' : 'not-an-address', { value })]
    case 'invalid_key':
      return faultsOfKey(issue, place)
    case 'custom':
      return [fault(row, column, isCode(issue.message) ? issue.message : 'malformed', { value })]
    default:
      return [fault(row, column, 'malformed', { value })]
  }
}

function tooBig(issue: z.core.$ZodIssueTooBig, row: number, column: string, value: unknown) {
  const max = Number(issue.maximum)
  if (issue.origin === 'string') return fault(row, column, 'too-long', { max })
  if (issue.origin === 'array') return fault(row, column, 'too-many', { max })
  return fault(row, column, 'too-great', { value, max })
}

function faultsOfKey<Code extends string>(
  issue: z.core.$ZodIssueInvalidKey,
  place: IssuePlace<Code>,
): RowFault<Code | IssueFaultCode>[] {
  const value = String(issue.path.at(-1) ?? '')
  return issue.issues.map((inner) =>
    fault(place.row, place.columnOf(issue.path), place.isCode(inner.message) ? inner.message : 'malformed', {
      value,
    }),
  )
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}
