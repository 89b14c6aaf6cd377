import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormReader, FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Checkbox } from '../../../shared/ui/choice-group.tsx'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { sensitiveKindMessages, sensitiveMessages } from './sensitive-messages.ts'
import { sensitiveIn } from './sensitive.ts'

/** A form that was refused: which one of the page, what was typed, what is wrong. */
export interface Refused {
  readonly form: string
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
}

/** What a field of one of the page's forms shows; ids are `form-field`, because a page has several forms. */
export function fieldsOf(form: string, refused: Refused | undefined) {
  const typed = refused?.form === form ? refused : undefined
  const errorOf = errorIn(typed?.faults ?? [])
  return (name: string) => ({
    id: `${form}-${name}`,
    name,
    value: typed?.values[name]?.[0],
    error: errorOf(`${form}-${name}`),
  })
}

/** The warning of a text that may hold too much, unless whoever writes has said that it is needed. */
export function sensitiveFault(
  form: string,
  field: string,
  reader: FormReader,
  language: Language,
): FieldFault[] {
  const kinds = sensitiveIn(reader.values[field]?.[0] ?? '')
  if (kinds.length === 0 || reader.values['needed']?.[0] === 'yes') return []
  const named = kinds.map((kind) => say(sensitiveKindMessages[kind], language))
  const text = say(sensitiveMessages.warning, language, { kinds: listInWords(named, language) })
  return [{ field: `${form}-${field}`, text }]
}

export interface FreeTextProps {
  readonly language: Language
  readonly field: {
    readonly id: string
    readonly name: string
    readonly value: string | undefined
    readonly error: string | undefined
  }
  readonly label: string
  readonly longest: number
  readonly lines?: number
  readonly optional?: boolean
}

/** A box for a text; after a warning it can be saved as it is. */
export function FreeText({ language, field, label, longest, lines = 3, optional }: FreeTextProps) {
  const isWarned = field.error !== undefined && sensitiveIn(field.value ?? '').length > 0
  return (
    <>
      <TextField
        language={language}
        {...field}
        label={label}
        hint={say(sensitiveMessages.hint, language)}
        lines={lines}
        maxLength={longest}
        optional={optional}
      />
      {isWarned ? (
        <Checkbox
          language={language}
          name="needed"
          id={`${field.id}-needed`}
          label={say(sensitiveMessages.needed, language)}
        />
      ) : null}
    </>
  )
}
