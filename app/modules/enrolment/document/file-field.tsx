import type { Language } from '../../../shared/i18n/language.ts'
import { description, FieldError } from '../../../shared/ui/field.tsx'

export interface FileFieldProps {
  language: Language
  name: string
  label: string
  accept: string
  error: string | undefined
}

export function FileField({ language, name, label, accept, error }: FileFieldProps) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <FieldError id={name} error={error} language={language} />
      <input
        class="ds-input"
        id={name}
        name={name}
        type="file"
        accept={accept}
        {...description({ error }, name)}
      />
    </div>
  )
}
