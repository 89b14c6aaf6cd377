import type { FormReader } from './form-reader.ts'
import { newId } from '../identifier.ts'

const longestKey = 40

/** The form's hidden key, by which a form sent twice is known; one that carries none is taken for new. */
export function keyOf(form: FormReader): string {
  return form.values['key']?.[0]?.trim().slice(0, longestKey) || newId()
}
