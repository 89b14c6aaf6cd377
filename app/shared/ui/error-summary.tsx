import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { partMessages } from './messages.ts'

export interface FieldFault {
  /** The id of the field (its name unless given otherwise). */
  field: string
  text: string
}

export interface ErrorSummaryProps {
  language: Language
  errors: readonly FieldFault[]
  /** Says that nothing typed was lost; on unless the form really lost something. */
  kept?: boolean | undefined
}

/** Stands first in `main`; nothing when there are no errors. */
export function ErrorSummary({ language, errors, kept = true }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} id="errors" aria-labelledby="errors-title">
      <h2 class="ds-heading" id="errors-title">
        {say(partMessages.errorsTitle, language, { count: errors.length })}
      </h2>
      {kept ? <p>{say(partMessages.kept, language)}</p> : null}
      <ul>
        {errors.map((error) => (
          <li>
            <a class="ds-link" href={`#${error.field}`}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
