import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { fieldFaultMessages } from '../../../shared/forms/form-messages.ts'
import type { FormReader } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import { organisationKinds } from '../../organisations/index.ts'
import { keyOf } from '../form-key.ts'
import type { NewApplication } from './application.ts'

export interface Known {
  readonly organisations: readonly string[]
  readonly municipalities: readonly string[]
  readonly isSignedIn: boolean
}

/** What somebody wrote about their organisation, or what is wrong with it. */
export function readApplication(
  form: FormReader,
  { organisations, municipalities, isSignedIn }: Known,
  language: Language,
): NewApplication | readonly FieldFault[] {
  const organisationId = form.choice('organisation', organisations)
  const isNew = organisationId === undefined
  const application = {
    key: keyOf(form),
    language,
    organisationId,
    email: isSignedIn ? undefined : form.email('email'),
    name: isNew ? form.line('name', 300) : undefined,
    kind: isNew ? form.choice('kind', organisationKinds) : undefined,
    municipalityId: isNew ? form.choice('municipality', municipalities) : undefined,
    homepage: isNew ? form.webAddress('homepage') : undefined,
    message: form.text('message', 2000),
  }
  const missing = (['kind', 'municipality'] as const).filter(
    (field) => isNew && !form.values[field]?.[0]?.trim(),
  )
  const faults = [
    ...faultsOf(form.refusals, language),
    ...missing.map((field) => ({ field, text: say(fieldFaultMessages.missing, language) })),
  ]
  return faults.length > 0 ? faults : application
}
