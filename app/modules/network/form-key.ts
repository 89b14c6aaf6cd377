import type { FormReader } from '../../shared/forms/form-reader.ts'
import { isId, newId } from '../../shared/identifier.ts'

/** The form's hidden key, by which a form sent twice is known; one that carries none is taken for new. */
export function keyOf(form: FormReader): string {
  const key = form.values['key']?.[0] ?? ''
  return isId(key) ? key : newId()
}
