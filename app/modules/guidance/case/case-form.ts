import type { Context } from 'hono'

import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import { formValues, readForm, type FormReader } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import { isId, newId } from '../../../shared/identifier.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { sensitiveFault } from '../sensitive/free-text.tsx'

export interface PostedForm {
  readonly form: FormReader
  readonly key: string
}

export async function posted(c: Context<AppEnv>): Promise<PostedForm> {
  const form = readForm(formValues(await c.req.parseBody({ all: true })))
  const key = form.values['key']?.[0] ?? ''
  return { form, key: isId(key) ? key : newId() }
}

/** What is wrong with the form called `name`: what was refused, what is missing, what may say too much. */
export function faultsIn(
  c: Context<AppEnv>,
  name: string,
  form: FormReader,
  {
    required,
    texts = [],
  }: { readonly required: Readonly<Record<string, unknown>>; readonly texts?: readonly string[] },
): FieldFault[] {
  const { language } = c.var
  const refused = faultsOf(form.refusals, language).map((fault) => ({
    ...fault,
    field: `${name}-${fault.field}`,
  }))
  const missing = Object.entries(required)
    .filter(
      ([field, value]) => value === undefined && !form.refusals.some((refusal) => refusal.field === field),
    )
    .map(([field]) => ({ field: `${name}-${field}`, text: say(fieldFaultMessages.missing, language) }))
  return [...refused, ...missing, ...texts.flatMap((field) => sensitiveFault(name, field, form, language))]
}
