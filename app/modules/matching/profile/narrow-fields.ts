import type { Field } from '../../vocabulary/index.ts'

/** The narrow fields people choose from, without the catch-alls (ending in 0, 8 or 9) that only statistics need. */
export function narrowFields(fields: readonly Field[]): Field[] {
  return fields.filter(({ level, code }) => level === 'narrow' && !/[089]$/.test(code))
}
